import type { Command, Option } from 'commander'
import type { LineageInput } from '../generated/operations.ts'
import type { Shell } from '../shell/shell.ts'
import { words } from '../words/local.ts'
import { addLineage } from './lineage-option.ts'
import { sizeFrom } from './transfer-screen.ts'

/** What a new version is said to be, however its bytes travel. */
export interface VersionOptions {
  readonly noteJa?: string
  readonly noteEn?: string
  readonly from: readonly LineageInput[]
  readonly original?: boolean
}

export function addVersionOptions(command: Command, shell: Shell): Command {
  return command
    .addOption(shell.option('--note-ja <text>', words('what is new, in Japanese', '変更点 (日本語)')))
    .addOption(shell.option('--note-en <text>', words('what is new, in English', '変更点 (英語)')))
    .addOption(
      shell
        .option('--from <kind:versionId>', words('what it was made from; may be repeated', '元になった版。繰り返し可'))
        .argParser(addLineage)
        .default([], '–'),
    )
    .addOption(
      shell.option(
        '--original',
        words('a model made from nothing in this registry', 'この登録簿内の何にも由来しないモデル'),
      ),
    )
}

export function profileOption(shell: Shell): Option {
  const says = words(
    'gpg: for readers who have GnuPG only; cannot be changed later',
    'gpg: GnuPG だけで読めるようにする (後から変更できません)',
  )
  return shell.option('--profile <profile>', says).choices(['standard', 'gpg']).default('standard')
}

export function shardsOption(shell: Shell): Option {
  const says = words(
    'pack small files into tar archives of about this size (1GiB), with an index',
    '小さなファイルを tar にまとめる (大きさの目安、既定 1GiB)。索引も作る',
  )
  return shell.option('--shards [size]', says).argParser(sizeFrom).preset('1GiB')
}

export function anewOption(shell: Shell): Option {
  return shell.option(
    '--anew',
    words(
      'begin again with fresh keys, whatever an earlier run began or published',
      '前回の途中経過や公開済みの版にかかわらず、新しい鍵で最初から',
    ),
  )
}
