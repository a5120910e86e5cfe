import type { Purpose } from '../purposes/purpose.ts'
import { allowsClinicalCare } from '../terms/meet.ts'
import type { Terms } from '../terms/terms.ts'
import { judgeAi, judgeConditions, judgeSensitive } from './condition-rules.ts'
import type { MatchContext } from './context.ts'
import { judgeModifier } from './modifier-rules.ts'
import { judgeClinicalCare, judgePermission } from './permission-rules.ts'
import type { Because } from './verdict.ts'

/**
 * Our own rules. They fail closed: untagged data and silent purposes go to a person, every condition is met by a rule
 * or by a person, and nothing is permitted that the terms do not permit.
 */
export function judgeStrictly(purpose: Purpose, terms: Terms, context: MatchContext): Because[] {
  const because: Because[] = []
  for (const permission of terms.permission) because.push(judgePermission(permission, purpose, context.ontology))
  if (purpose.activities.includes('clinicalCare')) {
    because.push(judgeClinicalCare(terms, allowsClinicalCare(terms)))
  }
  for (const modifier of terms.modifiers) {
    const met = judgeModifier(modifier, purpose, context)
    if (met !== undefined) because.push(met)
  }
  judgeAi(terms, purpose, because)
  judgeConditions(terms, purpose, context, because)
  judgeSensitive(purpose, because)
  return because
}
