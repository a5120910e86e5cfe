import type { Review } from './review-state.ts'
import { type Capacity, type PanelRule, passes } from './rule.ts'

/** Where a review stands: what was said, what is missing, and what it comes to once nothing can change it. */
export type Standing = {
  readonly approve: number
  readonly reject: number
  readonly abstain: number
  readonly votesMissing: number
  readonly capacitiesMissing: readonly Capacity[]
  readonly outcome: 'approved' | 'rejected' | undefined
}

export function standing({ rule, seats, votes }: Pick<Review, 'rule' | 'seats' | 'votes'>): Standing {
  const count = (choice: string) => votes.filter((vote) => vote.choice === choice).length
  const [approve, reject, abstain] = [count('approve'), count('reject'), count('abstain')]
  const active = seats.filter((seat) => !seat.recused)
  const voted = new Set(votes.map((vote) => vote.voterId))
  const present = new Set(active.filter((seat) => voted.has(seat.personId)).map((seat) => seat.capacity))
  const capacitiesMissing = rule.requiredCapacities.filter((capacity) => !present.has(capacity))
  // A seat has one capacity, so each that is missing takes a vote of its own, quorum or not.
  const votesMissing = Math.max(capacitiesMissing.length, quorumOf(rule, active.length) - votes.length)
  const isQuorate = active.length > 0 && votesMissing === 0 && capacitiesMissing.length === 0
  const outstanding = active.length - votes.length
  return {
    approve,
    reject,
    abstain,
    votesMissing,
    capacitiesMissing,
    outcome: isQuorate ? settled(rule, approve, reject, outstanding) : undefined,
  }
}

/** A recusal shrinks the quorum: those who remain must still be able to reach it. */
function quorumOf(rule: PanelRule, activeSeats: number): number {
  return Math.min(rule.quorum, activeSeats)
}

/** The outcome, once no vote still outstanding could change it. */
function settled(rule: PanelRule, approve: number, reject: number, outstanding: number) {
  if (passes(rule.threshold, approve, reject + outstanding)) return 'approved'
  if (!passes(rule.threshold, approve + outstanding, reject)) return 'rejected'
  return undefined
}
