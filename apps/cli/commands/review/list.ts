import type { Command } from 'commander'
import { ReviewsDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { countFrom } from '../catalogue.ts'
import { upTo } from '../paging.ts'
import { reviewRow } from './words.ts'

interface ListOptions extends CommonOptions {
  readonly awaitingMe?: boolean
  readonly overdue?: boolean
  readonly limit: number
}

export function listReviewsCommand(shell: Shell): Command {
  return shell
    .command('list', words('Lists reviews you may see.', '閲覧できる審査を一覧します。'))
    .addOption(shell.option('--awaiting-me', words('only those that wait for your vote', '自分の票を待つものだけ')))
    .addOption(shell.option('--overdue', words('only those past their deadline', '期限を過ぎたものだけ')))
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((options: ListOptions) => shell.run(options, (session) => list(session, options)))
}

async function list(session: Session, options: ListOptions): Promise<void> {
  const registry = await session.registry()
  const filter = {
    ...(options.awaitingMe ? { awaitingMe: true } : {}),
    ...(options.overdue ? { overdue: true } : {}),
  }
  // What waits is read by its deadline; what has been decided, by when it came.
  const orderBy = options.awaitingMe || options.overdue ? ('DEADLINE' as const) : ('OPENED' as const)
  const found = await upTo(
    options.limit,
    async (first, after) => (await registry.ask(ReviewsDocument, { filter, orderBy, first, after })).reviews,
  )
  const { output } = session
  output.result(found, () =>
    found.length === 0
      ? output.say(words('There are none.', 'ありません。'))
      : table(found.map((review) => reviewRow(review, output))),
  )
}
