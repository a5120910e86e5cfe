import type { Happening } from '../outcome.ts'
import type { ReviewOutcome } from './review-state.ts'

export type RequestDecided = Happening<'RequestDecided', { outcome: ItemOutcome; round: number }>
export type ItemDecided = Happening<'ItemDecided', { outcome: ItemOutcome; round: number }>

export type ItemOutcome = 'approved' | 'rejected'

export type SettledReview = {
  readonly id: string
  readonly stage: number
  readonly itemIds: readonly string[]
  readonly outcome: ReviewOutcome | undefined
  /** Items it refuses although it approves others. */
  readonly refused: readonly string[]
}

export type Settlement = {
  /** Items whose outcome has become known. */
  readonly items: readonly { readonly itemId: string; readonly outcome: ItemOutcome }[]
  /** Open reviews that nobody waits for any more. */
  readonly abandoned: readonly string[]
  /** The items the next stage is to look at, where it is its turn. */
  readonly next: readonly string[] | undefined
  readonly decided: ItemOutcome | undefined
}

/**
 * What a round has come to. An item is refused by one rejection of a review that covers it, and approved when the last
 * stage is over and every such review has approved it. The order in which reviews of a stage close changes nothing.
 */
export function settleRound(
  items: readonly { readonly id: string; readonly outcome: ItemOutcome | undefined }[],
  reviews: readonly SettledReview[],
  hasNextStage: boolean,
): Settlement {
  const covering = (itemId: string) => reviews.filter(({ itemIds }) => itemIds.includes(itemId))
  const isRejected = (itemId: string) =>
    covering(itemId).some(({ outcome, refused }) => outcome === 'rejected' || refused.includes(itemId))
  const undecided = items.filter(({ outcome }) => outcome === undefined).map(({ id }) => id)
  const rejected = undecided.filter(isRejected)
  const alive = undecided.filter((id) => !isRejected(id))
  const open = reviews.filter(({ outcome }) => outcome === undefined)
  const abandoned = open.filter(({ itemIds }) => !itemIds.some((id) => alive.includes(id))).map(({ id }) => id)
  const refused = rejected.map((itemId) => ({ itemId, outcome: 'rejected' as const }))
  const isWaiting = reviews.length === 0 || open.length > abandoned.length
  if (alive.length === 0) {
    const isDecided = reviews.length > 0 && undecided.length > 0
    return { items: refused, abandoned, next: undefined, decided: isDecided ? 'rejected' : undefined }
  }
  if (isWaiting) return { items: refused, abandoned, next: undefined, decided: undefined }
  if (hasNextStage) return { items: refused, abandoned, next: alive, decided: undefined }
  const last = alive.map((itemId) => ({
    itemId,
    outcome: isApproved(covering(itemId)) ? ('approved' as const) : ('rejected' as const),
  }))
  const decided = last.some(({ outcome }) => outcome === 'approved') ? 'approved' : 'rejected'
  return { items: [...refused, ...last], abandoned, next: undefined, decided }
}

/** Silence approves nothing: what lapsed in one stage must have been approved in a later one. */
function isApproved(reviews: readonly SettledReview[]): boolean {
  const approved = reviews.filter(({ outcome }) => outcome === 'approved')
  const lapsed = reviews.filter(({ outcome }) => outcome === 'lapsed')
  if (approved.length === 0 || approved.length + lapsed.length < reviews.length) return false
  return lapsed.every(({ stage }) => approved.some((later) => later.stage > stage))
}

type Settled = { readonly id: string; readonly organisationId: string; readonly round: number }

/** What the board has come to, told once for each item and once for the whole. */
export function itemDecided(request: Settled, versionId: string, outcome: ItemOutcome): ItemDecided {
  return {
    type: 'ItemDecided',
    subjects: { request: request.id, organisation: request.organisationId, version: versionId },
    facts: { outcome, round: request.round },
    personal: {},
  }
}

export function requestDecided(request: Settled, outcome: ItemOutcome): RequestDecided {
  return {
    type: 'RequestDecided',
    subjects: { request: request.id, organisation: request.organisationId },
    facts: { outcome, round: request.round },
    personal: {},
  }
}
