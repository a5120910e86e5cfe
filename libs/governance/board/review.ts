import { type Happened, type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type AlternateCalled, callAlternate } from './alternates.ts'
import { decisionOf, type ExceptionRefusal, exceptionRefusal, plainest } from './item-by-item.ts'
import {
  actsAsChair,
  type CastVote,
  choiceOf,
  isActive,
  type Review,
  type ReviewOutcome,
  type ReviewSeat,
} from './review-state.ts'
import type { Capacity, Choice } from './rule.ts'
import { standing } from './standing.ts'

/** How far a vote can be told to be the voter's. */
export type SignedBy = 'openpgp' | 'reauthenticated' | 'session'

type Cast = {
  choice: Choice
  /** Items of which the vote says otherwise. */
  exceptions: readonly { item: string; choice: Choice }[]
  capacity: Capacity
  signedBy: SignedBy
  conditions: number
}

/** An item that a review refuses although it approves others, and by which votes. */
type RefusedItem = { item: string; approve: number; reject: number; abstain: number; vetoedBy: Capacity | null }

export type VoteCast = Happening<'VoteCast', Cast>
export type VoteChanged = Happening<'VoteChanged', Cast & { from: Choice }>
export type MemberRecused = Happening<'MemberRecused', { capacity: Capacity; votedBefore: boolean }>
export type ReviewOpened = Happening<'ReviewOpened'>
export type ConditionsAttached = Happening<'ConditionsAttached', { count: number }>
export type ReviewClosed = Happening<
  'ReviewClosed',
  {
    outcome: ReviewOutcome
    approve: number
    reject: number
    abstain: number
    quorum: number
    seats: number
    capacities: readonly Capacity[]
    vetoedBy: Capacity | null
    refused: readonly RefusedItem[]
  }
>

export type VoteRefusal = 'ReviewClosed' | 'ApplicantMayNotVote' | 'NotSeated' | 'Recused' | 'NotCalled'

/** Why a person may not vote now, or nothing. Whoever has voted may vote anew until the review closes. */
export function voteRefusal(review: Review, voterId: string): Refused<VoteRefusal> | undefined {
  if (review.state === 'closed') return refuse('ReviewClosed')
  if (review.applicantId === voterId) return refuse('ApplicantMayNotVote')
  const seat = seatOf(review, voterId)
  if (!seat) return refuse('NotSeated')
  if (seat.recused) return refuse('Recused')
  if (!isActive(seat)) return refuse('NotCalled')
  return undefined
}

/** A vote with how it was signed and what it demands. `sameAsBefore` is whether nothing of it differs from the vote it replaces. */
export type Ballot = CastVote & {
  readonly signedBy?: SignedBy
  readonly conditions?: number
  readonly sameAsBefore?: boolean
  /** Digest of the canonical record, by which the ledger is committed to what was signed. */
  readonly recordDigest?: string
}

export function castVote(
  review: Review,
  ballot: Ballot,
): Outcome<VoteCast | VoteChanged | ReviewClosed, VoteRefusal | ExceptionRefusal | 'AlreadyVoted'> {
  const { voterId, signedBy = 'session', conditions = 0, recordDigest } = ballot
  const refusal = voteRefusal(review, voterId) ?? exceptionRefusal(review.itemIds, ballot.exceptions ?? [])
  if (refusal) return refusal
  const { choice, exceptions } = plainest(review.itemIds, ballot)
  const before = review.votes.find((vote) => vote.voterId === voterId)
  if (before && (ballot.sameAsBefore ?? isSame(review, before, { voterId, choice, exceptions })))
    return refuse('AlreadyVoted')
  const facts = {
    choice,
    exceptions: exceptions.map(({ itemId, choice: other }) => ({ item: itemId, choice: other })),
    capacity: seatOf(review, voterId)!.capacity,
    signedBy,
    conditions,
  }
  const subjects = reviewSubjects(review)
  const personal = { voter: voterId, ...(recordDigest ? { record: recordDigest } : {}) }
  const event: VoteCast | VoteChanged = before
    ? { type: 'VoteChanged', subjects, facts: { ...facts, from: before.choice }, personal }
    : { type: 'VoteCast', subjects, facts, personal }
  const votes = [...review.votes.filter((vote) => vote !== before), { voterId, choice, exceptions }]
  return withClosing({ ...review, votes }, event)
}

export type Recuse = {
  readonly actorId: string
  readonly memberId: string
  readonly reason: string
}

/**
 * Stepping aside changes the denominator, calls an alternate where there is one, and so can itself decide a review. A
 * vote that was cast already counts no more. The chair may declare a conflict that a member has not.
 */
export function recuse(
  review: Review,
  { actorId, memberId, reason }: Recuse,
): Outcome<MemberRecused | AlternateCalled | ReviewClosed, VoteRefusal | 'NotChair' | 'ReasonMissing'> {
  if (review.state === 'closed') return refuse('ReviewClosed')
  if (actorId !== memberId && !actsAsChair(review.seats, actorId)) return refuse('NotChair')
  const refusal = voteRefusal(review, memberId)
  if (refusal) return refusal
  if (reason.trim() === '') return refuse('ReasonMissing')
  const seat = seatOf(review, memberId)!
  const recused: MemberRecused = {
    type: 'MemberRecused',
    subjects: reviewSubjects(review),
    facts: { capacity: seat.capacity, votedBefore: review.votes.some(({ voterId }) => voterId === memberId) },
    personal: { member: memberId, reason },
  }
  const seats = review.seats.map((each) => (each === seat ? { ...each, recused: true } : each))
  const votes = review.votes.filter(({ voterId }) => voterId !== memberId)
  const { seats: filled, event } = callAlternate({ ...review, seats }, seat.capacity)
  return withClosing<MemberRecused | AlternateCalled>(
    { ...review, seats: filled, votes },
    recused,
    ...(event ? [event] : []),
  )
}

/** The request was withdrawn, returned or refused by another panel: nobody is left to vote for. */
export function abandon(review: Review): ReviewClosed {
  return closed(review, 'abandoned')
}

/** Nobody decided in time, and the next stage is to decide instead. */
export function lapse(review: Review): ReviewClosed {
  return closed(review, 'lapsed')
}

function withClosing<E extends Happening>(review: Review, ...events: E[]): Happened<E | ReviewClosed> {
  const decision = decisionOf(review)
  return decision
    ? happened<E | ReviewClosed>(...events, closed(review, decision.outcome, decision.refused))
    : happened<E | ReviewClosed>(...events)
}

function closed(review: Review, outcome: ReviewOutcome, refused: readonly string[] = []): ReviewClosed {
  const { approve, reject, abstain, quorum, seats, capacitiesPresent, vetoedBy } = standing(review)
  return {
    type: 'ReviewClosed',
    subjects: reviewSubjects(review),
    facts: {
      outcome,
      approve,
      reject,
      abstain,
      quorum,
      seats,
      capacities: capacitiesPresent,
      vetoedBy: vetoedBy ?? null,
      refused: refused.map((item) => refusedItem(review, item)),
    },
    personal: {},
  }
}

function refusedItem(review: Review, item: string): RefusedItem {
  const { approve, reject, abstain, vetoedBy } = standing(review, item)
  return { item, approve, reject, abstain, vetoedBy: vetoedBy ?? null }
}

/** Whether two votes say the same of every item. */
function isSame({ itemIds }: Review, one: CastVote, other: CastVote): boolean {
  return one.choice === other.choice && itemIds.every((item) => choiceOf(one, item) === choiceOf(other, item))
}

function seatOf(review: Review, personId: string): ReviewSeat | undefined {
  return review.seats.find((seat) => seat.personId === personId)
}

export function reviewSubjects(review: Pick<Review, 'id' | 'requestId' | 'panelId'>) {
  return { review: review.id, request: review.requestId, panel: review.panelId }
}
