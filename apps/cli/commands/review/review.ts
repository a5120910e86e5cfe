import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { commentCommand } from './comment.ts'
import { listReviewsCommand } from './list.ts'
import { recuseCommand } from './recuse.ts'
import { restrictionsCommand } from './restrictions.ts'
import { showReviewCommand } from './show.ts'
import { voteCommand } from './vote.ts'

export function reviewCommand(shell: Shell): Command {
  return shell.group('review', words('Reviews by the panels you sit on.', '部会の審査を扱います。'), [
    listReviewsCommand(shell),
    showReviewCommand(shell),
    voteCommand(shell),
    restrictionsCommand(shell),
    recuseCommand(shell),
    commentCommand(shell),
  ])
}
