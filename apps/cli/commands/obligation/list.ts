import type { Command } from 'commander'
import { type ObligationState, ObligationsDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { countFrom } from '../catalogue.ts'
import { upTo } from '../paging.ts'
import { obligationRow } from './words.ts'

interface ListOptions extends CommonOptions {
  readonly mine?: boolean
  readonly overdue?: boolean
  readonly grant?: string
  readonly state?: Lowercase<ObligationState>
  readonly limit: number
}

export function listObligationsCommand(shell: Shell): Command {
  return shell
    .command('list', words('Lists obligations, what is due first in front.', '義務を期限の早い順に一覧します。'))
    .addOption(shell.option('--mine', words('only your own', '自分のものだけ')))
    .addOption(shell.option('--overdue', words('only those that are overdue', '期限を過ぎたものだけ')))
    .addOption(shell.option('--grant <id>', words('only those of this grant', 'この利用許諾に伴うものだけ')))
    .addOption(
      shell
        .option('--state <state>', words('only in this state', '状態で絞る'))
        .choices(['open', 'submitted', 'accepted', 'waived']),
    )
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((options: ListOptions) => shell.run(options, (session) => list(session, options)))
}

async function list(session: Session, options: ListOptions): Promise<void> {
  const registry = await session.registry()
  const state = options.state?.toUpperCase() as ObligationState | undefined
  const filter = {
    ...(options.mine && { mine: true }),
    ...(options.overdue && { overdue: true }),
    ...(options.grant && { grantId: options.grant }),
    ...(state && { state }),
  }
  const found = await upTo(
    options.limit,
    async (first, after) => (await registry.ask(ObligationsDocument, { filter, first, after })).obligations,
  )
  const { output } = session
  output.result(found, () =>
    found.length === 0
      ? output.say(words('There are none.', 'ありません。'))
      : table(found.map((obligation) => obligationRow(obligation, output))),
  )
}
