import { type Refused, refuse } from '../outcome.ts'
import { type CastVote, choiceOf, type Review, type VoteException } from './review-state.ts'
import { standing } from './standing.ts'

export type ExceptionRefusal = 'ItemUnknown' | 'ItemTwice'

type Saying = Pick<CastVote, 'choice' | 'exceptions'>
type Looking = Pick<Review, 'rule' | 'seats' | 'votes' | 'itemIds'>

/** What a review comes to, and the items it refuses although it approves others. */
export type ReviewDecision = { readonly outcome: 'approved' | 'rejected'; readonly refused: readonly string[] }

/** Exceptions are about items of the review, each once. */
export function exceptionRefusal(
  itemIds: readonly string[],
  exceptions: readonly VoteException[],
): Refused<ExceptionRefusal> | undefined {
  const seen = new Set<string>()
  for (const { itemId } of exceptions) {
    if (!itemIds.includes(itemId)) return refuse('ItemUnknown', { item: itemId })
    if (seen.has(itemId)) return refuse('ItemTwice', { item: itemId })
    seen.add(itemId)
  }
  return undefined
}

/** The one way to say it: no exception that says the same as the rest, and none where all items are excepted alike. */
export function plainest(itemIds: readonly string[], { choice, exceptions = [] }: Saying): Required<Saying> {
  const said = itemIds.map((itemId) => choiceOf({ choice, exceptions }, itemId))
  const [first] = said
  if (first !== undefined && said.every((each) => each === first)) return { choice: first, exceptions: [] }
  const differing = itemIds.flatMap((itemId, index) =>
    said[index] === choice ? [] : [{ itemId, choice: said[index]! }],
  )
  return { choice, exceptions: differing }
}

/** Whether a vote approves anything at all. */
export function approvesAny({ choice, exceptions = [] }: Saying): boolean {
  return choice === 'approve' || exceptions.some((each) => each.choice === 'approve')
}

/** What a review comes to once nothing can change any of its items: each is decided by itself, and all at one moment. */
export function decisionOf(review: Looking): ReviewDecision | undefined {
  const { itemIds } = review
  if (itemIds.length === 0) return undefined
  const outcomes = itemIds.map((itemId) => standing(review, itemId).outcome)
  if (outcomes.includes(undefined)) return undefined
  const refused = itemIds.filter((_, index) => outcomes[index] === 'rejected')
  return refused.length === itemIds.length ? { outcome: 'rejected', refused: [] } : { outcome: 'approved', refused }
}

/** Of how many items a review approved how many, where anybody said different things of them. */
export function divisionOf(
  { votes, itemIds }: Pick<Review, 'votes' | 'itemIds'>,
  { outcome, refused }: { readonly outcome: string | null; readonly refused: readonly string[] },
): { readonly approved: number; readonly items: number } | undefined {
  if (!votes.some(({ exceptions = [] }) => exceptions.length > 0)) return undefined
  return { approved: outcome === 'approved' ? itemIds.length - refused.length : 0, items: itemIds.length }
}
