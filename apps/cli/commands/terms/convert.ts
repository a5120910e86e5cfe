import {
  exportConsentCodes,
  exportDuosDataUse,
  exportOdrl,
  printTerms,
  type Terms,
  termsDocument,
} from '@raireki/governance'
import type { Command } from 'commander'
import { readTermsFile } from '../../rules/terms-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { type Lang, words } from '../../words/local.ts'

type Shape = 'raireki' | 'duos' | 'odrl' | 'codes' | 'markdown'

interface ConvertOptions extends CommonOptions {
  readonly to: Shape
}

interface Converted {
  readonly value: unknown
  /** What the other shape has no word for. */
  readonly lost: readonly string[]
}

export function convertTermsCommand(shell: Shell): Command {
  return shell
    .command(
      'convert',
      words(
        'Turns terms from one shape into another, and says what was lost.',
        '利用条件の形式を変換し、失われたものを示します。',
      ),
      [['raireki terms convert terms.json --to odrl > terms.jsonld', words('to ODRL', 'ODRL へ')]],
    )
    .argument(
      '<file>',
      shell.say(
        words(
          'our JSON, a DUOS DataUse, ODRL JSON-LD, or consent codes (.txt)',
          '独自 JSON、DUOS DataUse、ODRL、同意コード (.txt)',
        ),
      ),
    )
    .addOption(
      shell
        .option('--to <shape>', words('shape wanted', '変換先'))
        .choices(['raireki', 'duos', 'odrl', 'codes', 'markdown'])
        .default('raireki'),
    )
    .action((file: string, options: ConvertOptions) =>
      shell.run(options, (session) => convert(session, file, options.to)),
    )
}

async function convert({ lang, output }: Session, file: string, shape: Shape): Promise<void> {
  const { value, lost } = converted(await readTermsFile(file, lang), shape, lang)
  output.result({ value, lost }, () => (typeof value === 'string' ? value : JSON.stringify(value, null, 2)))
  if (lost.length > 0) {
    const list = lost.join(', ')
    output.remark(words(`Lost, for want of a word there: ${list}`, `変換先に表す語がなく失われたもの: ${list}`))
  }
}

function converted(terms: Terms, shape: Shape, lang: Lang): Converted {
  switch (shape) {
    case 'raireki':
      return { value: printTerms(terms), lost: [] }
    case 'duos':
      return exportDuosDataUse(terms)
    case 'odrl':
      return { value: exportOdrl(terms), lost: [] }
    case 'codes': {
      const { value, lost } = exportConsentCodes(terms)
      return { value: value.join('-'), lost }
    }
    case 'markdown':
      return { value: termsDocument(terms, lang), lost: [] }
  }
}
