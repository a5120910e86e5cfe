import { type Parsed } from '../text/flaw.ts'
import type { Bilingual, Lang } from '../text/language.ts'
import { explainTerms } from './explain.ts'
import { meetAll, UNRESTRICTED } from './meet.ts'
import { parseTerms } from './parse.ts'
import { AI_ACTIVITIES, PLAIN_MODIFIERS, type Terms, WEIGHT_SHARING } from './terms.ts'

/**
 * One thing by which a panel narrows the terms of a grant, in the spelling of the terms' vocabulary: `noLinkage`,
 * `ai.distil=forbidden`, `dates.until=2027-03-31`. It is a condition that a machine can compare, so what is made under the
 * grant inherits it.
 */
export type Restriction = string

/** What can be restricted, and what stands behind the `=`: one of some words, a date, countries, or nothing. */
export type RestrictionKind = {
  readonly code: string
  readonly value: 'date' | 'countries' | readonly string[] | null
}

/** Of the modifiers, those that narrow a use. What a grantee has to do is a duty. */
const NARROWING = PLAIN_MODIFIERS.filter((code) => ['NPUNCU', 'NPU', 'NCU', 'NMDS', 'GSO', 'NPOA'].includes(code))

export const RESTRICTION_KINDS: readonly RestrictionKind[] = [
  { code: 'noReidentification', value: null },
  { code: 'noLinkage', value: null },
  { code: 'place.onPremisesOnly', value: null },
  { code: 'place.countries', value: 'countries' },
  { code: 'dates.until', value: 'date' },
  { code: 'ai.shareWeights', value: WEIGHT_SHARING.filter((sharing) => sharing !== 'open') },
  ...AI_ACTIVITIES.map((activity) => ({ code: `ai.${activity}`, value: ['forbidden', 'byApproval'] })),
  ...NARROWING.map((code) => ({ code, value: null })),
]

/** The restrictions of a kind, where there are only so many. */
export function restrictionsOf({ code, value }: RestrictionKind): readonly Restriction[] {
  if (value === null) return [code]
  return typeof value === 'string' ? [] : value.map((each) => `${code}=${each}`)
}

/** Terms that say this one thing and leave everything else open. Nothing where it is no restriction, or says it wrongly. */
export function restrictionTerms(restriction: Restriction): Terms | undefined {
  const [code = '', ...rest] = restriction.split('=')
  const value = rest.length > 0 ? rest.join('=') : undefined
  const kind = RESTRICTION_KINDS.find((each) => each.code === code)
  if (!kind || (kind.value === null) !== (value === undefined)) return undefined
  if (Array.isArray(kind.value) && !kind.value.includes(value)) return undefined
  const parsed: Parsed<Terms> = parseTerms({ ...UNRESTRICTED, ...partOf(code, value) })
  return parsed.ok ? parsed.value : undefined
}

function partOf(code: string, value: string | undefined): object {
  const [group, name] = code.split('.')
  if (group === 'ai') return { ai: { ...UNRESTRICTED.ai, [name!]: value } }
  if (code === 'place.countries') return { place: { countries: value!.split(','), onPremisesOnly: false } }
  if (code === 'place.onPremisesOnly') return { place: { onPremisesOnly: true } }
  if (code === 'dates.until') return { dates: { until: value } }
  return name === undefined && code.startsWith('no') ? { [code]: true } : { modifiers: [{ code }] }
}

/** The sentence by which the terms themselves would say it. */
export function wordRestriction(restriction: Restriction): Bilingual | undefined {
  const terms = restrictionTerms(restriction)
  if (!terms) return undefined
  const [code] = restriction.split('=') as [string]
  const sentence = (lang: Lang) => explainTerms(terms, lang).lines.find(({ term }) => term === code)?.text
  const [ja, en] = [sentence('ja'), sentence('en')]
  return ja !== undefined && en !== undefined ? { ja, en } : undefined
}

/** The terms of a grant: those it was given under, and whatever the panels narrowed them by. */
export function narrowedBy(terms: Terms, restrictions: readonly Restriction[]): Terms {
  const narrowing = restrictions.map((restriction) => {
    const narrower = restrictionTerms(restriction)
    if (!narrower) throw new Error(`Not a restriction: ${restriction}`)
    return narrower
  })
  return meetAll([terms, ...narrowing])
}
