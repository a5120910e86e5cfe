import { explainVerdict, matchStatements, type Profile, type VerdictExplanation, worded } from '@raireki/governance'
import type { Command } from 'commander'
import { accepted, readJsonFile } from '../rules/json-file.ts'
import { readOntology } from '../rules/ontology-file.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import type { Output } from '../terminal/output.ts'
import { words } from '../words/local.ts'
import { dayFrom, today } from './day.ts'

interface MatchOptions extends CommonOptions {
  readonly terms: string
  readonly purpose: string
  readonly profile: Profile
  readonly ontology?: string
  readonly at?: string
}

export function matchCommand(shell: Shell): Command {
  return shell
    .command(
      'match',
      words(
        'Says whether terms permit a purpose, and why. Needs no registry. Exit code 0 whatever the verdict.',
        '利用条件が目的を認めるかを理由とともに示します (登録簿不要)。判定によらず終了コードは 0 です。',
      ),
      [
        ['raireki match --terms terms.json --purpose purpose.json', words('by our own rules', '既定の規則で')],
        [
          'raireki match --terms a.json --purpose b.json --profile duos-v4 --json',
          words('as DUOS does', 'DUOS の規則で'),
        ],
      ],
    )
    .addOption(
      shell
        .option('--terms <file>', words('terms: our JSON or a DUOS DataUse', '利用条件の JSON (DUOS の DataUse も可)'))
        .makeOptionMandatory(),
    )
    .addOption(
      shell
        .option(
          '--purpose <file>',
          words('purpose: our JSON or a DUOS DataUse', '利用目的の JSON (DUOS の DataUse も可)'),
        )
        .makeOptionMandatory(),
    )
    .addOption(
      shell
        .option('--profile <name>', words('which rules', '使う規則'))
        .choices(['strict', 'duos-v4'])
        .default('strict'),
    )
    .addOption(
      shell.option(
        '--ontology <file>',
        words(
          'diseases beside ICD-10: .obo or OBO-Graph .json',
          'ICD-10 に加える疾患体系 (.obo または OBO-Graph の .json)',
        ),
      ),
    )
    .addOption(
      shell
        .option('--at <date>', words('the day in question (default: today)', '判定の基準日 (既定: 今日)'))
        .argParser(dayFrom),
    )
    .action((options: MatchOptions) => shell.run(options, (session) => matchFiles(session, options)))
}

async function matchFiles(session: Session, options: MatchOptions): Promise<void> {
  const { lang, output } = session
  const ontology = await readOntology(options.ontology, lang)
  const [purpose, terms] = [await readJsonFile(options.purpose), await readJsonFile(options.terms)]
  const context = { profile: options.profile, ontology, at: options.at ?? today() }
  const parsed = matchStatements(purpose, terms, context)
  const verdict = accepted(parsed, `${options.purpose}, ${options.terms}`, lang)
  const explained = explainVerdict(verdict, lang, ontology)
  output.result({ ...worded(verdict, ontology), summary: explained.headline }, () =>
    explanationInWords(verdict.verdict, explained, output),
  )
}

const colours = { permit: 'green', deny: 'red', review: 'yellow' } as const

function explanationInWords(ruling: keyof typeof colours, explained: VerdictExplanation, output: Output): string {
  const head = `${output.paint(colours[ruling], ruling)}  ${explained.headline}`
  const deciding = explained.deciding.map(({ term, text }) => `  ${output.paint('bold', term)}  ${text}`)
  const others = explained.others.map(({ term, text }) => output.paint('dim', `  ${term}  ${text}`))
  return [head, ...deciding, ...others].join('\n')
}
