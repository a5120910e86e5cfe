import { divisionOf, type Lang, standing, standingInWords } from '@raireki/governance'
import { type ReviewWithAll, reviewOf } from './reviews.store.ts'

/** Where a review stands, in one sentence. */
export function standingOf(row: ReviewWithAll, lang: Lang): string {
  const review = reviewOf(row)
  const divided = divisionOf(review, { outcome: row.outcome, refused: row.refusedItemIds })
  const isAutomatic = row.autoApprovalIds.length > 0
  return standingInWords(standing(review), { closedAs: row.outcome, isAutomatic, divided }, lang)
}

/** Where one of its items stands: as all of it does, unless members said otherwise of this one. */
export function itemStandingOf(row: ReviewWithAll, itemId: string, lang: Lang) {
  const tally = standing(reviewOf(row), itemId)
  const isRefused = row.outcome === 'approved' && row.refusedItemIds.includes(itemId)
  const outcome = isRefused ? 'rejected' : row.outcome
  const isAutomatic = row.autoApprovalIds.length > 0
  const words = standingInWords(tally, { closedAs: outcome, isAutomatic }, lang)
  return { requestId: row.requestId, itemId, tally, outcome, standing: words }
}
