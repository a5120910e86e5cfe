import { Failure } from '../failure.js'
import { askSecret, canAsk, readSecretFromStdin } from '../terminal/prompt.js'
import { words } from '../words/local.js'
/** The passphrase of an existing key: from stdin, the environment or the person, in this order. */
export function passphraseFor(session, options) {
  return async () => {
    if (options.passphraseStdin) return readSecretFromStdin()
    const given = session.env.RAIREKI_KEY_PASSPHRASE
    if (given !== undefined) return given
    if (!canAsk()) return undefined
    return askSecret(session.output.say(words('Passphrase of the key: ', '鍵のパスフレーズ: ')))
  }
}
/** The passphrase of a new key, asked for twice; empty means none. */
export async function newPassphrase(session, options) {
  if (options.passphraseStdin) return (await readSecretFromStdin()) || undefined
  const given = session.env.RAIREKI_KEY_PASSPHRASE
  if (given !== undefined) return given || undefined
  if (!canAsk()) return undefined
  const { output } = session
  const first = await askSecret(
    output.say(words('Passphrase for the key (empty for none): ', '鍵のパスフレーズ (空ならなし): ')),
  )
  if (first === '') return undefined
  const second = await askSecret(output.say(words('Once more: ', 'もう一度: ')))
  if (first === second) return first
  throw new Failure('badInput', words('The two passphrases differ.', '二つのパスフレーズが一致しません。'), {
    code: 'passphrasesDiffer',
  })
}
