import { diffTerms } from '@raireki/governance'
import type { Command } from 'commander'
import { readTermsFile } from '../../rules/terms-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

export function diffTermsCommand(shell: Shell): Command {
  return shell
    .command(
      'diff',
      words(
        'Says in words what differs between two terms, and whether it got stricter.',
        '二つの利用条件の違いと、厳しくなったかどうかを言葉で示します。',
      ),
    )
    .argument('<before>', shell.say(words('terms before', '変更前の利用条件')))
    .argument('<after>', shell.say(words('terms after', '変更後の利用条件')))
    .action((before: string, after: string, options: CommonOptions) =>
      shell.run(options, (session) => diff(session, before, after)),
    )
}

async function diff({ lang, output }: Session, before: string, after: string): Promise<void> {
  const found = diffTerms(await readTermsFile(before, lang), await readTermsFile(after, lang), lang)
  output.result(found, () => [found.headline, ...found.changes.map(({ text }) => `  ${text}`)].join('\n'))
}
