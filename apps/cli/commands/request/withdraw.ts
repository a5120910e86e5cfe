import type { Command } from 'commander'
import { WithdrawRequestDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { requestRow } from './words.ts'

interface WithdrawOptions extends CommonOptions {
  readonly reason: string
}

export function withdrawRequestCommand(shell: Shell): Command {
  return shell
    .command('withdraw', words('Withdraws a request.', '利用申請を取り下げます。'))
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .addOption(shell.option('--reason <text>', words('why', '理由')).makeOptionMandatory())
    .action((requestId: string, { reason, ...options }: WithdrawOptions) =>
      shell.run(options, (session) => withdraw(session, requestId, reason)),
    )
}

async function withdraw(session: Session, requestId: string, reason: string): Promise<void> {
  const answer = await (await session.registry()).ask(WithdrawRequestDocument, { requestId, reason })
  const request = granted(answer.withdrawRequest)
  session.output.result(request, () => table([requestRow(request, session.output)]))
}
