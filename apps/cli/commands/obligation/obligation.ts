import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { listObligationsCommand } from './list.ts'
import { submitEvidenceCommand } from './submit.ts'

export function obligationCommand(shell: Shell): Command {
  return shell.group(
    'obligation',
    words('What was promised, and its evidence.', '履行すべき義務とその証拠を扱います。'),
    [listObligationsCommand(shell), submitEvidenceCommand(shell)],
  )
}
