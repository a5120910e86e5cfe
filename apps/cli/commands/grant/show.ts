import type { Command } from 'commander'
import { ShowGrantDocument, type ShowGrantQuery } from '../../generated/operations.ts'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { bytesInWords } from '../../terminal/measure.ts'
import type { Output } from '../../terminal/output.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { obligationRow } from '../obligation/words.ts'
import { localTime } from '../person-words.ts'
import { grantStateInWords, inLanguage } from '../shared-words.ts'
import { explanationInWords } from '../show.ts'
import { limitsInWords } from './limit.ts'

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

function certificateInWords({ certificate, openRewrap }: ShowGrantQuery['grant'], output: Output): string {
  const remarks = [
    certificate.confirmedAt === null && words('not confirmed yet', '本人確認がまだ'),
    certificate.revokedAt !== null && words('revoked', '失効'),
    openRewrap !== null && words('the provider still has to re-wrap the key', '提供者の再暗号化待ち'),
  ].filter((remark) => remark !== false)
  const said = remarks.map((remark) => output.say(remark)).join(output.lang === 'ja' ? '、' : ', ')
  return said === '' ? certificate.fingerprint : `${certificate.fingerprint} (${said})`
}

function grantInWords(grant: ShowGrantQuery['grant'], output: Output): string {
  const title = `${output.paint('bold', inLanguage(grant.version.asset.title, output.lang))} v${grant.version.number}`
  const facts = table([
    [output.say(words('state', '状態')), output.say(grantStateInWords[grant.state]) + reasonOf(grant)],
    [output.say(words('until', '期限')), localTime(grant.endsAt)],
    [output.say(words('limits', '制限')), limitsInWords(grant.limits, output)],
    [output.say(words('request', '申請')), `#${grant.request.number} ${grant.request.project}`],
    [output.say(words('certificate', '証明書')), certificateInWords(grant, output)],
    [output.say(words('ledger entry', '台帳の項目')), grant.issuedEntry?.id ?? '–'],
  ])
  const deliveries = grant.deliveries.edges.map(({ node }) => [
    localTime(node.openedAt),
    `${node.fileCount}`,
    bytesInWords(node.cipherBytes),
  ])
  const conditions = grant.conditions.map((condition) => `- ${inLanguage(condition, output.lang)}`).join('\n')
  const obligations = table(grant.obligations.map((obligation) => obligationRow(obligation, output)))
  return [
    title,
    facts,
    explanationInWords(grant.narrowedTerms ?? grant.terms.explanation, output),
    conditions,
    obligations,
    table(deliveries),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function reasonOf({ revokedReason, suspendedReason }: ShowGrantQuery['grant']): string {
  const reason = revokedReason ?? suspendedReason
  return reason ? `: ${reason}` : ''
}
