import type { Command } from 'commander'
import { AcceptTermsDocument, TermsToAcceptDocument, type TermsToAcceptQuery } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'

interface AcceptOptions extends CommonOptions {
  readonly number?: string
}

export function acceptTermsCommand(shell: Shell): Command {
  return shell
    .command(
      'accept',
      words(
        'Shows what later terms change for a grant, and accepts them where their number is given.',
        '許諾に新しく適用される利用条件の変更点を示し、号を指定すれば承諾します。',
      ),
      [
        ['raireki terms accept 0193…', words('read what changes', '変更点を読む')],
        ['raireki terms accept 0193… --number 3', words('accept terms number 3', '第3号を承諾する')],
      ],
    )
    .argument('<grant>', shell.say(words('id of the grant', '許諾の ID')))
    .addOption(shell.option('--number <number>', words('the number you have read and accept', '読んで承諾する号')))
    .action((id: string, options: AcceptOptions) => shell.run(options, (session) => accept(session, id, options)))
}

async function accept(session: Session, id: string, { number }: AcceptOptions): Promise<void> {
  const registry = await session.registry()
  const { grant } = await registry.ask(TermsToAcceptDocument, { id })
  const due = grant.termsToAccept
  // The number is what was read: should other terms have come since, they are shown and not accepted.
  if (due && number !== undefined && String(due.terms.number) === number) {
    const { acceptTerms } = await registry.ask(AcceptTermsDocument, { input: { grantId: id, termsId: due.terms.id } })
    const done = granted(acceptTerms)
    const inForce = done.termsInForce.number
    return session.output.result({ accepted: inForce, endsAt: done.endsAt }, () =>
      session.output.say(
        words(
          `Terms number ${inForce} accepted. The grant ends ${localTime(done.endsAt)}.`,
          `利用条件 第${inForce}号を承諾しました。許諾の期限は ${localTime(done.endsAt)} です。`,
        ),
      ),
    )
  }
  session.output.result({ termsInForce: grant.termsInForce.number, termsToAccept: due }, () => dueInWords(session, due))
}

function dueInWords({ output }: Session, due: TermsToAcceptQuery['grant']['termsToAccept']): string {
  if (!due) return output.say(words('There is nothing to accept.', '承諾すべき利用条件はありません。'))
  const { number } = due.terms
  const when = localTime(due.acceptBy)
  return [
    output.say(
      words(`Terms number ${number}, to be accepted by ${when}`, `利用条件 第${number}号（承諾期限 ${when}）`),
    ),
    due.headline,
    ...due.changes.map(({ text }) => `  ${text}`),
    due.verdict.summary,
  ].join('\n')
}
