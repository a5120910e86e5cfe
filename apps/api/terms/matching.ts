import {
  type Explanation,
  explainReason,
  explainTerms,
  explainVerdict,
  type Flaw,
  match,
  overlookedByDuos,
  type Purpose,
  parseTerms,
  type Terms,
  type Verdict,
  wordLost,
} from '@raireki/governance'
import { diseasesInForce } from '../ontologies/index.ts'
import { dayInJapan } from '../platform/clock/day.ts'
import type { Language } from '../platform/identity/actor.ts'

/** How the registry matches: its own rules, and the diseases in force. Every verdict names both. */
export function matchStrictly(purpose: Purpose, terms: Terms, at: Date): Verdict {
  return match(purpose, terms, { profile: 'strict', ontology: diseasesInForce(), at: dayInJapan(at) })
}

/** What DUOS would say, for those who compare. It decides nothing here. */
export function matchAsDuos(purpose: Purpose, terms: Terms, at: Date): Verdict {
  return match(purpose, terms, { profile: 'duos-v4', ontology: diseasesInForce(), at: dayInJapan(at) })
}

/** Terms as they were stored. They were parsed when they were set, so they parse again. */
export function storedTerms(body: unknown): Terms {
  const parsed = parseTerms(body)
  if (!parsed.ok) throw new Error(`Stored terms cannot be read: ${parsed.flaws[0]?.path}`)
  return parsed.value
}

export function explanationAnswer({ headline, lines }: Pick<Explanation, 'headline' | 'lines'>) {
  return { headline, lines: lines.map(({ id, term, effect, text }) => ({ id, term, effect, text })) }
}

export function termsExplanation(body: unknown, language: Language) {
  return explanationInForce(storedTerms(body), language)
}

/** Terms in words, diseases named as they are in force here. */
export function explanationInForce(terms: Terms, language: Language) {
  return explanationAnswer(explainTerms(terms, language, diseasesInForce()))
}

/** What of the terms a verdict by the rules of DUOS leaves out of account, in the caller's language. */
export const overlookedAnswer = (terms: Terms, language: Language) =>
  overlookedByDuos(terms).map((path) => ({ path, text: wordLost(path, language) }))

export function verdictAnswer(verdict: Verdict, language: Language) {
  return {
    verdict: verdict.verdict,
    summary: explainVerdict(verdict, language, diseasesInForce()).headline,
    profile: verdict.profile,
    overlooked: [] as ReturnType<typeof overlookedAnswer>,
    ontology: verdict.ontology,
    at: verdict.at,
    because: verdict.because.map((because) => ({
      term: because.term,
      purpose: because.purpose,
      rule: because.rule,
      // A duty that comes with the grant does not stand in the way of it.
      effect: because.effect === 'oblige' ? 'permit' : because.effect,
      text: explainReason(because, language, diseasesInForce()),
    })),
  }
}

export function flawAnswers(flaws: readonly Flaw[], language: Language) {
  return flaws.map(({ path, code, message }) => ({ path, code, message: message[language] }))
}
