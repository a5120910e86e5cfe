import { readFile } from 'node:fs/promises'
import { readCertificate } from '@raireki/vault'
import { asTold, Failure } from '../../failure.js'
import { RegisterCertificateDocument } from '../../generated/operations.js'
import { granted } from '../../registry/answer.js'
import { words } from '../../words/local.js'
export function registerKeyCommand(shell) {
  return shell
    .command(
      'register',
      words('Registers a certificate (public key) with the registry.', '証明書 (公開鍵) をレジストリーに登録します。'),
    )
    .argument('<file>', shell.say(words('OpenPGP certificate, armored or binary', 'OpenPGP 証明書のファイル')))
    .action((file, options) => shell.run(options, (session) => register(session, file)))
}
async function register(session, file) {
  // It is judged here first: a private key given by mistake must not leave this machine.
  const reading = await readCertificate(await readFile(file), new Date())
  if (!reading.ok) throw new Failure('badInput', asTold(reading.message), { code: reading.code })
  const certificate = await registerArmored(session, reading.certificate.armored)
  session.output.result(certificate, () =>
    session.output.say(
      words(
        `Registered ${certificate.fingerprint} (${certificate.algorithm}).`,
        `${certificate.fingerprint} (${certificate.algorithm}) を登録しました。`,
      ),
    ),
  )
  if (certificate.readsV2) return
  session.output.remark(
    words(
      'Its holder’s tools do not say that they read SEIPDv2; GnuPG does not. Use raireki or sq to open what is delivered to it.',
      'この鍵の道具は SEIPDv2 を読めると言っていません (GnuPG は読めません)。受け取りには raireki か sq を使ってください。',
    ),
  )
}
export async function registerArmored(session, armored) {
  const answer = await (await session.registry()).ask(RegisterCertificateDocument, { armored })
  return granted(answer.registerCertificate)
}
