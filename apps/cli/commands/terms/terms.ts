import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { acceptTermsCommand } from './accept.ts'
import { convertTermsCommand } from './convert.ts'
import { diffTermsCommand } from './diff.ts'
import { explainTermsCommand } from './explain.ts'

export function termsCommand(shell: Shell): Command {
  return shell.group(
    'terms',
    words(
      'Usage terms as documents, without a registry; and accepting later ones.',
      '利用条件の文書を扱います (登録簿不要)。新しい条件の承諾も行います。',
    ),
    [explainTermsCommand(shell), diffTermsCommand(shell), convertTermsCommand(shell), acceptTermsCommand(shell)],
  )
}
