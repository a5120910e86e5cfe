import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { reviewSubjects } from './review.ts'
import { isActive, type Review } from './review-state.ts'

export type CommentAudience = 'panel' | 'applicant'
export type PanelCommented = Happening<'PanelCommented', { audience: CommentAudience }>

/** Said by those who may still speak on the request: whoever stepped aside has no part in it. */
export function comment(
  review: Review,
  command: { readonly authorId: string; readonly audience: CommentAudience; readonly text: string },
): Outcome<PanelCommented, 'ReviewClosed' | 'NotSeated' | 'Recused' | 'CommentEmpty'> {
  if (review.state === 'closed') return refuse('ReviewClosed')
  const seat = review.seats.find(({ personId }) => personId === command.authorId)
  if (!seat) return refuse('NotSeated')
  if (seat.recused) return refuse('Recused')
  if (!isActive(seat)) return refuse('NotSeated')
  if (command.text.trim() === '') return refuse('CommentEmpty')
  return happened({
    type: 'PanelCommented',
    subjects: reviewSubjects(review),
    facts: { audience: command.audience },
    personal: { author: command.authorId, text: command.text },
  })
}
