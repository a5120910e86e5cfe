import type { Command } from 'commander'
import { asTold, Failure } from '../../failure.ts'
import { SubmitRequestDocument, type SubmitRequestMutation } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'
import { requestRow } from './words.ts'

export function submitRequestCommand(shell: Shell): Command {
  return shell
    .command('submit', words('Submits a draft to the board.', '下書きを審査に出します。'))
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .action((id: string, options: CommonOptions) => shell.run(options, (session) => submit(session, id)))
}

async function submit(session: Session, requestId: string): Promise<void> {
  const { submitRequest } = await (await session.registry()).ask(SubmitRequestDocument, { requestId })
  const request = granted(explained(submitRequest, session))
  session.output.result(request, () => table([requestRow(request, session.output)]))
}

type Answer = SubmitRequestMutation['submitRequest']

/** These refusals have reasons of their own, which belong into the message. */
function explained(answer: Answer, { lang }: Session): Answer {
  if (answer.__typename === 'TermsForbid') {
    const reasons = answer.items.flatMap(({ version, verdict }) =>
      (verdict?.because ?? [])
        .filter(({ effect }) => effect === 'DENY')
        .map(({ text }) => `  ${inLanguage(version.asset.title, lang)} v${version.number}: ${text}`),
    )
    throw new Failure('refused', asTold([answer.message, ...reasons].join('\n')), {
      code: answer.code,
      facts: answer.items,
    })
  }
  if (answer.__typename === 'InvalidPurpose') {
    const flaws = answer.flaws.map(({ path, message }) => `  ${path}: ${message}`)
    throw new Failure('badInput', asTold([answer.message, ...flaws].join('\n')), {
      code: answer.code,
      facts: { flaws: answer.flaws },
    })
  }
  return answer
}
