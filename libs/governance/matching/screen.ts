import type { Purpose } from '../purposes/purpose.ts'
import type { Terms } from '../terms/terms.ts'
import { judgeAsDuos } from './duos.ts'
import type { MatchOptions } from './match.ts'
import { judgeStrictly } from './strict.ts'
import { type Ruling, rulingOf } from './verdict.ts'

/**
 * The answer alone, for looking through a catalogue. Datasets share terms far more often than not, so each distinct
 * terms is judged once: give the digest where it is stored beside them, so that equal terms need not be compared.
 * The rules are those of `match`, not a second copy.
 *
 * @example
 * const screen = screenFor(purpose, { profile: 'strict', ontology: ICD10, at: '2026-04-01' })
 * datasets.filter(({ terms, digest }) => screen(terms, digest) === 'permit')
 */
export function screenFor(purpose: Purpose, options: MatchOptions): (terms: Terms, digest?: string) => Ruling {
  const byDigest = new Map<string, Ruling>()
  return (terms, digest) => {
    if (digest === undefined) return judge(purpose, terms, options)
    const known = byDigest.get(digest)
    if (known !== undefined) return known
    const ruling = judge(purpose, terms, options)
    byDigest.set(digest, ruling)
    return ruling
  }
}

const judge = (purpose: Purpose, terms: Terms, options: MatchOptions): Ruling =>
  options.profile === 'strict'
    ? rulingOf(judgeStrictly(purpose, terms, options))
    : judgeAsDuos(purpose, terms, options.ontology).verdict
