import { readFile } from 'node:fs/promises'
import { type PrivateKey, signDetached } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import {
  type CertificateFactsFragment,
  ConfirmCertificateDocument,
  WhoAmIDocument,
} from '../../generated/operations.ts'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../../keys/passphrase.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

export interface ConfirmOptions extends CommonOptions, PassphraseOptions {
  readonly key?: string
  readonly signature?: string
  readonly challenge?: boolean
}

export function confirmKeyCommand(shell: Shell): Command {
  return shell
    .command(
      'confirm',
      words(
        'Shows the registry by a signature that a certificate’s private key is yours. Only then can it receive data.',
        '証明書の秘密鍵の持ち主であることを署名で示します。これが済むまで受け取りに使えません。',
      ),
      [
        ['raireki key confirm 9C1B22F0', words('with the key kept here', '手元の鍵で')],
        [
          'raireki key confirm 9C1B22F0 --challenge > text; gpg --armor --detach-sign text; raireki key confirm 9C1B22F0 --signature text.asc',
          words('with a key in gpg', 'gpg の鍵で'),
        ],
      ],
    )
    .argument('<fingerprint>', shell.say(words('fingerprint or its last digits', 'フィンガープリント、またはその末尾')))
    .addOption(
      shell.option('--key <file>', words('private key (default: the one kept here)', '秘密鍵 (既定: 手元の鍵)')),
    )
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .addOption(
      shell.option('--signature <file>', words('a signature made with another tool', '別の道具で作った署名のファイル')),
    )
    .addOption(shell.option('--challenge', words('only print the text to sign', '署名する文を表示するだけ')))
    .action((wanted: string, options: ConfirmOptions) =>
      shell.run(options, (session) => confirm(session, wanted, options)),
    )
}

async function confirm(session: Session, wanted: string, options: ConfirmOptions): Promise<void> {
  const certificate = await unconfirmed(session, wanted)
  const { challenge, fingerprint } = certificate
  if (options.challenge) {
    session.output.result({ fingerprint, challenge }, () => challenge ?? '')
    return
  }
  const confirmed = options.signature
    ? await handIn(session, certificate, await readFile(options.signature, 'utf8'))
    : await confirmWith(session, certificate, await privateKeyFor(session, fingerprint, options))
  session.output.result(confirmed, () =>
    session.output.say(
      words(
        `Confirmed ${fingerprint}: it can receive data now.`,
        `${fingerprint} の本人確認が済みました。受け取りに使えます。`,
      ),
    ),
  )
}

/** Right after registering: confirmed where the private key is at hand, and otherwise told how. */
export async function confirmIfPossible(
  session: Session,
  certificate: CertificateFactsFragment,
  options: ConfirmOptions,
): Promise<CertificateFactsFragment> {
  const file = options.key ?? (await new KeyRing(session.env).find(certificate.fingerprint))?.privateKeyFile
  if (file !== undefined) {
    return confirmWith(session, certificate, await readPrivateKeyFile(file, passphraseFor(session, options)))
  }
  session.output.remark(
    words(
      `It cannot receive data yet. Confirm it: raireki key confirm ${certificate.fingerprint.slice(-16)} --key <private key>`,
      `まだ受け取りに使えません。本人確認をしてください: raireki key confirm ${certificate.fingerprint.slice(-16)} --key <秘密鍵>`,
    ),
  )
  return certificate
}

/** Signs the challenge here; only the signature leaves this machine. */
export async function confirmWith(
  session: Session,
  certificate: CertificateFactsFragment,
  privateKey: PrivateKey,
): Promise<CertificateFactsFragment> {
  const text = new TextEncoder().encode(certificate.challenge ?? '')
  return handIn(session, certificate, await signDetached(text, privateKey))
}

async function handIn(
  session: Session,
  { id }: CertificateFactsFragment,
  signature: string,
): Promise<CertificateFactsFragment> {
  const registry = await session.registry()
  const answer = await registry.ask(ConfirmCertificateDocument, { input: { certificateId: id, signature } })
  return granted(answer.confirmCertificate)
}

async function unconfirmed(session: Session, wanted: string): Promise<CertificateFactsFragment> {
  const { me } = await (await session.registry()).ask(WhoAmIDocument, {})
  const end = wanted.replace(/\s/g, '').toUpperCase()
  const found = (me?.certificates ?? []).filter((each) => each.fingerprint.endsWith(end) && each.challenge !== null)
  const [certificate] = found
  if (certificate && end.length >= 8 && found.length === 1) return certificate
  throw new Failure(
    'notFound',
    words(
      `No one certificate of yours that waits to be confirmed ends in ${end}.`,
      `${end} で終わる本人確認待ちの証明書を一つに決められません。`,
    ),
    { code: 'NOT_FOUND', next: words('See them with: raireki key list', '一覧: raireki key list') },
  )
}

async function privateKeyFor(session: Session, fingerprint: string, options: ConfirmOptions): Promise<PrivateKey> {
  const keys = new KeyRing(session.env)
  const file = options.key ?? (await keys.find(fingerprint))?.privateKeyFile
  if (file === undefined) throw noPrivateKey(fingerprint, keys.folder)
  return readPrivateKeyFile(file, passphraseFor(session, options))
}
