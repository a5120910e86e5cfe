import { type Refused, refuse } from '../outcome.ts'
import type { DutyKind } from '../terms/terms.ts'
import type { Bilingual } from '../text/language.ts'
import type { Choice } from './rule.ts'

/** What an approval demands beyond the terms: in words, and as a duty with a due date where it is one. */
export type ConditionPlan = {
  readonly text: Bilingual
  readonly duty: DutyKind | null
  /** Days after the grant begins. */
  readonly dueDays: number | null
}

export type ConditionRefusal = 'ConditionsNeedApproval' | 'ConditionEmpty' | 'NumberOutside' | 'TooMany'

const MOST = 20

/** Only an approval can have conditions: whoever rejects has nothing to demand. */
export function conditionsRefusal(
  choice: Choice,
  conditions: readonly ConditionPlan[],
): Refused<ConditionRefusal> | undefined {
  if (conditions.length === 0) return undefined
  if (choice !== 'approve') return refuse('ConditionsNeedApproval')
  if (conditions.length > MOST) return refuse('TooMany', { field: 'conditions', max: MOST })
  if (conditions.some(({ text }) => text.ja.trim() === '' && text.en.trim() === '')) return refuse('ConditionEmpty')
  const late = conditions.find(({ dueDays }) => dueDays !== null && !(dueDays >= 1 && dueDays <= 3650))
  if (late) return refuse('NumberOutside', { field: 'dueDays', found: late.dueDays, min: 1, max: 3650 })
  return undefined
}
