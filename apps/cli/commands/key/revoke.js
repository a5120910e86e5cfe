import { Failure } from '../../failure.js'
import { RevokeCertificateDocument, WhoAmIDocument } from '../../generated/operations.js'
import { granted } from '../../registry/answer.js'
import { words } from '../../words/local.js'
export function revokeKeyCommand(shell) {
  return shell
    .command(
      'revoke',
      words(
        'Revokes a registered certificate, at once and for good.',
        '登録済みの証明書を直ちに失効させます。取り消せません。',
      ),
    )
    .argument('<fingerprint>', shell.say(words('fingerprint or its last digits', 'フィンガープリント、またはその末尾')))
    .action((fingerprint, options) => shell.run(options, (session) => revoke(session, fingerprint)))
}
async function revoke(session, wanted) {
  const registry = await session.registry()
  const { me } = await registry.ask(WhoAmIDocument, {})
  const end = wanted.replace(/\s/g, '').toUpperCase()
  const found = (me?.certificates ?? []).filter((each) => each.fingerprint.endsWith(end) && !each.revokedAt)
  const [certificate] = found
  if (!certificate || end.length < 8 || found.length > 1) {
    throw new Failure(
      'notFound',
      words(`No one certificate of yours ends in ${end}.`, `${end} で終わる証明書を一つに決められません。`),
      {
        code: 'NOT_FOUND',
        next: words('See them with: raireki key list', '一覧: raireki key list'),
      },
    )
  }
  const revoked = granted((await registry.ask(RevokeCertificateDocument, { id: certificate.id })).revokeCertificate)
  session.output.result(revoked, () =>
    session.output.say(words(`Revoked ${revoked.fingerprint}.`, `${revoked.fingerprint} を失効させました。`)),
  )
}
