import { importDuosPurpose } from '../purposes/duos.ts'
import { parsePurpose } from '../purposes/parse.ts'
import type { Purpose } from '../purposes/purpose.ts'
import { importDuosDataUse } from '../terms/duos.ts'
import { parseTerms } from '../terms/parse.ts'
import { canonicalDataUse, looksLikeDataUse, readDataUse } from '../terms/read-data-use.ts'
import type { Terms } from '../terms/terms.ts'
import { sha256Hex } from '../text/canonical-json.ts'
import type { Flaw, Parsed } from '../text/flaw.ts'
import { judgeDataUse } from './duos.ts'
import { type MatchOptions, match } from './match.ts'
import { RULES_RELEASE, type Verdict } from './verdict.ts'

/** Terms in our own JSON or in that of DUOS, whichever it is. */
export const readTerms = (json: unknown): Parsed<Terms> =>
  looksLikeDataUse(json) ? importDuosDataUse(json) : parseTerms(json)

/** A purpose in our own JSON or in that of DUOS, whichever it is. */
export const readPurpose = (json: unknown): Parsed<Purpose> =>
  looksLikeDataUse(json) ? importDuosPurpose(json) : parsePurpose(json)

/**
 * Matches two JSON documents in either shape. Two DUOS statements under the DUOS profile are matched field for field,
 * without a detour through our own terms: DUOS distinguishes "no" from "not answered" and allows several permissions
 * at once, and its answers depend on both.
 */
export function matchStatements(purpose: unknown, terms: unknown, options: MatchOptions): Parsed<Verdict> {
  // An empty object is a statement in either shape; it takes that of its counterpart.
  const anyDuos = looksLikeDataUse(purpose) || looksLikeDataUse(terms)
  const isDuos = (json: unknown) => looksLikeDataUse(json) || (anyDuos && isEmpty(json))
  if (options.profile === 'duos-v4' && isDuos(purpose) && isDuos(terms)) return matchDataUse(purpose, terms, options)
  const readings = { purpose: readPurpose(purpose), terms: readTerms(terms) }
  if (!readings.purpose.ok || !readings.terms.ok) return { ok: false, flaws: flawsIn(readings) }
  return { ok: true, value: match(readings.purpose.value, readings.terms.value, options) }
}

const isEmpty = (json: unknown): boolean => json !== null && typeof json === 'object' && Object.keys(json).length === 0

function matchDataUse(purpose: unknown, terms: unknown, options: MatchOptions): Parsed<Verdict> {
  const readings = { purpose: readDataUse(purpose), terms: readDataUse(terms) }
  if (!readings.purpose.ok || !readings.terms.ok) return { ok: false, flaws: flawsIn(readings) }
  return {
    ok: true,
    value: {
      ...judgeDataUse(readings.purpose.value, readings.terms.value, options.ontology),
      profile: 'duos-v4',
      rules: RULES_RELEASE,
      ontology: options.ontology.release,
      termsDigest: sha256Hex(canonicalDataUse(readings.terms.value)),
      purposeDigest: sha256Hex(canonicalDataUse(readings.purpose.value)),
      at: options.at,
    },
  }
}

/** Everything wrong in both documents, each path beginning with the document it is in. */
function flawsIn(readings: Readonly<Record<string, Parsed<unknown>>>): Flaw[] {
  return Object.entries(readings).flatMap(([document, reading]) =>
    reading.ok
      ? []
      : reading.flaws.map((one) => ({ ...one, path: one.path === '' ? document : `${document}.${one.path}` })),
  )
}
