import { canonicalJson, sha256Hex } from '../text/canonical-json.ts'
import type { LocalText } from '../text/language.ts'

/** What was submitted in one round, whole: reviewers decide on this, and a decision can be replayed from it. */
export type SubmissionContent = {
  readonly project: string
  readonly statement: string
  readonly purpose: unknown
  readonly plan: unknown
  readonly answers: unknown
  readonly certificate: string
  readonly items: readonly SubmittedContentItem[]
  readonly team: readonly { readonly id: string; readonly name: string; readonly part: string }[]
  /** Left out where there are none: what was submitted before papers were part of it keeps its digest. */
  readonly attachments?: readonly SubmittedAttachment[]
}

/** A paper by what is in it: the same name with other bytes is another paper. Which question it answers is in `answers`. */
export type SubmittedAttachment = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export type SubmittedContentItem = {
  readonly version: string
  readonly title: LocalText
  readonly number: number
  readonly terms: string
  readonly termsNumber: number
  readonly termsDigest: string
  readonly verdict: string
}

/** SHA-256 of the canonical text of a submission, in hexadecimal. */
export function submissionDigest(content: SubmissionContent): string {
  return sha256Hex(canonicalJson(content))
}

/**
 * What a member of the team accepts: this purpose under these terms. Change either, and nobody has accepted it yet.
 */
export function acceptanceDigest(
  purpose: string,
  items: readonly { readonly version: string; readonly termsDigest: string }[],
): string {
  const wanted = items.map(({ version, termsDigest }) => `${version} ${termsDigest}`).sort()
  return sha256Hex(canonicalJson({ purpose, wanted }))
}
