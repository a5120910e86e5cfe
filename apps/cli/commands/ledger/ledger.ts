import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { proofCommand } from './proof.ts'

export function ledgerCommand(shell: Shell): Command {
  return shell.group('ledger', words('The registry’s ledger.', '登録簿の台帳を扱います。'), [proofCommand(shell)])
}
