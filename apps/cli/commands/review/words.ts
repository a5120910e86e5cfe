import type { ReviewLineFragment } from '../../generated/operations.ts'
import type { Output } from '../../terminal/output.ts'
import { inLanguage, reviewStateInWords } from '../shared-words.ts'

/** A review as one row of a table. */
export function reviewRow(review: ReviewLineFragment, output: Output): string[] {
  return [
    output.paint('dim', review.id),
    output.say(reviewStateInWords[review.state]),
    `#${review.request.number} ${review.request.project}`,
    inLanguage(review.panel.name, output.lang),
    review.standing,
  ]
}
