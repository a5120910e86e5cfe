import { diffTerms } from '@raireki/governance'
import type { Command } from 'commander'
import { readOntology } from '../../rules/ontology-file.ts'
import { readTermsFile } from '../../rules/terms-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface DiffOptions extends CommonOptions {
  readonly ontology?: string
}

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
    .addOption(shell.option('--ontology <file>', words('names of diseases beside ICD-10', 'ICD-10 以外の疾患名')))
    .action((before: string, after: string, options: DiffOptions) =>
      shell.run(options, (session) => diff(session, before, after, options)),
    )
}

async function diff(session: Session, before: string, after: string, options: DiffOptions): Promise<void> {
  const { lang, output } = session
  const ontology = await readOntology(options.ontology, lang)
  const found = diffTerms(await readTermsFile(before, lang), await readTermsFile(after, lang), lang, ontology)
  output.result(found, () => [found.headline, ...found.changes.map(({ text }) => `  ${text}`)].join('\n'))
}
