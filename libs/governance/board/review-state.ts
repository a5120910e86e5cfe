import type { Capacity, Choice, PanelRule } from './rule.ts'

export type ReviewSeat = {
  readonly personId: string
  readonly capacity: Capacity
  readonly external: boolean
  readonly chair: boolean
  /** Whether a rejection from this seat decides, whatever its capacity. */
  readonly veto: boolean
  /** An alternate sits only once called. */
  readonly alternate: boolean
  readonly called: boolean
  readonly recused: boolean
}

/** What a vote says of one item, where it differs from what it says of the rest. */
export type VoteException = { readonly itemId: string; readonly choice: Choice }

/** A vote that stands. Those it replaced are kept, and count for nothing. */
export type CastVote = {
  readonly voterId: string
  readonly choice: Choice
  readonly exceptions?: readonly VoteException[]
}

export type ReviewOutcome = 'approved' | 'rejected' | 'abandoned' | 'lapsed'

/** One panel's look at one request in one round. */
export type Review = {
  readonly id: string
  readonly requestId: string
  readonly panelId: string
  readonly applicantId: string
  /** What it looks at: each is decided by itself. */
  readonly itemIds: readonly string[]
  readonly rule: PanelRule
  readonly seats: readonly ReviewSeat[]
  readonly votes: readonly CastVote[]
  readonly state: 'open' | 'closed'
}

/** What a vote says of one item; of none in particular, what it says in general. */
export function choiceOf({ choice, exceptions = [] }: Omit<CastVote, 'voterId'>, itemId?: string): Choice {
  return exceptions.find((each) => each.itemId === itemId)?.choice ?? choice
}

/** Who may vote: neither stepped aside, nor an alternate nobody has called. */
export function isActive(seat: ReviewSeat): boolean {
  return !seat.recused && (!seat.alternate || seat.called)
}

/** Whether a person may act as chair: its chair, or any member while it has none who can act. */
export function actsAsChair(seats: readonly ReviewSeat[], personId: string): boolean {
  const active = seats.filter(isActive)
  const chairs = active.filter(({ chair }) => chair)
  return (chairs.length > 0 ? chairs : active).some((seat) => seat.personId === personId)
}
