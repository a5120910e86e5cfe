import { choiceOf, isActive, type Review, type ReviewSeat } from './review-state.ts'
import { type Capacity, groupsOf, type PanelRule, passes } from './rule.ts'

/** Where a review stands: what was said, what is missing, and what it comes to once nothing can change it. */
export type Standing = {
  readonly approve: number
  readonly reject: number
  readonly abstain: number
  /** Those who may vote, and how many of them must. */
  readonly seats: number
  readonly quorum: number
  readonly votesMissing: number
  readonly capacitiesMissing: readonly Capacity[]
  readonly externalsMissing: number
  /** Capacities that have voted, of those the rule asks for. */
  readonly capacitiesPresent: readonly Capacity[]
  /** Members whose rejection would decide and who have not voted. */
  readonly vetoesOutstanding: number
  readonly vetoedBy: Capacity | undefined
  /** What is missing and nobody who may vote could bring: an alternate must be called, or the request returned. */
  readonly isStuck: boolean
  readonly outcome: 'approved' | 'rejected' | undefined
}

/** Of one item, or of what the votes say in general, exceptions left aside. Who is missing is the same for all items. */
export function standing({ rule, seats, votes }: Pick<Review, 'rule' | 'seats' | 'votes'>, itemId?: string): Standing {
  const active = seats.filter(isActive)
  const voteOf = new Map(votes.map((vote) => [vote.voterId, choiceOf(vote, itemId)]))
  const voters = active.filter(({ personId }) => voteOf.has(personId))
  const count = (choice: string) => voters.filter(({ personId }) => voteOf.get(personId) === choice).length
  const [approve, reject, abstain] = [count('approve'), count('reject'), count('abstain')]
  const waiting = active.filter(({ personId }) => !voteOf.has(personId))
  const hasVeto = (seat: ReviewSeat) => seat.veto || rule.vetoCapacities.includes(seat.capacity)
  const vetoedBy = voters.find((seat) => hasVeto(seat) && voteOf.get(seat.personId) === 'reject')?.capacity
  const vetoesOutstanding = waiting.filter(hasVeto).length

  const present = new Set(voters.map(({ capacity }) => capacity))
  const groups = groupsOf(rule)
  const missing = groups.filter((group) => !group.some((capacity) => present.has(capacity)))
  const externalsMissing = Math.max(0, rule.externals - voters.filter(({ external }) => external).length)
  const quorum = quorumOf(rule, active.length)
  // A seat has one capacity, so each that is missing takes a vote of its own, quorum or not.
  const votesMissing = Math.max(missing.length, externalsMissing, quorum - voters.length, 0)
  const isQuorate = active.length > 0 && votesMissing === 0
  const isStuck =
    votesMissing > waiting.length ||
    active.length === 0 ||
    missing.some((group) => !waiting.some(({ capacity }) => group.includes(capacity))) ||
    externalsMissing > waiting.filter(({ external }) => external).length
  const settled = isQuorate ? settledBy(rule, approve, reject, waiting.length, vetoesOutstanding) : undefined
  return {
    approve,
    reject,
    abstain,
    seats: active.length,
    quorum,
    votesMissing,
    capacitiesMissing: missing.flat(),
    externalsMissing,
    capacitiesPresent: [...new Set(groups.flat())].filter((capacity) => present.has(capacity)),
    vetoesOutstanding,
    vetoedBy,
    isStuck: isStuck && vetoedBy === undefined,
    outcome: vetoedBy ? 'rejected' : settled,
  }
}

/** A recusal shrinks the quorum: those who remain must still be able to reach it, down to the rule's minimum. */
function quorumOf({ quorum, minimum }: PanelRule, activeSeats: number): number {
  return Math.max(minimum, Math.min(quorum, activeSeats))
}

/**
 * The outcome, once no vote still outstanding could change it; where the rule says so, already when the quorum has spoken
 * clearly one way. One who has a veto and is silent could still change it in either case.
 */
function settledBy(rule: PanelRule, approve: number, reject: number, outstanding: number, vetoes: number) {
  const silent = rule.closing === 'quorum' ? 0 : outstanding
  if (vetoes === 0 && passes(rule.threshold, approve, reject + silent)) return 'approved'
  if (rule.closing === 'quorum' && passes('majority', reject, approve)) return 'rejected'
  if (!passes(rule.threshold, approve + outstanding, reject)) return 'rejected'
  return undefined
}
