import type { Command } from 'commander'
import { ShowGrantDocument, type ShowGrantQuery } from '../../generated/operations.ts'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { bytesInWords } from '../../terminal/measure.ts'
import type { Output } from '../../terminal/output.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'
import { grantStateInWords, inLanguage } from '../shared-words.ts'
import { explanationInWords } from '../show.ts'

export function showGrantCommand(shell: Shell): Command {
  return shell
    .command(
      'show',
      words(
        'Shows one grant: its terms, certificate and deliveries.',
        '一つの利用許諾の条件、証明書、提供の記録を示します。',
      ),
    )
    .argument('<id>', shell.say(words('id of the grant', '許諾の ID')))
    .action((id: string, options: CommonOptions) =>
      shell.run(options, async (session) => {
        const { grant } = await (await session.registry()).ask(ShowGrantDocument, { id })
        session.output.result(grant, () => grantInWords(grant, session.output))
      }),
    )
}

function grantInWords(grant: ShowGrantQuery['grant'], output: Output): string {
  const title = `${output.paint('bold', inLanguage(grant.version.asset.title, output.lang))} v${grant.version.number}`
  const facts = table([
    [
      output.say(words('state', '状態')),
      output.say(grantStateInWords[grant.state]) + (grant.revokedReason ? `: ${grant.revokedReason}` : ''),
    ],
    [output.say(words('until', '期限')), localTime(grant.endsAt)],
    [output.say(words('request', '申請')), `#${grant.request.number} ${grant.request.project}`],
    [output.say(words('certificate', '証明書')), grant.certificate.fingerprint],
    [output.say(words('ledger entry', '台帳の項目')), grant.issuedEntry?.id ?? '–'],
  ])
  const deliveries = grant.deliveries.edges.map(({ node }) => [
    localTime(node.openedAt),
    `${node.fileCount}`,
    bytesInWords(node.cipherBytes),
  ])
  return [title, facts, explanationInWords(grant.terms.explanation, output), table(deliveries)]
    .filter((part) => part !== '')
    .join('\n\n')
}
