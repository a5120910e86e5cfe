import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { reviewSubjects } from './review.ts'
import { actsAsChair, isActive, type Review } from './review-state.ts'

export type LeadAssigned = Happening<'LeadAssigned'>

/** The chair says who prepares a review, so that among many members somebody is the one to ask. */
export function assignLead(
  review: Review,
  command: { readonly actorId: string; readonly memberId: string },
): Outcome<LeadAssigned, 'ReviewClosed' | 'NotChair' | 'NotSeated'> {
  if (review.state === 'closed') return refuse('ReviewClosed')
  if (!actsAsChair(review.seats, command.actorId)) return refuse('NotChair')
  const isSeated = review.seats.some((seat) => isActive(seat) && seat.personId === command.memberId)
  if (!isSeated) return refuse('NotSeated')
  return happened({
    type: 'LeadAssigned',
    subjects: reviewSubjects(review),
    facts: {},
    personal: { member: command.memberId },
  })
}
