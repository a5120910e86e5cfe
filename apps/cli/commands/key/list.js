import { WhoAmIDocument } from '../../generated/operations.js'
import { KeyRing } from '../../keys/key-ring.js'
import { table } from '../../terminal/table.js'
import { words } from '../../words/local.js'
import { localTime } from '../person-words.js'
export function listKeysCommand(shell) {
  return shell
    .command('list', words('Lists your keys: here, and registered.', '手元の鍵と登録済みの証明書を一覧します。'))
    .action((options) => shell.run(options, listKeys))
}
async function listKeys(session) {
  const keys = new Map()
  for (const certificate of await registeredOnes(session)) {
    keys.set(certificate.fingerprint, { fingerprint: certificate.fingerprint, privateKeyFile: null, certificate })
  }
  for (const { fingerprint, privateKeyFile } of await new KeyRing(session.env).list()) {
    const certificate = keys.get(fingerprint)?.certificate ?? null
    keys.set(fingerprint, { fingerprint, privateKeyFile, certificate })
  }
  const { output } = session
  const known = [...keys.values()]
  output.result(known, () =>
    known.length === 0
      ? output.say(words('You have no keys yet: raireki key new', '鍵はまだありません: raireki key new'))
      : table(known.map((key) => [key.fingerprint, output.say(hereInWords(key)), output.say(registeredInWords(key))])),
  )
}
async function registeredOnes(session) {
  if (!(await session.credentials.account())) return []
  const { me } = await (await session.registry()).ask(WhoAmIDocument, {})
  return me?.certificates ?? []
}
function hereInWords(key) {
  return key.privateKeyFile ? words('private key here', '秘密鍵あり') : words('–', '–')
}
function registeredInWords({ certificate }) {
  if (!certificate) return words('not registered', '未登録')
  if (certificate.revokedAt) {
    const at = localTime(certificate.revokedAt)
    return words(`revoked ${at}`, `失効 ${at}`)
  }
  const until = certificate.expiresAt ? localTime(certificate.expiresAt) : '–'
  return words(`registered, valid until ${until}`, `登録済み 有効期限 ${until}`)
}
