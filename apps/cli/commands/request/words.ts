import type { ChangeLineFragment, RequestLineFragment } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import type { Output } from '../../terminal/output.ts'
import { table } from '../../terminal/table.ts'
import { inLanguage, requestKindInWords, requestStateInWords } from '../shared-words.ts'

/** A request as one row of a table. */
export function requestRow(request: RequestLineFragment, output: Output): string[] {
  const wanted = request.items.map(
    ({ version }) => `${inLanguage(version.asset.title, output.lang)} v${version.number}`,
  )
  const kind = request.kind === 'NEW' ? '' : ` (${output.say(requestKindInWords[request.kind])})`
  return [
    output.paint('dim', request.id),
    `#${request.number}${kind}`,
    output.say(requestStateInWords[request.state]),
    `${output.paint('bold', request.project || '–')}  ${inLanguage(request.applicant.name, output.lang)}  ${wanted.join(', ')}`,
  ]
}

/** A request as the answer of a command that did something to it. */
export function shown({ output }: Session, request: RequestLineFragment): void {
  output.result(request, () => table([requestRow(request, output)]))
}

/** What differs between two submissions: what is gone, then what is there instead. */
export function changeInWords({ label, before, after }: ChangeLineFragment, output: Output): string {
  return [
    `  ${output.paint('bold', label)}`,
    ...(before === null ? [] : [`    - ${before}`]),
    ...(after === null ? [] : [`    + ${after}`]),
  ].join('\n')
}
