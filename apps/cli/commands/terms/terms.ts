import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { convertTermsCommand } from './convert.ts'
import { diffTermsCommand } from './diff.ts'
import { explainTermsCommand } from './explain.ts'

export function termsCommand(shell: Shell): Command {
  return shell.group(
    'terms',
    words('Usage terms as documents, without a registry.', '利用条件の文書を扱います (レジストリー不要)。'),
    [explainTermsCommand(shell), diffTermsCommand(shell), convertTermsCommand(shell)],
  )
}
