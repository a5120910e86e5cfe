import { explainTerms, termsDigest, termsDocument } from '@raireki/governance'
import type { Command } from 'commander'
import { readOntology } from '../../rules/ontology-file.ts'
import { readTermsFile } from '../../rules/terms-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface ExplainOptions extends CommonOptions {
  readonly ontology?: string
}

export function explainTermsCommand(shell: Shell): Command {
  return shell
    .command('explain', words('Reads terms back in plain words.', '利用条件を平易な言葉で示します。'))
    .argument(
      '<file>',
      shell.say(
        words('terms in any shape that convert reads; - for stdin', 'convert が読める形の利用条件。- で標準入力'),
      ),
    )
    .addOption(shell.option('--ontology <file>', words('names of diseases beside ICD-10', 'ICD-10 以外の疾患名')))
    .action((file: string, options: ExplainOptions) => shell.run(options, (session) => explain(session, file, options)))
}

async function explain(session: Session, file: string, options: ExplainOptions): Promise<void> {
  const { lang, output } = session
  const ontology = await readOntology(options.ontology, lang)
  const terms = await readTermsFile(file, lang)
  output.result({ digest: termsDigest(terms), ...explainTerms(terms, lang, ontology) }, () =>
    termsDocument(terms, lang, ontology).trimEnd(),
  )
}
