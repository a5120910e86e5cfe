import type { Command } from 'commander'
import { type RequestKind, type RequestState, RequestsDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { countFrom } from '../catalogue.ts'
import { upTo } from '../paging.ts'
import { requestRow } from './words.ts'

interface ListOptions extends CommonOptions {
  readonly mine?: boolean
  readonly state?: Lowercase<RequestState>
  readonly kind?: Lowercase<RequestKind>
  readonly text?: string
  readonly limit: number
}

const states = ['draft', 'under_review', 'returned', 'approved', 'rejected', 'granted', 'closed', 'withdrawn'] as const
const kinds = ['new', 'amendment', 'renewal'] as const

export function listRequestsCommand(shell: Shell): Command {
  return shell
    .command('list', words('Lists requests you may see, newest first.', '閲覧できる利用申請を新しい順に一覧します。'))
    .addOption(shell.option('--mine', words('only your own', '自分のものだけ')))
    .addOption(shell.option('--state <state>', words('only in this state', '状態で絞る')).choices(states))
    .addOption(shell.option('--kind <kind>', words('only of this kind', '種類で絞る')).choices(kinds))
    .addOption(
      shell.option('--text <words>', words('part of the project’s name, or a number', '課題名の一部、または番号')),
    )
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((options: ListOptions) => shell.run(options, (session) => list(session, options)))
}

async function list(session: Session, options: ListOptions): Promise<void> {
  const registry = await session.registry()
  const state = options.state?.toUpperCase() as RequestState | undefined
  const kind = options.kind?.toUpperCase() as RequestKind | undefined
  const filter = {
    ...(options.mine && { mine: true }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(options.text && { text: options.text }),
  }
  const found = await upTo(
    options.limit,
    async (first, after) => (await registry.ask(RequestsDocument, { filter, first, after })).requests,
  )
  const { output } = session
  output.result(found, () =>
    found.length === 0
      ? output.say(words('There are none.', 'ありません。'))
      : table(found.map((request) => requestRow(request, output))),
  )
}
