import type { Choice, ConditionDuty, ReviewPageQuery, Signing } from '../../generated/operations.ts'
import type { LocalText } from '../../ui/local-text-fields.tsx'

export const CHOICES: readonly Choice[] = ['APPROVE', 'REJECT', 'ABSTAIN']

/** What is said of single items, by their ids; nothing where it is what is said of all. */
export type ItemChoices = Readonly<Record<string, Choice | undefined>>

export const WAYS = ['key', 'paste', 'password', 'session'] as const
export type Way = (typeof WAYS)[number]

export type WrittenCondition = {
  readonly key: number
  readonly text: LocalText
  readonly duty: ConditionDuty | null
  readonly dueDays: number | null
  readonly restriction: string | null
}

/** A vote as it is being written. The private key is kept in this memory and nowhere else. */
export type WrittenVote = {
  readonly choice: Choice | undefined
  readonly exceptions: ItemChoices
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
    exceptions: Object.fromEntries((viewerVote?.exceptions ?? []).map(({ item, choice }) => [item.id, choice])),
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
  const exceptions = exceptionsIn(vote)
  const conditions = approvesAny(vote) ? vote.conditions.map(({ key: _, ...condition }) => condition) : []
  return { reviewId, choice, exceptions, comment: vote.comment.trim(), conditions }
}

/** Of which items the vote says otherwise. */
export function exceptionsIn({ choice, exceptions }: Pick<WrittenVote, 'choice' | 'exceptions'>) {
  return Object.entries(exceptions).flatMap(([itemId, other]) =>
    other === undefined || other === choice ? [] : [{ itemId, choice: other }],
  )
}

export function approvesAny(vote: Pick<WrittenVote, 'choice' | 'exceptions'>): boolean {
  return vote.choice === 'APPROVE' || exceptionsIn(vote).some(({ choice }) => choice === 'APPROVE')
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
