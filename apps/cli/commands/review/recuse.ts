import type { Command } from 'commander'
import { RecuseDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { reviewRow } from './words.ts'

interface RecuseOptions extends CommonOptions {
  readonly reason: string
  readonly member?: string
}

export function recuseCommand(shell: Shell): Command {
  return shell
    .command(
      'recuse',
      words('Declares a conflict of interest and steps aside.', '利害関係を申告し、審査から外れます。'),
    )
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .addOption(shell.option('--reason <text>', words('what the conflict is', '利害関係の内容')).makeOptionMandatory())
    .addOption(
      shell.option(
        '--member <id>',
        words('as chair: the member whose conflict it is', '部会長として: 対象の委員の ID'),
      ),
    )
    .action((id: string, options: RecuseOptions) => shell.run(options, (session) => recuse(session, id, options)))
}

async function recuse(session: Session, reviewId: string, { reason, member }: RecuseOptions): Promise<void> {
  const input = { reviewId, reason, ...(member === undefined ? {} : { memberId: member }) }
  const review = granted((await (await session.registry()).ask(RecuseDocument, { input })).recuse)
  session.output.result(review, () => table([reviewRow(review, session.output)]))
}
