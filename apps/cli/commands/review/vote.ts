import { Argument, type Command } from 'commander'
import { CastVoteDocument, type Choice } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { reviewRow } from './words.ts'

interface VoteOptions extends CommonOptions {
  readonly comment: string
}

export function voteCommand(shell: Shell): Command {
  const choice = new Argument('<choice>', shell.say(words('how you vote', '票'))).choices([
    'approve',
    'reject',
    'abstain',
  ])
  return shell
    .command('vote', words('Casts your vote in a review.', '審査で投票します。'), [
      ['raireki review vote <id> approve --comment "..."', words('with a reason', '理由を添えて')],
    ])
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .addArgument(choice)
    .addOption(shell.option('--comment <text>', words('why', '理由')).default('', '–'))
    .action((reviewId: string, given: Lowercase<Choice>, options: VoteOptions) =>
      shell.run(options, (session) => vote(session, reviewId, given.toUpperCase() as Choice, options.comment)),
    )
}

async function vote(session: Session, reviewId: string, choice: Choice, comment: string): Promise<void> {
  const answer = await (await session.registry()).ask(CastVoteDocument, { input: { reviewId, choice, comment } })
  const review = granted(answer.castVote)
  session.output.result(review, () => table([reviewRow(review, session.output)]))
}
