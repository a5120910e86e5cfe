import type { Happening } from '../outcome.ts'
import { isActive, type Review, type ReviewSeat } from './review-state.ts'
import type { Capacity } from './rule.ts'

export type AlternateCalled = Happening<'AlternateCalled', { capacity: Capacity; for: Capacity }>

type Seated = Pick<Review, 'id' | 'requestId' | 'panelId' | 'seats'>

/**
 * Fills a seat that was left with the first alternate of the same capacity, or else the first there is. An alternate
 * who has a conflict of their own is recused from the start, and is never called.
 */
export function callAlternate(
  review: Seated,
  capacity: Capacity,
): { seats: readonly ReviewSeat[]; event: AlternateCalled | undefined } {
  const waiting = review.seats.filter((seat) => seat.alternate && !isActive(seat) && !seat.recused)
  const chosen = waiting.find((seat) => seat.capacity === capacity) ?? waiting[0]
  if (!chosen) return { seats: review.seats, event: undefined }
  return {
    seats: review.seats.map((seat) => (seat === chosen ? { ...seat, called: true } : seat)),
    event: {
      type: 'AlternateCalled',
      subjects: { review: review.id, request: review.requestId, panel: review.panelId },
      facts: { capacity: chosen.capacity, for: capacity },
      personal: { member: chosen.personId },
    },
  }
}
