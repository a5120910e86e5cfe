import type { ObligationLineFragment, ObligationState } from '../../generated/operations.ts'
import type { Output } from '../../terminal/output.ts'
import { type Words, words } from '../../words/local.ts'
import { localTime } from '../person-words.ts'
import { inLanguage } from '../shared-words.ts'

export const obligationStateInWords: Record<ObligationState, Words> = {
  OPEN: words('open', '未履行'),
  SUBMITTED: words('awaits the provider', '提供者の確認待ち'),
  ACCEPTED: words('accepted', '承認済み'),
  WAIVED: words('waived', '免除'),
}

/** One obligation as a row: what is due when, for what. */
export function obligationRow(obligation: ObligationLineFragment, output: Output): string[] {
  const { id, state, isOverdue, dueAt, text, grant } = obligation
  const standing = isOverdue
    ? output.paint('red', output.say(words('OVERDUE', '期限超過')))
    : output.say(obligationStateInWords[state])
  const due = dueAt ? localTime(dueAt) : output.say(words('always', '常時'))
  const asset = `${inLanguage(grant.version.asset.title, output.lang)} v${grant.version.number}`
  return [output.paint('dim', id), standing, due, `${inLanguage(text, output.lang)}  ${output.paint('dim', asset)}`]
}
