import { type Refused, refuse } from '../outcome.ts'
import { type Restriction, restrictionTerms, wordRestriction } from '../terms/restriction.ts'
import type { DutyKind } from '../terms/terms.ts'
import type { Bilingual } from '../text/language.ts'
import { approvesAny } from './item-by-item.ts'
import type { CastVote } from './review-state.ts'

/** What an approval demands beyond the terms: in words, and as a duty with a due date where it is one. */
export type ConditionPlan = {
  readonly text: Bilingual
  readonly duty: DutyKind | null
  /** Days after the grant begins. */
  readonly dueDays: number | null
  /** How it narrows the terms of the grants, where it does. */
  readonly restriction: Restriction | null
}

export type ConditionRefusal =
  | 'ConditionsNeedApproval'
  | 'ConditionEmpty'
  | 'RestrictionUnknown'
  | 'NumberOutside'
  | 'TooMany'

const MOST = 20

/** A condition that only narrows the terms is said in the terms' own words, unless the member has better ones. */
export function inFullWords(condition: ConditionPlan): ConditionPlan {
  const { text, restriction } = condition
  if (restriction === null || text.ja.trim() !== '' || text.en.trim() !== '') return condition
  return { ...condition, text: wordRestriction(restriction) ?? text }
}

/** Only an approval can have conditions: whoever rejects all has nothing to demand. */
export function conditionsRefusal(
  vote: Omit<CastVote, 'voterId'>,
  conditions: readonly ConditionPlan[],
): Refused<ConditionRefusal> | undefined {
  if (conditions.length === 0) return undefined
  if (!approvesAny(vote)) return refuse('ConditionsNeedApproval')
  if (conditions.length > MOST) return refuse('TooMany', { field: 'conditions', max: MOST })
  const unknown = conditions.find(({ restriction }) => restriction !== null && !restrictionTerms(restriction))
  if (unknown) return refuse('RestrictionUnknown', { found: unknown.restriction })
  if (conditions.some(({ text }) => text.ja.trim() === '' && text.en.trim() === '')) return refuse('ConditionEmpty')
  const late = conditions.find(({ dueDays }) => dueDays !== null && !(dueDays >= 1 && dueDays <= 3650))
  if (late) return refuse('NumberOutside', { field: 'dueDays', found: late.dueDays, min: 1, max: 3650 })
  return undefined
}
