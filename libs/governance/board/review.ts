import { type Happened, type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import type { CastVote, Review } from './review-state.ts'
import type { Capacity, Choice } from './rule.ts'
import { standing } from './standing.ts'

export type ReviewOutcome = 'approved' | 'rejected' | 'abandoned'

export type VoteCast = Happening<'VoteCast', { choice: Choice; capacity: Capacity }>
export type MemberRecused = Happening<'MemberRecused', { capacity: Capacity }>
export type ReviewOpened = Happening<'ReviewOpened'>
export type ReviewClosed = Happening<
  'ReviewClosed',
  { outcome: ReviewOutcome; approve: number; reject: number; abstain: number }
>

export type VoteRefusal = 'ReviewClosed' | 'ApplicantMayNotVote' | 'NotSeated' | 'Recused' | 'AlreadyVoted'

/** Why a person may not vote now, or nothing. */
export function voteRefusal(review: Review, voterId: string): Refused<VoteRefusal> | undefined {
  if (review.state === 'closed') return refuse('ReviewClosed')
  if (review.applicantId === voterId) return refuse('ApplicantMayNotVote')
  const seat = review.seats.find((candidate) => candidate.personId === voterId)
  if (!seat) return refuse('NotSeated')
  if (seat.recused) return refuse('Recused')
  if (review.votes.some((vote) => vote.voterId === voterId)) return refuse('AlreadyVoted')
  return undefined
}

export function castVote(review: Review, vote: CastVote): Outcome<VoteCast | ReviewClosed, VoteRefusal> {
  const refusal = voteRefusal(review, vote.voterId)
  if (refusal) return refusal
  const seat = review.seats.find((candidate) => candidate.personId === vote.voterId)!
  const cast: VoteCast = {
    type: 'VoteCast',
    subjects: subjectsOf(review),
    facts: { choice: vote.choice, capacity: seat.capacity },
    personal: { voter: vote.voterId },
  }
  return withClosing({ ...review, votes: [...review.votes, vote] }, cast)
}

/** Stepping aside changes the denominator, and so can itself decide a review. */
export function recuse(
  review: Review,
  personId: string,
  reason: string,
): Outcome<MemberRecused | ReviewClosed, VoteRefusal> {
  const refusal = voteRefusal(review, personId)
  if (refusal) return refusal
  const seat = review.seats.find((candidate) => candidate.personId === personId)!
  const seats = review.seats.map((each) => (each === seat ? { ...each, recused: true } : each))
  const recused: MemberRecused = {
    type: 'MemberRecused',
    subjects: subjectsOf(review),
    facts: { capacity: seat.capacity },
    personal: { member: personId, reason },
  }
  return withClosing({ ...review, seats }, recused)
}

/** The request was withdrawn: nobody is left to vote for. */
export function abandon(review: Review): ReviewClosed {
  return closed(review, 'abandoned')
}

function withClosing<E extends Happening>(review: Review, event: E): Happened<E | ReviewClosed> {
  const { outcome } = standing(review)
  return outcome ? happened<E | ReviewClosed>(event, closed(review, outcome)) : happened<E | ReviewClosed>(event)
}

function closed(review: Review, outcome: ReviewOutcome): ReviewClosed {
  const { approve, reject, abstain } = standing(review)
  return {
    type: 'ReviewClosed',
    subjects: subjectsOf(review),
    facts: { outcome, approve, reject, abstain },
    personal: {},
  }
}

function subjectsOf(review: Review) {
  return { review: review.id, request: review.requestId, panel: review.panelId }
}
