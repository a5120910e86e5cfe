import { comment } from '../board/comment.ts'
import { type DeadlineStep, deadlineStep, extendDeadline, type Timed } from '../board/deadline.ts'
import { assignLead } from '../board/lead.ts'
import { castVote, recuse } from '../board/review.ts'
import { actsAsChair, isActive, type Review } from '../board/review-state.ts'

export const REVIEW_PARTIES = ['chair', 'member', 'alternate', 'recused', 'applicant', 'outsider'] as const

/** How somebody stands to a review. Where none of its chairs can act, every member who votes acts as one. */
export type ReviewParty = (typeof REVIEW_PARTIES)[number]

export type ReviewCommand =
  | 'castVote'
  | 'recuse'
  | 'recuseAnother'
  | 'commentOnReview'
  | 'assignLead'
  | 'extendDeadline'

export function partyTo(review: Review, personId: string): ReviewParty {
  if (review.applicantId === personId) return 'applicant'
  const seat = review.seats.find((each) => each.personId === personId)
  if (!seat) return 'outsider'
  if (seat.recused) return 'recused'
  if (!isActive(seat)) return 'alternate'
  return actsAsChair(review.seats, personId) ? 'chair' : 'member'
}

/** What the rules leave open to a person: each is asked with a command that lacks nothing of its own. */
export function openOnReview(review: Review, personId: string, at: Date): readonly ReviewCommand[] {
  const another = review.seats.find((seat) => isActive(seat) && seat.personId !== personId)?.personId ?? 'nobody'
  const before = review.votes.find(({ voterId }) => voterId === personId)
  const reason = 'Works in the same laboratory'
  const outcomes = {
    castVote: castVote(review, { voterId: personId, choice: before?.choice === 'reject' ? 'abstain' : 'reject' }),
    recuse: recuse(review, { actorId: personId, memberId: personId, reason }),
    recuseAnother: recuse(review, { actorId: personId, memberId: another, reason }),
    commentOnReview: comment(review, { authorId: personId, audience: 'panel', text: 'Who keeps the keys?' }),
    assignLead: assignLead(review, { actorId: personId, memberId: another }),
    extendDeadline: extendDeadline(review, { actorId: personId, days: 7, at }),
  } satisfies Record<ReviewCommand, { readonly refused: boolean }>
  return (Object.keys(outcomes) as ReviewCommand[]).filter((command) => !outcomes[command].refused)
}

/** What the clock does with a review at one of these moments. It looks at open ones only. */
export function clockOnReview(review: Review, timed: Timed, moments: readonly Date[]): readonly DeadlineStep[] {
  if (review.state === 'closed') return []
  const steps = moments.flatMap((at) => deadlineStep(review, timed, at) ?? [])
  return [...new Set(steps)]
}
