import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import type { Capacity, PanelRule } from './rule.ts'

export type SeatPlan = { readonly personId: string; readonly capacity: Capacity; readonly chair: boolean }

export type FormPanel = { readonly panelId: string; readonly rule: PanelRule; readonly seats: readonly SeatPlan[] }

export type PanelFormed = Happening<'PanelFormed'>

export type PanelRefusal = 'NoSeats' | 'SeatTwice' | 'QuorumUnreachable' | 'CapacityWithoutSeat' | 'SeveralChairs'

/** A panel must be able to reach its own rule, or every request would wait for ever. */
export function formPanel({ panelId, rule, seats }: FormPanel): Outcome<PanelFormed, PanelRefusal> {
  if (seats.length === 0) return refuse('NoSeats')
  if (new Set(seats.map((seat) => seat.personId)).size < seats.length) return refuse('SeatTwice')
  if (rule.quorum < 1 || rule.quorum > seats.length) {
    return refuse('QuorumUnreachable', { quorum: rule.quorum, seats: seats.length })
  }
  const unseated = rule.requiredCapacities.filter((capacity) => !seats.some((seat) => seat.capacity === capacity))
  if (unseated.length > 0) return refuse('CapacityWithoutSeat', { capacities: unseated })
  if (seats.filter((seat) => seat.chair).length > 1) return refuse('SeveralChairs')
  return happened({
    type: 'PanelFormed',
    subjects: { panel: panelId },
    facts: { ...rule, capacities: seats.map((seat) => seat.capacity) },
    personal: Object.fromEntries(seats.map((seat, index) => [`seat${index + 1}`, seat.personId])),
  })
}
