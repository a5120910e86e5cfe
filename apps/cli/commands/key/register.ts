import { readFile } from 'node:fs/promises'
import { readCertificate, VaultError } from '@raireki/vault'
import type { Command } from 'commander'
import { type CertificateFactsFragment, RegisterCertificateDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { vaultFailure } from '../../vault-words.ts'
import { words } from '../../words/local.ts'
import { olderTools } from '../person-words.ts'
import { type ConfirmOptions, confirmIfPossible } from './confirm.ts'

export function registerKeyCommand(shell: Shell): Command {
  return shell
    .command(
      'register',
      words('Registers a certificate (public key) with the registry.', '証明書 (公開鍵) を登録簿に登録します。'),
    )
    .argument('<file>', shell.say(words('OpenPGP certificate, armored or binary', 'OpenPGP 証明書のファイル')))
    .addOption(
      shell.option('--key <file>', words('private key, to confirm it at once', '本人確認に使う秘密鍵のファイル')),
    )
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .action((file: string, options: ConfirmOptions) =>
      shell.run(options, (session) => register(session, file, options)),
    )
}

async function register(session: Session, file: string, options: ConfirmOptions): Promise<void> {
  // It is judged here first: a private key given by mistake must not leave this machine.
  const reading = await readCertificate(await readFile(file), new Date())
  if (!reading.ok) throw vaultFailure(new VaultError(reading.code, reading.message))
  const registered = await registerArmored(session, reading.certificate.armored)
  const certificate = await confirmIfPossible(session, registered, options)
  session.output.result(certificate, () =>
    session.output.say(
      words(
        `Registered ${certificate.fingerprint} (${certificate.algorithm}).`,
        `${certificate.fingerprint} (${certificate.algorithm}) を登録しました。`,
      ),
    ),
  )
  if (certificate.readsV2) return
  session.output.remark(olderTools)
}

export async function registerArmored(session: Session, armored: string): Promise<CertificateFactsFragment> {
  const answer = await (await session.registry()).ask(RegisterCertificateDocument, { armored })
  return granted(answer.registerCertificate)
}
