import { AI_ACTIVITIES, type Terms } from './terms.ts'

/**
 * Terms in somebody else's vocabulary. `lost` names every condition that vocabulary has no word for: whoever receives
 * the export alone is bound by less than the terms say, so a person must be told.
 */
export type Exported<T> = { readonly value: T; readonly lost: readonly string[] }

/** The conditions only our own namespace can express, by their path. */
export function ownConditionsOf(terms: Terms): string[] {
  const { countries, onPremisesOnly } = terms.place
  return [
    ...AI_ACTIVITIES.filter((activity) => terms.ai[activity] !== undefined).map((activity) => `ai.${activity}`),
    ...(terms.ai.shareWeights === undefined ? [] : ['ai.shareWeights']),
    ...(terms.noReidentification ? ['noReidentification'] : []),
    ...(terms.noLinkage ? ['noLinkage'] : []),
    ...(countries === undefined ? [] : ['place.countries']),
    ...(onPremisesOnly ? ['place.onPremisesOnly'] : []),
    ...(terms.users === undefined ? [] : ['users']),
    ...Object.keys(terms.dates).map((date) => `dates.${date}`),
    ...terms.legalBasis.map(({ basis }) => `legalBasis.${basis}`),
    ...terms.duties.map(({ kind }) => `duties.${kind}`),
    ...(terms.notes.length > 0 ? ['notes'] : []),
  ]
}
