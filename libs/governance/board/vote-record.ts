import { canonicalJson, sha256Hex } from '../text/canonical-json.ts'
import type { ConditionPlan } from './conditions.ts'
import type { Capacity, Choice } from './rule.ts'

/** Everything a vote says and is about. Whoever signs it cannot later be told to have meant another request. */
export type VoteRecord = {
  readonly reviewId: string
  readonly panelId: string
  readonly request: {
    readonly id: string
    readonly number: number
    readonly round: number
    readonly submission: string | null
  }
  readonly items: readonly {
    readonly version: string
    readonly termsDigest: string | null
    readonly verdict: string | null
    /** Where the vote says otherwise of this one than of the rest. */
    readonly choice?: Choice
  }[]
  readonly voterId: string
  readonly capacity: Capacity
  readonly choice: Choice
  readonly comment: string
  readonly conditions: readonly ConditionPlan[]
  readonly at: string
}

const KIND = 'raireki-vote'

/** The bytes that are signed, as text: canonical JSON, so that whoever knows the same facts writes the same bytes. */
export function voteRecordText(record: VoteRecord): string {
  return canonicalJson({
    kind: KIND,
    v: 1,
    review: record.reviewId,
    panel: record.panelId,
    request: record.request,
    items: [...record.items].sort((one, other) => (one.version < other.version ? -1 : 1)),
    voter: record.voterId,
    capacity: record.capacity,
    choice: record.choice,
    comment: record.comment,
    conditions: record.conditions.map(({ text, duty, dueDays, restriction }) => ({
      text: { ja: text.ja, en: text.en },
      duty,
      dueDays,
      ...(restriction === null ? {} : { restriction }),
    })),
    at: record.at,
  })
}

export const voteRecordDigest = (text: string): string => sha256Hex(text)

/** The moment a record says it was made, or nothing where it is no vote record at all. */
export function momentOfVoteRecord(text: string): Date | undefined {
  try {
    const parsed = JSON.parse(text) as { kind?: unknown; at?: unknown }
    const at = new Date(String(parsed.at))
    return parsed.kind === KIND && !Number.isNaN(at.getTime()) ? at : undefined
  } catch {
    return undefined
  }
}

/** What a record says, for whoever checks one without a server. Nothing where it is no vote record. */
export function readVoteRecord(text: string) {
  if (!momentOfVoteRecord(text)) return undefined
  return JSON.parse(text) as {
    request: { number: number; round: number; submission: string | null }
    review: string
    voter: string
    capacity: Capacity
    choice: Choice
    comment: string
    conditions: ConditionPlan[]
    items: { version: string; termsDigest: string | null; verdict: string | null; choice?: Choice }[]
    at: string
  }
}
