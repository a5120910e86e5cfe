import { bothHold, laterOf, tighterOf } from '../text/sets.ts'
import { canonicalTerms } from './canonical.ts'
import { normalTerms } from './normal.ts'
import { AI_ACTIVITIES, type AiConditions, type Leave, modifierOf, type Terms, type WeightSharing } from './terms.ts'

/**
 * The terms of something made from both: the stricter in every dimension. Commutative, associative and idempotent, and
 * whatever it permits, both permit. Contradictory terms meet in terms that permit nothing, which is the honest answer.
 */
export function meet(a: Terms, b: Terms): Terms {
  const countries = bothHold(a.place.countries, b.place.countries)
  const users = bothHold(a.users, b.users)
  const embargoUntil = laterOf(a.dates.embargoUntil, b.dates.embargoUntil)
  const until = tighterOf(a.dates.until, b.dates.until)
  const narrowing = [...a.modifiers, ...b.modifiers].filter(({ code }) => code !== 'CC')
  const clinicalCare = allowsClinicalCare(a) && allowsClinicalCare(b)
  return normalTerms({
    permission: [...a.permission, ...b.permission],
    modifiers: clinicalCare ? [...narrowing, { code: 'CC' }] : narrowing,
    ai: strictestAi(a.ai, b.ai),
    noReidentification: a.noReidentification || b.noReidentification,
    noLinkage: a.noLinkage || b.noLinkage,
    place: {
      ...(countries === undefined ? {} : { countries }),
      onPremisesOnly: a.place.onPremisesOnly || b.place.onPremisesOnly,
    },
    ...(users === undefined ? {} : { users }),
    dates: {
      ...(embargoUntil === undefined ? {} : { embargoUntil }),
      ...(until === undefined ? {} : { until }),
    },
    legalBasis: [...a.legalBasis, ...b.legalBasis],
    duties: [...a.duties, ...b.duties],
    notes: [...a.notes, ...b.notes],
  })
}

/** The meet of any number of terms. Of none at all, it is terms that restrict nothing. */
export const meetAll = (all: Iterable<Terms>): Terms => [...all].reduce(meet, UNRESTRICTED)

/** Whether `strict` is at least as restrictive as `loose` in every dimension. */
export const isAtLeastAsStrict = (strict: Terms, loose: Terms): boolean =>
  canonicalTerms(meet(strict, loose)) === canonicalTerms(strict)

/** Whether clinical care is allowed: by the modifier CC, or because nothing is restricted. */
export const allowsClinicalCare = (terms: Terms): boolean =>
  modifierOf(terms, 'CC') !== undefined || terms.permission.every(({ code }) => code === 'NRES')

function strictestAi(a: AiConditions, b: AiConditions): AiConditions {
  const leaves = AI_ACTIVITIES.flatMap((activity) => {
    const leave = stricterLeave(a[activity], b[activity])
    return leave === undefined ? [] : [[activity, leave] as const]
  })
  const shareWeights = stricterSharing(a.shareWeights, b.shareWeights)
  return { ...Object.fromEntries(leaves), ...(shareWeights === undefined ? {} : { shareWeights }) }
}

/** Saying nothing asks for approval too, so it lies just above `byApproval`, and below `permitted`. */
const LEAVE_ORDER: readonly (Leave | undefined)[] = ['forbidden', 'byApproval', undefined, 'permitted']

function stricterLeave(a: Leave | undefined, b: Leave | undefined): Leave | undefined {
  return LEAVE_ORDER[Math.min(LEAVE_ORDER.indexOf(a), LEAVE_ORDER.indexOf(b))]
}

/** Not a chain: silence (ask about any sharing) and "same terms" (never openly) restrict different things. */
function stricterSharing(a: WeightSharing | undefined, b: WeightSharing | undefined): WeightSharing | undefined {
  if (a === b || b === 'open') return a
  if (a === 'open') return b
  return a === 'none' || b === 'none' ? 'none' : 'sameTermsByApproval'
}

/** Terms that restrict nothing: the neutral element of `meet`. */
export const UNRESTRICTED: Terms = normalTerms({
  permission: [{ code: 'NRES' }],
  modifiers: [],
  ai: {
    ...Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, 'permitted' as const])),
    shareWeights: 'open',
  },
  noReidentification: false,
  noLinkage: false,
  place: { onPremisesOnly: false },
  dates: {},
  legalBasis: [],
  duties: [],
  notes: [],
})
