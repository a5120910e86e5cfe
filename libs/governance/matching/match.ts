import { purposeDigest } from '../purposes/canonical.ts'
import type { Purpose } from '../purposes/purpose.ts'
import { termsDigest } from '../terms/canonical.ts'
import type { Terms } from '../terms/terms.ts'
import type { MatchContext } from './context.ts'
import { judgeAsDuos } from './duos.ts'
import { judgeStrictly } from './strict.ts'
import { type Profile, RULES_RELEASE, rulingOf, type Verdict } from './verdict.ts'

/** How to match: by which rules, with which diseases, on which day. */
export type MatchOptions = MatchContext & { readonly profile: Profile }

/**
 * Whether the terms permit the purpose, and why. Pure: the same inputs give the same verdict for ever, and the verdict
 * names all of them.
 *
 * @example
 * match(purpose, terms, { profile: 'strict', ontology: ICD10, at: '2026-04-01' }).verdict // 'permit' | 'deny' | 'review'
 */
export function match(purpose: Purpose, terms: Terms, options: MatchOptions): Verdict {
  const { because, verdict } =
    options.profile === 'strict' ? strictly(purpose, terms, options) : judgeAsDuos(purpose, terms, options.ontology)
  return {
    verdict,
    because,
    profile: options.profile,
    rules: RULES_RELEASE,
    ontology: options.ontology.release,
    termsDigest: termsDigest(terms),
    purposeDigest: purposeDigest(purpose),
    at: options.at,
  }
}

function strictly(purpose: Purpose, terms: Terms, context: MatchContext) {
  const because = judgeStrictly(purpose, terms, context)
  return { because, verdict: rulingOf(because) }
}
