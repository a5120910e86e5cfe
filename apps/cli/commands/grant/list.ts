import type { Command } from 'commander'
import { type GrantState, GrantsDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { countFrom } from '../catalogue.ts'
import { upTo } from '../paging.ts'
import { localTime } from '../person-words.ts'
import { grantStateInWords, inLanguage } from '../shared-words.ts'

interface ListOptions extends CommonOptions {
  readonly mine?: boolean
  readonly state?: Lowercase<GrantState>
  readonly limit: number
}

export function listGrantsCommand(shell: Shell): Command {
  return shell
    .command('list', words('Lists grants you may see, newest first.', '閲覧できる利用許諾を新しい順に一覧します。'))
    .addOption(shell.option('--mine', words('only your own', '自分のものだけ')))
    .addOption(
      shell
        .option('--state <state>', words('only in this state', '状態で絞る'))
        .choices(['active', 'suspended', 'expired', 'revoked']),
    )
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((options: ListOptions) => shell.run(options, (session) => list(session, options)))
}

async function list(session: Session, options: ListOptions): Promise<void> {
  const registry = await session.registry()
  const state = options.state?.toUpperCase() as GrantState | undefined
  const filter = { ...(options.mine && { mine: true }), ...(state && { state }) }
  const found = await upTo(
    options.limit,
    async (first, after) => (await registry.ask(GrantsDocument, { filter, first, after })).grants,
  )
  const { output } = session
  const rows = found.map((grant) => [
    output.paint('dim', grant.id),
    output.say(grantStateInWords[grant.state]),
    localTime(grant.endsAt),
    `${output.paint('bold', inLanguage(grant.version.asset.title, output.lang))} v${grant.version.number}  ${inLanguage(grant.person.name, output.lang)}`,
  ])
  output.result(found, () => (rows.length === 0 ? output.say(words('There are none.', 'ありません。')) : table(rows)))
}
