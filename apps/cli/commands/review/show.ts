import type { Command } from 'commander'
import { type Choice, ShowReviewDocument, type ShowReviewQuery } from '../../generated/operations.ts'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Output } from '../../terminal/output.ts'
import { table } from '../../terminal/table.ts'
import { type Words, words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'

const choiceInWords: Record<Choice, Words> = {
  APPROVE: words('approve', '賛成'),
  REJECT: words('reject', '反対'),
  ABSTAIN: words('abstain', '棄権'),
}

export function showReviewCommand(shell: Shell): Command {
  return shell
    .command(
      'show',
      words(
        'Shows one review: seats, votes, and what is still missing.',
        '一つの審査の席、票、足りないものを示します。',
      ),
    )
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .action((id: string, options: CommonOptions) =>
      shell.run(options, async (session) => {
        const { review } = await (await session.registry()).ask(ShowReviewDocument, { id })
        session.output.result(review, () => reviewInWords(review, session.output))
      }),
    )
}

function reviewInWords(review: ShowReviewQuery['review'], output: Output): string {
  const title = `${inLanguage(review.panel.name, output.lang)}  #${review.request.number} ${output.paint('bold', review.request.project)}`
  const { approve, reject, abstain } = review.tally
  const tally = output.say(
    words(
      `${approve} for, ${reject} against, ${abstain} abstained`,
      `賛成 ${approve}、反対 ${reject}、棄権 ${abstain}`,
    ),
  )
  const votes = review.votes.map((vote) => [
    inLanguage(vote.voter.name, output.lang),
    output.say(choiceInWords[vote.choice]),
    vote.comment,
  ])
  return [`${title}\n${review.standing}\n${tally}`, table(votes), review.viewerMayNotVote?.message ?? '']
    .filter((part) => part !== '')
    .join('\n\n')
}
