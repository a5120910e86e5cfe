import { RESTRICTION_KINDS, restrictionsOf, wordRestriction } from '@raireki/governance'
import type { Command } from 'commander'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'

/** Of what takes any value, one to show the spelling. */
const EXAMPLES = { date: '2027-03-31', countries: 'JP,DE' } as const

/** What a condition can narrow the terms by, for `review vote --restrict`: no registry has to be asked. */
export function restrictionsCommand(shell: Shell): Command {
  return shell
    .command(
      'restrictions',
      words(
        'Lists how a condition can narrow the terms: the values of review vote --restrict.',
        '条件で利用条件を制限する方法（review vote --restrict の値）の一覧を示します。',
      ),
    )
    .action((options: CommonOptions) =>
      shell.run(options, async ({ output }) => {
        const all = RESTRICTION_KINDS.flatMap((kind) =>
          typeof kind.value === 'string' ? [`${kind.code}=${EXAMPLES[kind.value]}`] : restrictionsOf(kind),
        )
        const listed = all.map((restriction) => ({ restriction, text: wordRestriction(restriction)! }))
        output.result(listed, () => table(listed.map(({ restriction, text }) => [restriction, text[output.lang]])))
      }),
    )
}
