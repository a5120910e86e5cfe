import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { answerRequestCommand } from './answer.ts'
import { attachCommand } from './attach.ts'
import { draftRequestCommand } from './draft.ts'
import { inviteCommand } from './invite.ts'
import {
  amendRequestCommand,
  appealRequestCommand,
  closeRequestCommand,
  renewRequestCommand,
  returnRequestCommand,
} from './life.ts'
import { listRequestsCommand } from './list.ts'
import { replayRequestCommand } from './replay.ts'
import { showRequestCommand } from './show.ts'
import { submitRequestCommand } from './submit.ts'
import { withdrawRequestCommand } from './withdraw.ts'

export function requestCommand(shell: Shell): Command {
  return shell.group('request', words('Requests to use data (利用申請).', '利用申請を扱います。'), [
    listRequestsCommand(shell),
    showRequestCommand(shell),
    replayRequestCommand(shell),
    draftRequestCommand(shell),
    answerRequestCommand(shell),
    attachCommand(shell),
    inviteCommand(shell),
    submitRequestCommand(shell),
    withdrawRequestCommand(shell),
    returnRequestCommand(shell),
    amendRequestCommand(shell),
    renewRequestCommand(shell),
    closeRequestCommand(shell),
    appealRequestCommand(shell),
  ])
}
