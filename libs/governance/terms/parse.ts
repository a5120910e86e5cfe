import { type Flaw, flaw, type Parsed } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'
import { contradictionsIn } from './contradictions.ts'
import { normalTerms } from './normal.ts'
import { termsSchema } from './schema.ts'
import { expandedTerms } from './shorthand.ts'
import type { Terms } from './terms.ts'

/**
 * Reads usage terms, or says everything that is wrong with them and where.
 *
 * Terms that contradict themselves are refused, because whoever stated them made a mistake. Terms that `meet` produced
 * may do so honestly: read those back with `{ derived: true }`.
 *
 * @example
 * parseTerms({ permission: { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' }, modifiers: ['NPU'] })
 */
export function parseTerms(input: unknown, options: { readonly derived?: boolean } = {}): Parsed<Terms> {
  const expanded = expandedTerms(input)
  const parsed = termsSchema.safeParse(expanded.terms)
  const obsolete = new Set(expanded.flaws.map(({ path }) => path))
  const unwrapped = (path: string) =>
    path.replace(/^(\w+)\.0(?=\.|$)/, (all, field) => (expanded.wrapped.has(field) ? field : all))
  if (!parsed.success) {
    const found = flawsOf(parsed.error.issues, expanded.terms).filter(({ path }) => !obsolete.has(path))
    return { ok: false, flaws: [...expanded.flaws, ...found].map((one) => ({ ...one, path: unwrapped(one.path) })) }
  }
  const stated = parsed.data as Terms
  const gaps = incomplete(stated)
  const terms = normalTerms(stated)
  const flaws = [...expanded.flaws, ...gaps, ...(options.derived ? [] : contradictionsIn(terms))]
  return flaws.length === 0 ? { ok: true, value: terms } : { ok: false, flaws }
}

/** What the shape alone cannot tell: a time limit without a time. */
function incomplete(terms: Terms): Flaw[] {
  return terms.modifiers.flatMap((modifier, index) =>
    modifier.code === 'TS' && modifier.months === undefined && modifier.until === undefined
      ? [
          flaw(
            `modifiers.${index}`,
            'missing',
            '利用期間の限定（TS）には、月数（months）か期日（until）が必要です。',
            'A time limit (TS) needs a number of months or an until date.',
          ),
        ]
      : [],
  )
}
