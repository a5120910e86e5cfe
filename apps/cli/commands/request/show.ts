import type { Command } from 'commander'
import { ShowRequestDocument, type ShowRequestQuery } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Output } from '../../terminal/output.ts'
import { words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'
import { inLanguage, requestStateInWords, verdictInWords } from '../shared-words.ts'
import { explanationInWords } from '../show.ts'

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
  const who = `${inLanguage(request.applicant.name, output.lang)}, ${inLanguage(request.organisation.name, output.lang)}`
  const purpose = request.purposeExplanation ? explanationInWords(request.purposeExplanation, output) : ''
  const reviews = request.reviews.map((review) => `${inLanguage(review.panel.name, output.lang)}: ${review.standing}`)
  return [
    `${head}\n${who}`,
    request.statement,
    purpose,
    ...request.items.map((item) => itemInWords(item, output)),
    reviews.join('\n'),
    request.reason ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function itemInWords({ version, verdict, grant }: Request['items'][number], output: Output): string {
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
  return [`${title}  ${said}`, ...reasons, ...held].join('\n')
}
