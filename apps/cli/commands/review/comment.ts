import type { Command } from 'commander'
import { CommentOnReviewDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface CommentOptions extends CommonOptions {
  readonly toApplicant?: boolean
}

export function commentCommand(shell: Shell): Command {
  return shell
    .command(
      'comment',
      words(
        'Comments on a review, for the panel unless told otherwise.',
        '審査に意見を書きます（通常は委員のみが読みます）。',
      ),
    )
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .argument('<text>', shell.say(words('what you want to say', '意見')))
    .addOption(shell.option('--to-applicant', words('the applicant reads it too', '申請者にも見せる')))
    .action((id: string, text: string, options: CommentOptions) =>
      shell.run(options, (session) => comment(session, id, text, options)),
    )
}

async function comment(session: Session, reviewId: string, text: string, { toApplicant }: CommentOptions) {
  const audience = toApplicant ? ('APPLICANT' as const) : ('PANEL' as const)
  const answer = await (await session.registry()).ask(CommentOnReviewDocument, { input: { reviewId, text, audience } })
  const written = granted(answer.commentOnReview)
  session.output.result(written, () => session.output.say(words('The comment is there.', '意見を記入しました。')))
}
