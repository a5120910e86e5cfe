import {
  type Explanation,
  explainTerms,
  explainVerdict,
  ICD10,
  inLanguage,
  type Lang,
  match,
  type Ontology,
  type Profile,
  type Purpose,
  parseTerms,
  type Terms,
  type Verdict,
} from '@raireki/governance'
import type { TermEffect, VerdictKind } from '../../generated/operations.ts'
import type { VerdictInWords } from './verdict-view.tsx'

const effects = { allows: 'ALLOWS', limits: 'LIMITS', obliges: 'OBLIGES', informs: 'INFORMS' } as const
const rulings = { permit: 'PERMIT', deny: 'DENY', review: 'REVIEW' } as const

export type FlawInWords = { readonly path: string; readonly message: string }

export type TermsInWords =
  | {
      readonly ok: true
      readonly terms: Terms
      readonly explanation: {
        readonly headline: string
        readonly lines: readonly { readonly term: string; readonly effect: TermEffect; readonly text: string }[]
      }
    }
  | { readonly ok: false; readonly flaws: readonly FlawInWords[] }

/** A terms document read in the browser, by the same rules as the registry's. */
export function readTerms(document: unknown, language: Lang, diseases: Ontology = ICD10): TermsInWords {
  const parsed = parseTerms(document)
  if (!parsed.ok) {
    return {
      ok: false,
      flaws: parsed.flaws.map(({ path, message }) => ({ path, message: inLanguage(message, language) })),
    }
  }
  return { ok: true, terms: parsed.value, explanation: explained(explainTerms(parsed.value, language, diseases)) }
}

const explained = ({ headline, lines }: Explanation) => ({
  headline,
  lines: lines.map(({ term, effect, text }) => ({ term, effect: effects[effect], text })),
})

/** What matching says today, worded in the reader's language. */
export function verdictOn(
  purpose: Purpose,
  terms: Terms,
  language: Lang,
  diseases: Ontology = ICD10,
  profile: Profile = 'strict',
): VerdictInWords {
  const options = { profile, ontology: diseases, at: todayInJapan() } as const
  return verdictInWords(match(purpose, terms, options), language, diseases)
}

/** The registry's days are Japan's, wherever the browser is. */
const todayInJapan = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)

/** The diseases terms are restricted to. */
export const diseasesOf = (terms: Terms | undefined): string[] =>
  terms?.permission.flatMap((permission) => (permission.code === 'DS' ? permission.diseases : [])) ?? []

function verdictInWords(verdict: Verdict, language: Lang, diseases: Ontology): VerdictInWords {
  const { headline, deciding, others } = explainVerdict(verdict, language, diseases)
  return {
    verdict: rulings[verdict.verdict],
    summary: headline,
    because: [...deciding, ...others].map(({ term, rule, effect, text }) => ({
      term,
      rule,
      // A duty the purpose accepts permits it; what it obliges to is said in the sentence.
      effect: effect === 'oblige' ? 'PERMIT' : (rulings[effect] satisfies VerdictKind),
      text,
    })),
  }
}
