import { type Because, replayFromFile, wordDifference, wordReplay } from '@raireki/governance'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { accepted, readJsonFile } from '../rules/json-file.ts'
import { readOntology } from '../rules/ontology-file.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { words } from '../words/local.ts'

interface ReplayOptions extends CommonOptions {
  readonly ontology?: string
}

export function replayCommand(shell: Shell): Command {
  return shell
    .command(
      'replay',
      words(
        'Reaches a recorded verdict again from its file, without a registry. Exit code 1 where anything differs.',
        '記録された判定を、ファイルからもう一度導きます (登録簿不要)。異なる点があれば終了コードは 1 です。',
      ),
      [
        ['raireki replay decision.json', words('by the diseases in the file', 'ファイル内の疾患体系で')],
        ['raireki replay decision.json --ontology mondo.obo', words('by the release itself', '元の疾患体系の版で')],
      ],
    )
    .argument('<file>', shell.say(words('a replay file, from a request or its page', '申請やその画面から得たファイル')))
    .addOption(
      shell.option(
        '--ontology <file>',
        words('the diseases it was decided with: .obo or OBO-Graph .json', '判定に使われた疾患体系 (.obo など)'),
      ),
    )
    .action((file: string, options: ReplayOptions) => shell.run(options, (session) => replay(session, file, options)))
}

async function replay(session: Session, file: string, { ontology }: ReplayOptions): Promise<void> {
  const { lang } = session
  const diseases = ontology === undefined ? undefined : await readOntology(ontology, lang)
  const replayed = accepted(replayFromFile(await readJsonFile(file), diseases), file, lang)
  const summary = wordReplay(replayed, lang)
  const { recorded } = replayed
  if (!replayed.same) {
    const list = (spoken: 'ja' | 'en') => replayed.differs.map((one) => `  ${wordDifference(one, spoken)}`).join('\n')
    throw new Failure(
      'refused',
      words(`${wordReplay(replayed, 'en')}\n${list('en')}`, `${wordReplay(replayed, 'ja')}\n${list('ja')}`),
      { code: 'ReplayDiffers', facts: { differs: replayed.differs, recorded: recorded.verdict } },
    )
  }
  session.output.result(
    { same: true, summary, verdict: recorded.verdict, at: recorded.at, because: replayed.verdict.because },
    () =>
      [
        `${session.output.paint('green', recorded.verdict)}  ${summary}`,
        `  ${recorded.at}  ${recorded.profile}  ${recorded.ontology}`,
        ...replayed.verdict.because.map((reason: Because) =>
          session.output.paint('dim', `  ${reason.term}  ${reason.rule}`),
        ),
      ].join('\n'),
  )
}
