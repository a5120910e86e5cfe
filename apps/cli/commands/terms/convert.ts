import { TERMS_SHAPES, type TermsShape, wordLost, writeTerms } from '@raireki/governance'
import type { Command } from 'commander'
import { readOntology } from '../../rules/ontology-file.ts'
import { readAnyTerms } from '../../rules/terms-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface ConvertOptions extends CommonOptions {
  readonly to: TermsShape | 'codes'
  readonly ontology?: string
}

export function convertTermsCommand(shell: Shell): Command {
  return shell
    .command(
      'convert',
      words(
        'Turns terms from one shape into another, and says what was lost.',
        '利用条件の形式を変換し、失われたものを示します。',
      ),
      [
        ['raireki terms convert terms.json --to odrl > terms.jsonld', words('to ODRL', 'ODRL へ')],
        ['raireki terms convert terms.json --to html --lang ja > terms.html', words('to print', '印刷用に')],
      ],
    )
    .argument(
      '<file>',
      shell.say(
        words(
          'our JSON, a DUOS DataUse, ODRL JSON-LD, or consent codes; - for stdin',
          '独自 JSON、DUOS DataUse、ODRL、DUO の記号。- で標準入力',
        ),
      ),
    )
    .addOption(
      shell
        .option('--to <shape>', words('shape wanted (codes is duo)', '変換先 (codes は duo と同じ)'))
        .choices([...TERMS_SHAPES, 'codes'])
        .default('raireki'),
    )
    .addOption(shell.option('--ontology <file>', words('names of diseases beside ICD-10', 'ICD-10 以外の疾患名')))
    .action((file: string, options: ConvertOptions) => shell.run(options, (session) => convert(session, file, options)))
}

async function convert({ lang, output }: Session, file: string, { to, ontology }: ConvertOptions): Promise<void> {
  const diseases = await readOntology(ontology, lang)
  const { terms, from, lost: unread } = await readAnyTerms(file, lang)
  const shape = to === 'codes' ? 'duo' : to
  const { content, mediaType, lost } = writeTerms(terms, shape, lang, diseases)
  const value = mediaType.endsWith('json') ? JSON.parse(content) : content.trimEnd()
  output.result({ value, from, lost, unread }, () => content.trimEnd())
  const list = (paths: readonly string[]) => paths.map((path) => wordLost(path, lang)).join(lang === 'ja' ? '、' : ', ')
  if (unread.length > 0)
    output.remark(words(`Said nothing here: ${list(unread)}`, `ここでは意味を持たなかった項目: ${list(unread)}`))
  if (lost.length > 0)
    output.remark(
      words(`Lost, for want of a word there: ${list(lost)}`, `変換先に表す語がなく失われたもの: ${list(lost)}`),
    )
}
