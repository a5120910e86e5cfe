import { once } from 'node:events'
import { type PrivateKey, readHeader, unwrapSessionKey } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../keys/passphrase.ts'
import type { Registry } from '../registry/registry.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { matchesGlob } from '../transfer/pull/glob.ts'
import { deliver, findGrant, type GrantedFiles, grantedFiles } from '../transfer/pull/grant.ts'
import { isThere, type PullOrder, pull, pullStream } from '../transfer/pull/pull.ts'
import { transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { parallelFrom, transferScreen } from './transfer-screen.ts'

interface PullOptions extends CommonOptions, PassphraseOptions {
  readonly to: string
  readonly files?: string
  readonly key?: string
  readonly stream?: boolean
  readonly parallel: number
}

export function pullCommand(shell: Shell): Command {
  return shell
    .command(
      'pull',
      words(
        'Fetches what a grant allows, decrypts it here and verifies every hash. Resumes when run again.',
        '許諾されたデータを受け取り、手元で復号し、すべてのハッシュを検証します。再実行で続きから受け取ります。',
      ),
      [
        ['raireki pull <grantId> --to ./data', words('everything', 'すべて')],
        ['raireki pull <assetId>@2 --files "2024/*.csv"', words('some files of version 2', '第2版の一部')],
        ['raireki pull <grantId> --files notes.jsonl --stream | head', words('one file to stdout', '一つを標準出力へ')],
      ],
    )
    .argument('<grant>', shell.say(words('grant id, or asset@version', '許諾の ID、または 資産@版')))
    .addOption(shell.option('--to <folder>', words('where files go', '保存先')).default('.'))
    .addOption(shell.option('--files <glob>', words('only these (* within a name, ** across folders)', '対象を絞る')))
    .addOption(
      shell.option('--key <file>', words('private key (default: the one kept here)', '秘密鍵 (既定: 手元の鍵)')),
    )
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .addOption(shell.option('--stream', words('write one file to stdout', '一つのファイルを標準出力に出す')))
    .addOption(
      shell
        .option('--parallel <count>', words('how many chunks at a time', '同時に受け取る数'))
        .argParser(parallelFrom)
        .default(4),
    )
    .action((grant: string, options: PullOptions) =>
      shell.run(options, (session) => pullGrant(session, grant, options)),
    )
}

async function pullGrant(session: Session, wanted: string, options: PullOptions): Promise<void> {
  const screen = transferScreen(session)
  try {
    const registry = await session.registry()
    const granted = await grantedFiles(registry, await findGrant(registry, wanted))
    const chosen = choose(granted, options)
    const key = await privateKeyFor(session, granted.fingerprint, options)
    if (options.stream) {
      const order = await orderFor(
        registry,
        granted.grantId,
        chosen.map(({ path }) => path),
        key,
        options,
      )
      await streamOut(order, session)
    } else {
      await pullInto(session, registry, granted, chosen, key, options, screen.events)
    }
    screen.clear()
  } catch (error) {
    screen.clear()
    if (session.signal.aborted) throw session.signal.reason
    throw transferFailure(error)
  }
}

async function pullInto(
  session: Session,
  registry: Registry,
  granted: GrantedFiles,
  chosen: GrantedFiles['files'],
  key: PrivateKey,
  options: PullOptions,
  events: ReturnType<typeof transferScreen>['events'],
): Promise<void> {
  const missing: string[] = []
  for (const file of chosen) if (!(await isThere(options.to, file))) missing.push(file.path)
  let movedBytes = 0
  if (missing.length > 0) {
    const order = await orderFor(registry, granted.grantId, missing, key, options)
    movedBytes = (await pull(order, options.to, { signal: session.signal, events })).movedBytes
  }
  const { output } = session
  const there = chosen.length - missing.length
  const size = bytesInWords(movedBytes)
  output.result(
    { grantId: granted.grantId, folder: options.to, pulled: missing, alreadyThere: there, movedBytes },
    () =>
      output.say(
        words(
          `Pulled ${missing.length} files (${size}) into ${options.to}; ${there} were already there. All hashes hold.`,
          `${missing.length} ファイル (${size}) を ${options.to} に受け取りました。${there} 件は受け取り済みです。ハッシュはすべて一致しました。`,
        ),
      ),
  )
}

async function orderFor(
  registry: Registry,
  grantId: string,
  paths: readonly string[],
  key: PrivateKey,
  options: PullOptions,
): Promise<PullOrder> {
  const delivery = await deliver(registry, grantId, paths)
  const { length } = readHeader(delivery.header)
  const sessionKey = await unwrapSessionKey(delivery.header.subarray(0, length), key)
  const renew = async () => (await deliver(registry, grantId, paths)).files
  return { files: delivery.files, sessionKey, parallel: options.parallel, renew }
}

function choose(granted: GrantedFiles, options: PullOptions): GrantedFiles['files'] {
  const glob = options.files
  const chosen = glob === undefined ? granted.files : granted.files.filter(({ path }) => matchesGlob(path, glob))
  if (chosen.length === 0) {
    throw new Failure(
      'notFound',
      words(`No file of this version matches ${glob ?? '*'}.`, `${glob ?? '*'} に合うファイルはこの版にありません。`),
      { code: 'noFiles' },
    )
  }
  if (options.stream && chosen.length > 1) {
    throw new Failure(
      'badInput',
      words(
        `${chosen.length} files match; --stream takes one.`,
        `${chosen.length} 件が該当します。--stream は一件だけです。`,
      ),
      {
        code: 'severalFiles',
        next: words('Narrow --files.', '--files を絞ってください。'),
      },
    )
  }
  return chosen
}

async function privateKeyFor(session: Session, fingerprint: string, options: PullOptions): Promise<PrivateKey> {
  const keys = new KeyRing(session.env)
  const file = options.key ?? (await keys.find(fingerprint))?.privateKeyFile
  if (file === undefined) throw noPrivateKey(fingerprint, keys.folder)
  return readPrivateKeyFile(file, passphraseFor(session, options))
}

async function streamOut(order: PullOrder, session: Session): Promise<void> {
  for await (const piece of pullStream(order, { signal: session.signal })) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  }
}
