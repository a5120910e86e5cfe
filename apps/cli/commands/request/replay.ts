import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { replayFromFile } from '@raireki/governance'
import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import { ItemsToReplayDocument, ReplayVerdictDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'

interface ReplayOptions extends CommonOptions {
  readonly out?: string
}

export function replayRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'replay',
      words(
        'Reaches the verdicts of a submitted request again, at the registry and here. Exit code 1 where they differ.',
        '提出済みの申請の判定を、登録簿と手元の両方でもう一度導きます。異なれば終了コードは 1 です。',
      ),
      [['raireki request replay 0193… --out decisions', words('keep the files', 'ファイルを残す')]],
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .addOption(shell.option('--out <folder>', words('write a replay file for each item', '再現用ファイルの書き出し先')))
    .action((id: string, options: ReplayOptions) => shell.run(options, (session) => replayAll(session, id, options)))
}

async function replayAll(session: Session, id: string, { out }: ReplayOptions): Promise<void> {
  const registry = await session.registry()
  const { request } = await registry.ask(ItemsToReplayDocument, { id })
  const replays = []
  for (const item of request.items) {
    const { replayVerdict } = await registry.ask(ReplayVerdictDocument, { id: item.id })
    if (!replayVerdict) continue
    const { file, ...said } = replayVerdict
    // What the registry says of itself is one thing; the same rules, run here, are another.
    const here = replayFromFile(file)
    const saved = out === undefined ? undefined : path.join(out, `replay-${request.number}-${item.id}.json`)
    if (out !== undefined && saved !== undefined) {
      await mkdir(out, { recursive: true })
      await writeFile(saved, `${JSON.stringify(file, null, 2)}\n`)
    }
    replays.push({
      item: item.id,
      title: `${inLanguage(item.version.asset.title, session.lang)} v${item.version.number}`,
      ...said,
      same: said.same && here.ok && here.value.same,
      file: saved,
    })
  }
  if (replays.length === 0) throw notSubmitted()
  const inWords = replays.map((one) =>
    [
      `${one.title}  ${one.summary}`,
      ...one.differences.map(({ text }) => `  ${text}`),
      ...(one.file ? [`  ${one.file}`] : []),
    ].join('\n'),
  )
  if (replays.some(({ same }) => !same)) {
    const text = inWords.join('\n')
    throw new Failure('refused', words(text, text), { code: 'ReplayDiffers', facts: { replays } })
  }
  session.output.result({ replays }, () => inWords.join('\n'))
}

const notSubmitted = () =>
  new Failure(
    'refused',
    words('Nothing was decided yet: the request is a draft.', 'まだ判定がありません。申請は下書きです。'),
    { code: 'NothingToReplay' },
  )
