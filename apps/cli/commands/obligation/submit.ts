import type { Command } from 'commander'
import { SubmitEvidenceDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { obligationRow } from './words.ts'

interface SubmitOptions extends CommonOptions {
  readonly evidence: string
}

export function submitEvidenceCommand(shell: Shell): Command {
  return shell
    .command('submit', words('Hands in what shows that a duty was done.', '義務を履行した証拠を提出します。'), [
      [
        'raireki obligation submit <id> --evidence "https://doi.org/…"',
        words('a publication, as evidence', '公表した論文を証拠として'),
      ],
    ])
    .argument('<id>', shell.say(words('id of the obligation', '義務の ID')))
    .addOption(
      shell
        .option('--evidence <text>', words('how it was done, and where that can be seen', '履行の方法と確認できる場所'))
        .makeOptionMandatory(),
    )
    .action((obligationId: string, { evidence, ...options }: SubmitOptions) =>
      shell.run(options, async (session) => {
        const registry = await session.registry()
        const answer = await registry.ask(SubmitEvidenceDocument, { input: { obligationId, evidence } })
        const obligation = granted(answer.submitEvidence)
        session.output.result(obligation, () => table([obligationRow(obligation, session.output)]))
      }),
    )
}
