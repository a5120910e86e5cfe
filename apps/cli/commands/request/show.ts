import type { Command } from 'commander'
import { ShowRequestDocument, type ShowRequestQuery } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Output } from '../../terminal/output.ts'
import { words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'
import {
  inLanguage,
  itemOutcomeInWords,
  memberStateInWords,
  requestKindInWords,
  requestStateInWords,
  verdictInWords,
} from '../shared-words.ts'
import { explanationInWords } from '../show.ts'
import { changeInWords } from './words.ts'

type Request = ShowRequestQuery['request']

export function showRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'show',
      words(
        'Shows one request: purpose, verdicts, reviews, grants.',
        '一つの利用申請の目的、判定、審査、許諾を示します。',
      ),
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .action((id: string, options: CommonOptions) =>
      shell.run(options, async (session) => {
        const { request } = await (await session.registry()).ask(ShowRequestDocument, { id })
        session.output.result(request, () => requestInWords(request, session))
      }),
    )
}

function requestInWords(request: Request, { output }: Session): string {
  const head = `#${request.number} ${output.paint('bold', request.project || '–')}  ${output.say(requestStateInWords[request.state])}`
  const based = request.basedOn
    ? `\n${output.say(requestKindInWords[request.kind])}: #${request.basedOn.number} ${request.basedOn.id}`
    : ''
  const who = `${inLanguage(request.applicant.name, output.lang)}, ${inLanguage(request.organisation.name, output.lang)}`
  const purpose = request.purposeExplanation ? explanationInWords(request.purposeExplanation, output) : ''
  const reviews = request.reviews.map((review) => `${inLanguage(review.panel.name, output.lang)}: ${review.standing}`)
  return [
    `${head}\n${who}${based}`,
    request.statement,
    purpose,
    ...request.items.map((item) => itemInWords(item, output)),
    request.planLines.map(({ text }) => text).join('\n'),
    request.members.map((member) => memberInWords(member, output)).join('\n'),
    reviews.join('\n'),
    remarksInWords(request, output),
    changesInWords(request, output),
    request.reason ?? '',
    request.report ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function memberInWords({ person, email, part, state }: Request['members'][number], output: Output): string {
  const name = person ? inLanguage(person.name, output.lang) : email
  return `${part === '' ? name : `${name} (${part})`}  ${output.say(memberStateInWords[state])}`
}

/** What was asked to be changed, as long as it has not been answered. */
function remarksInWords({ state, round, remarks }: Request, output: Output): string {
  if (state !== 'RETURNED') return ''
  const current = remarks.filter((remark) => remark.round === round)
  const lines = current.map(({ label, text }) => `  ${output.paint('bold', label)}: ${text}`)
  return lines.length > 0 ? [output.say(words('To be changed:', '指摘：')), ...lines].join('\n') : ''
}

function changesInWords({ submissions }: Request, output: Output): string {
  const changes = submissions[0]?.changes ?? []
  if (changes.length === 0) return ''
  const since = output.say(words('Changed since the submission before:', '前回の提出からの変更：'))
  return [since, ...changes.map((change) => changeInWords(change, output))].join('\n')
}

function itemInWords({ version, verdict, outcome, grant }: Request['items'][number], output: Output): string {
  const title = `${inLanguage(version.asset.title, output.lang)} v${version.number}`
  const said = verdict ? `${output.say(verdictInWords[verdict.verdict])}: ${verdict.summary}` : ''
  const reasons = (verdict?.because ?? [])
    .filter(({ effect }) => effect === verdict?.verdict)
    .map(({ text }) => `  ${text}`)
  const held = grant
    ? [
        output.say(
          words(
            `  grant ${grant.id} until ${localTime(grant.endsAt)}`,
            `  許諾 ${grant.id}  期限 ${localTime(grant.endsAt)}`,
          ),
        ),
      ]
    : []
  const became = outcome ? `  [${output.say(itemOutcomeInWords[outcome])}]` : ''
  return [`${title}${became}  ${said}`, ...reasons, ...held].join('\n')
}
