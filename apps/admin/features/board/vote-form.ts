import type { Choice, ConditionDuty, ReviewPageQuery, Signing } from '../../generated/operations.ts'
import type { LocalText } from '../../ui/local-text-fields.tsx'

export const WAYS = ['key', 'paste', 'password', 'session'] as const
export type Way = (typeof WAYS)[number]

export type WrittenCondition = {
  readonly key: number
  readonly text: LocalText
  readonly duty: ConditionDuty | null
  readonly dueDays: number | null
}

/** A vote as it is being written. The private key is kept in this memory and nowhere else. */
export type WrittenVote = {
  readonly choice: Choice | undefined
  readonly comment: string
  readonly conditions: readonly WrittenCondition[]
  readonly way: Way
  readonly password: string
  readonly privateKey: string
  readonly passphrase: string
  /** What was signed elsewhere, and the signature that came of it. */
  readonly record: string
  readonly signature: string
}

/** The ways a panel takes a vote, the safest first. */
export function waysOf(signing: Signing): readonly Way[] {
  if (signing === 'OPENPGP') return ['key', 'paste']
  return signing === 'SIGNED' ? ['key', 'paste', 'password'] : ['session', 'key', 'paste', 'password']
}

export function emptyVote(review: ReviewPageQuery['review']): WrittenVote {
  const { viewerVote, rule } = review
  const ways = waysOf(rule.signing)
  return {
    choice: viewerVote?.choice,
    comment: viewerVote?.comment ?? '',
    conditions: [],
    way: ways.includes('session') ? 'session' : ways[0]!,
    password: '',
    privateKey: '',
    passphrase: '',
    record: '',
    signature: '',
  }
}

/** What is said, as the registry takes it: conditions go with approvals only. */
export function saidIn(vote: WrittenVote, reviewId: string, choice: Choice) {
  const conditions = choice === 'APPROVE' ? vote.conditions.map(({ key: _, ...condition }) => condition) : []
  return { reviewId, choice, comment: vote.comment.trim(), conditions }
}

/** Whether the way that was chosen has what it needs. */
export function isSignable(vote: WrittenVote): boolean {
  switch (vote.way) {
    case 'key':
      return vote.privateKey.trim() !== ''
    case 'paste':
      return vote.record !== '' && vote.signature.trim() !== ''
    case 'password':
      return vote.password !== ''
    case 'session':
      return true
  }
}
