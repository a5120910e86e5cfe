import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { matchesGlob } from '../transfer/pull/glob.ts'
import type { GrantedFiles } from '../transfer/pull/grant.ts'
import type { ProviderManifest } from '../transfer/pull/provider-manifest.ts'
import { isThere, type PullOrder, pull, pullStream } from '../transfer/pull/pull.ts'
import { transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { deliveryOf, type Receiving, type ReceivingOptions, receivingUnder } from './receiving.ts'
import { parallelFrom, transferScreen } from './transfer-screen.ts'

interface PullOptions extends CommonOptions, ReceivingOptions {
  readonly to: string
  readonly files?: string
  readonly stream?: boolean
  readonly manifest?: string
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
    .addOption(
      shell.option(
        '--signer <fingerprint>',
        words(
          'the provider’s key, had from elsewhere: nobody else may have signed',
          '別途入手した提供者の鍵。他の署名は認めない',
        ),
      ),
    )
    .addOption(
      shell.option(
        '--manifest <file>',
        words(
          'also keep the signed manifest here (and its signature, .asc)',
          '署名されたマニフェストも保存する (署名は .asc)',
        ),
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
    const receiving = await receivingUnder(session, wanted, options)
    const chosen = choose(receiving.granted, options)
    if (options.manifest !== undefined) await keepManifest(options.manifest, receiving.described)
    if (options.stream) {
      const paths = chosen.map(({ path }) => path)
      await streamOut(await deliveryOf(receiving, paths, options), session)
    } else {
      await pullInto(session, receiving, chosen, options, screen.events)
    }
    screen.clear()
  } catch (error) {
    screen.clear()
    if (session.signal.aborted) throw session.signal.reason
    throw transferFailure(error)
  }
}

/** For whoever wants to check what was pulled again, years later and without the registry: raireki verify. */
async function keepManifest(file: string, described: ProviderManifest | undefined): Promise<void> {
  if (!described) return
  await writeFile(file, described.json)
  if (described.signature) await writeFile(`${file}.asc`, described.signature)
}

async function pullInto(
  session: Session,
  receiving: Receiving,
  chosen: GrantedFiles['files'],
  options: PullOptions,
  events: ReturnType<typeof transferScreen>['events'],
): Promise<void> {
  const missing: string[] = []
  for (const file of chosen) if (!(await isThere(options.to, file))) missing.push(file.path)
  let movedBytes = 0
  if (missing.length > 0) {
    const order = await deliveryOf(receiving, missing, options)
    movedBytes = (await pull(order, options.to, { signal: session.signal, events })).movedBytes
  }
  const { output } = session
  const { granted, described } = receiving
  const signedBy = described?.signature ? (described.signerFingerprint ?? null) : null
  const there = chosen.length - missing.length
  const size = bytesInWords(movedBytes)
  output.result(
    { grantId: granted.grantId, folder: options.to, pulled: missing, alreadyThere: there, movedBytes, signedBy },
    () =>
      output.say(
        words(
          `Pulled ${missing.length} files (${size}) into ${options.to}; ${there} were already there. All hashes hold${signedBy ? `, as signed by ${signedBy}` : ''}.`,
          `${missing.length} ファイル (${size}) を ${options.to} に受け取りました。${there} 件は受け取り済みです。ハッシュはすべて一致しました${signedBy ? ` (署名者 ${signedBy})` : ''}。`,
        ),
      ),
  )
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

async function streamOut(order: PullOrder, session: Session): Promise<void> {
  for await (const piece of pullStream(order, { signal: session.signal })) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  }
}
