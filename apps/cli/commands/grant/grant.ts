import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { limitGrantCommand } from './limit.ts'
import { listGrantsCommand } from './list.ts'
import { moveGrantsCommand } from './move.ts'
import { showGrantCommand } from './show.ts'

export function grantCommand(shell: Shell): Command {
  return shell.group('grant', words('Grants (利用許諾): what you may fetch, and until when.', '利用許諾を扱います。'), [
    listGrantsCommand(shell),
    showGrantCommand(shell),
    moveGrantsCommand(shell),
    limitGrantCommand(shell),
  ])
}
