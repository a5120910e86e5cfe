import type { RequestLineFragment } from '../../generated/operations.ts'
import type { Output } from '../../terminal/output.ts'
import { inLanguage, requestStateInWords } from '../shared-words.ts'

/** A request as one row of a table. */
export function requestRow(request: RequestLineFragment, output: Output): string[] {
  const wanted = request.items.map(
    ({ version }) => `${inLanguage(version.asset.title, output.lang)} v${version.number}`,
  )
  return [
    output.paint('dim', request.id),
    `#${request.number}`,
    output.say(requestStateInWords[request.state]),
    `${output.paint('bold', request.project || '–')}  ${inLanguage(request.applicant.name, output.lang)}  ${wanted.join(', ')}`,
  ]
}
