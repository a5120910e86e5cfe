import type { Ontology } from '../ontology/ontology.ts'
import type { Purpose } from '../purposes/purpose.ts'
import type { Terms } from '../terms/terms.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { match } from './match.ts'
import type { Because, Verdict } from './verdict.ts'

/** One thing that is not as it was recorded. */
export type Difference = { readonly what: keyof Verdict; readonly recorded: string; readonly now: string }

/** Either the recorded verdict again, or everything that differs, with the verdict as it would be today. */
export type Replay =
  | { readonly same: true; readonly verdict: Verdict }
  | { readonly same: false; readonly differs: readonly Difference[]; readonly verdict: Verdict }

/** Reasons without their sentences: wording may improve, what was decided may not change. */
const bare = ({ message: _, ...because }: Because): Omit<Because, 'message'> => because

/**
 * Reaches a recorded verdict again, for the day and by the profile it was reached with. Different digests mean that
 * these are not the terms or the purpose that were decided on; a different release, that the rules or diseases changed.
 */
export function replayVerdict(
  recorded: Verdict,
  purpose: Purpose,
  terms: Terms,
  { ontology }: { readonly ontology: Ontology },
): Replay {
  const verdict = match(purpose, terms, { profile: recorded.profile, ontology, at: recorded.at })
  const differs: Difference[] = []
  for (const what of ['termsDigest', 'purposeDigest', 'ontology', 'rules', 'verdict'] as const) {
    if (recorded[what] !== verdict[what]) differs.push({ what, recorded: recorded[what], now: verdict[what] })
  }
  const before = canonicalJson(recorded.because.map(bare))
  const now = canonicalJson(verdict.because.map(bare))
  if (before !== now) differs.push({ what: 'because', recorded: before, now })
  return differs.length === 0 ? { same: true, verdict } : { same: false, differs, verdict }
}
