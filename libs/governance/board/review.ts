import { type Happened, type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type AlternateCalled, callAlternate } from './alternates.ts'
import {
  actsAsChair,
  type CastVote,
  isActive,
  type Review,
  type ReviewOutcome,
  type ReviewSeat,
} from './review-state.ts'
import type { Capacity, Choice } from './rule.ts'
import { standing } from './standing.ts'

/** How far a vote can be told to be the voter's. */
export type SignedBy = 'openpgp' | 'reauthenticated' | 'session'

type Cast = { choice: Choice; capacity: Capacity; signedBy: SignedBy; conditions: number }

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
): Outcome<VoteCast | VoteChanged | ReviewClosed, VoteRefusal | 'AlreadyVoted'> {
  const { voterId, choice, signedBy = 'session', conditions = 0, recordDigest } = ballot
  const refusal = voteRefusal(review, voterId)
  if (refusal) return refusal
  const before = review.votes.find((vote) => vote.voterId === voterId)
  if (before && (ballot.sameAsBefore ?? before.choice === choice)) return refuse('AlreadyVoted')
  const facts = { choice, capacity: seatOf(review, voterId)!.capacity, signedBy, conditions }
  const subjects = reviewSubjects(review)
  const personal = { voter: voterId, ...(recordDigest ? { record: recordDigest } : {}) }
  const event: VoteCast | VoteChanged = before
    ? { type: 'VoteChanged', subjects, facts: { ...facts, from: before.choice }, personal }
    : { type: 'VoteCast', subjects, facts, personal }
  const votes = [...review.votes.filter((vote) => vote !== before), { voterId, choice }]
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
  const { outcome } = standing(review)
  return outcome
    ? happened<E | ReviewClosed>(...events, closed(review, outcome))
    : happened<E | ReviewClosed>(...events)
}

function closed(review: Review, outcome: ReviewOutcome): ReviewClosed {
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
    },
    personal: {},
  }
}

function seatOf(review: Review, personId: string): ReviewSeat | undefined {
  return review.seats.find((seat) => seat.personId === personId)
}

export function reviewSubjects(review: Pick<Review, 'id' | 'requestId' | 'panelId'>) {
  return { review: review.id, request: review.requestId, panel: review.panelId }
}
