import { open as openHandle } from 'node:fs/promises'
import path from 'node:path'
import { openFile, readHeader, unwrapSessionKey } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../keys/passphrase.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { type FileRange, openDelivered, rangeFrom } from './open-delivered.ts'

interface OpenOptions extends CommonOptions, PassphraseOptions {
  readonly key?: string
  readonly out?: string
  readonly range?: FileRange
  readonly signer?: string
}

// Far more than the packets of a few hundred readers take.
const longestHeader = 2 ** 17

export function openCommand(shell: Shell): Command {
  return shell
    .command(
      'open',
      words(
        'Decrypts one file: of a downloaded OpenPGP message, without a registry; or under a grant, fetching only what is needed.',
        '一つのファイルを復号します。ダウンロード済みのメッセージ (登録簿不要)、または許諾された版から必要な部分だけ。',
      ),
      [
        [
          'raireki open notes.jsonl.pgp --key me.private.asc',
          words('writes notes.jsonl', 'notes.jsonl に書き出します'),
        ],
        [
          'raireki open <assetId>@2 scans/0001.dcm --out 0001.dcm',
          words('one file of many, also out of a shard', '多数のうち一つ。shard の中からも'),
        ],
        [
          'raireki open <assetId>@2 model.safetensors --range 0-4095 | xxd',
          words('the first 4 KiB to stdout', '先頭 4 KiB を標準出力へ'),
        ],
      ],
    )
    .argument(
      '<what>',
      shell.say(
        words(
          'a downloaded message, or asset@version or a grant’s id',
          'メッセージのファイル、または 資産@版・許諾の ID',
        ),
      ),
    )
    .argument(
      '[file]',
      shell.say(
        words('under a grant: the file, also one packed into a shard', '許諾の場合: ファイル (shard の中も可)'),
      ),
    )
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
    .addOption(
      shell
        .option(
          '--range <from-to>',
          words('under a grant: only these octets, from 0', '許諾の場合: この範囲だけ (0 から)'),
        )
        .argParser(rangeFrom),
    )
    .addOption(
      shell.option(
        '--signer <fingerprint>',
        words('under a grant: the provider’s key, had from elsewhere', '許諾の場合: 別途入手した提供者の鍵'),
      ),
    )
    .action((what: string, file: string | undefined, options: OpenOptions) =>
      shell.run(options, (session) =>
        file === undefined ? openMessage(session, what, options) : openDelivered(session, what, file, options),
      ),
    )
}

async function openMessage(session: Session, message: string, options: OpenOptions): Promise<void> {
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

async function headOf(message: string): Promise<Buffer> {
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
async function keyFileFor(session: Session, header: Buffer, options: OpenOptions): Promise<string> {
  if (options.key) return options.key
  const keys = new KeyRing(session.env)
  const { recipients } = readHeader(header)
  // Messages name the encryption subkey and keys here are filed under the primary: with one key there is no doubt.
  const kept = await keys.list()
  const [only] = kept
  if (only && kept.length === 1) return only.privateKeyFile
  throw noPrivateKey(recipients.map(({ fingerprint, keyId }) => fingerprint ?? keyId).join(', '), keys.folder)
}
