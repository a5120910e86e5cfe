import { open as openHandle } from 'node:fs/promises'
import path from 'node:path'
import { openFile, readHeader, unwrapSessionKey } from '@raireki/vault'
import { Failure } from '../failure.js'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../keys/key-ring.js'
import { passphraseFor } from '../keys/passphrase.js'
import { bytesInWords } from '../terminal/measure.js'
import { transferFailure } from '../transfer-words.js'
import { words } from '../words/local.js'

// Far more than the packets of a few hundred readers take.
const longestHeader = 2 ** 17
export function openCommand(shell) {
  return shell
    .command(
      'open',
      words(
        'Decrypts an OpenPGP message that was downloaded, without a registry.',
        'ダウンロード済みの OpenPGP メッセージを手元で復号します (レジストリー不要)。',
      ),
      [
        [
          'raireki open notes.jsonl.pgp --key me.private.asc',
          words('writes notes.jsonl', 'notes.jsonl に書き出します'),
        ],
      ],
    )
    .argument('<message>', shell.say(words('the message', 'メッセージのファイル')))
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
      shell.option('--out <file>', words('where to write (default: without .pgp)', '出力先 (既定: .pgp を除いた名前)')),
    )
    .action((message, options) => shell.run(options, (session) => openMessage(session, message, options)))
}
async function openMessage(session, message, options) {
  const to = path.resolve(options.out ?? message.replace(/\.(pgp|gpg)$/i, ''))
  if (to === path.resolve(message)) {
    throw new Failure(
      'badInput',
      words(`Where should the content of ${message} go?`, `${message} の中身の出力先を指定してください。`),
      {
        code: 'noTarget',
        next: words('Give a file with --out.', '--out でファイルを指定してください。'),
      },
    )
  }
  try {
    const header = await headOf(message)
    const file = await keyFileFor(session, header, options)
    const sessionKey = await unwrapSessionKey(header, await readPrivateKeyFile(file, passphraseFor(session, options)))
    const { size } = await openFile({ path: message, sessionKey, to })
    session.output.result({ file: to, bytes: size }, () =>
      session.output.say(words(`${to}  ${bytesInWords(size)}`, `${to}  ${bytesInWords(size)}`)),
    )
  } catch (error) {
    throw transferFailure(error)
  }
}
async function headOf(message) {
  const handle = await openHandle(message, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0)
    const start = buffer.subarray(0, bytesRead)
    return start.subarray(0, readHeader(start).length)
  } finally {
    await handle.close()
  }
}
/** The key named, or one kept here that the message was encrypted to. */
async function keyFileFor(session, header, options) {
  if (options.key) return options.key
  const keys = new KeyRing(session.env)
  const { recipients } = readHeader(header)
  // Messages name the encryption subkey and keys here are filed under the primary: with one key there is no doubt.
  const kept = await keys.list()
  const [only] = kept
  if (only && kept.length === 1) return only.privateKeyFile
  throw noPrivateKey(recipients.map(({ fingerprint, keyId }) => fingerprint ?? keyId).join(', '), keys.folder)
}
