import type { Command } from 'commander'
import { type CertificateFactsFragment, WhoAmIDocument } from '../../generated/operations.ts'
import { KeyRing } from '../../keys/key-ring.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { type Words, words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'

interface KnownKey {
  readonly fingerprint: string
  readonly privateKeyFile: string | null
  readonly certificate: CertificateFactsFragment | null
}

export function listKeysCommand(shell: Shell): Command {
  return shell
    .command('list', words('Lists your keys: here, and registered.', '手元の鍵と登録済みの証明書を一覧します。'))
    .action((options: CommonOptions) => shell.run(options, listKeys))
}

async function listKeys(session: Session): Promise<void> {
  const keys = new Map<string, KnownKey>()
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

async function registeredOnes(session: Session): Promise<readonly CertificateFactsFragment[]> {
  if (!(await session.credentials.account())) return []
  const { me } = await (await session.registry()).ask(WhoAmIDocument, {})
  return me?.certificates ?? []
}

function hereInWords(key: KnownKey): Words {
  return key.privateKeyFile ? words('private key here', '秘密鍵あり') : words('–', '–')
}

function registeredInWords({ certificate }: KnownKey): Words {
  if (!certificate) return words('not registered', '未登録')
  if (certificate.revokedAt) {
    const at = localTime(certificate.revokedAt)
    return words(`revoked ${at}`, `失効 ${at}`)
  }
  if (!certificate.confirmedAt) {
    return words('registered, not confirmed: raireki key confirm', '登録済み・本人確認がまだ: raireki key confirm')
  }
  const until = certificate.expiresAt ? localTime(certificate.expiresAt) : '–'
  return words(`registered, valid until ${until}`, `登録済み 有効期限 ${until}`)
}
