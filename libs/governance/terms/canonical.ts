import { canonicalJson, frozen, sha256Hex } from '../text/canonical-json.ts'
import { workedOutOnce } from '../text/worked-out-once.ts'
import type { Terms } from './terms.ts'

/** Terms as a person would write them: what is not restricted is not mentioned, a list of one is written as the one. */
export function printTerms(terms: Terms): Record<string, unknown> {
  const { countries, onPremisesOnly } = terms.place
  const permission = terms.permission.length === 1 ? terms.permission[0] : terms.permission
  const untagged = terms.permission.length === 1 && terms.permission[0]?.code === 'UNSTATED'
  const bases = terms.legalBasis.map(({ basis, certificates }) => ({
    basis,
    ...(certificates.length > 0 ? { certificates } : {}),
  }))
  return {
    ...(untagged ? {} : { permission }),
    ...(terms.modifiers.length > 0 ? { modifiers: terms.modifiers } : {}),
    ...(Object.keys(terms.ai).length > 0 ? { ai: terms.ai } : {}),
    ...(terms.noReidentification ? { noReidentification: true } : {}),
    ...(terms.noLinkage ? { noLinkage: true } : {}),
    ...(countries !== undefined || onPremisesOnly
      ? { place: { ...(countries === undefined ? {} : { countries }), ...(onPremisesOnly ? { onPremisesOnly } : {}) } }
      : {}),
    ...(terms.users === undefined ? {} : { users: terms.users }),
    ...(Object.keys(terms.dates).length > 0 ? { dates: terms.dates } : {}),
    ...(bases.length > 0 ? { legalBasis: bases.length === 1 ? bases[0] : bases } : {}),
    ...(terms.duties.length > 0 ? { duties: terms.duties } : {}),
    ...(terms.notes.length > 0 ? { notes: terms.notes.length === 1 ? terms.notes[0] : terms.notes } : {}),
  }
}

/** The one text of these terms, byte for byte. */
export const canonicalTerms = (terms: Terms): string => canonicalJson(printTerms(terms))

/** SHA-256 of the canonical text, in hexadecimal: how a decision names the terms it was made on. */
export const termsDigest: (terms: Terms) => string = workedOutOnce((terms) => sha256Hex(canonicalTerms(terms)))

/**
 * Terms from the document `printTerms` wrote, without asking whether it is sound: for what the registry itself has kept
 * in normal form and reads by the thousand. What anybody else wrote goes through `parseTerms`.
 */
export function keptTerms(printed: Record<string, unknown>): Terms {
  const kept = printed as Partial<Record<keyof Terms, unknown>>
  const listed = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
  const place = (kept.place ?? {}) as { countries?: string[]; onPremisesOnly?: boolean }
  return frozen({
    permission: kept.permission === undefined ? [{ code: 'UNSTATED' }] : listed(kept.permission),
    modifiers: kept.modifiers ?? [],
    ai: kept.ai ?? {},
    noReidentification: kept.noReidentification ?? false,
    noLinkage: kept.noLinkage ?? false,
    place: {
      ...(place.countries === undefined ? {} : { countries: place.countries }),
      onPremisesOnly: place.onPremisesOnly ?? false,
    },
    ...(kept.users === undefined ? {} : { users: kept.users }),
    dates: kept.dates ?? {},
    legalBasis: listed(kept.legalBasis).map((basis) => ({ certificates: [], ...(basis as object) })),
    duties: kept.duties ?? [],
    notes: listed(kept.notes),
  } as unknown as Terms)
}
