import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type Capacity, groupsOf, type PanelRule, type PanelTask } from './rule.ts'

export type SeatPlan = {
  readonly personId: string
  readonly capacity: Capacity
  readonly chair: boolean
  readonly external?: boolean
  readonly alternate?: boolean
  readonly veto?: boolean
}

export type PanelPlan = {
  readonly panelId: string
  readonly rule: PanelRule
  readonly seats: readonly SeatPlan[]
  readonly task?: PanelTask
  readonly stage?: number
}

export type PanelFormed = Happening<'PanelFormed'>
export type PanelChanged = Happening<'PanelChanged'>
export type PanelClosed = Happening<'PanelClosed'>

export type PanelRefusal =
  | 'NoSeats'
  | 'SeatTwice'
  | 'QuorumUnreachable'
  | 'CapacityWithoutSeat'
  | 'TooFewExternals'
  | 'SeveralChairs'
  | 'ChairIsAlternate'
  | 'SeatsNotNeeded'
  | 'NumberOutside'

/** A panel must be able to reach its own rule, or every request would wait for ever. */
export function formPanel(plan: PanelPlan): Outcome<PanelFormed, PanelRefusal> {
  return planRefusal(plan) ?? happened({ type: 'PanelFormed', ...told(plan) })
}

/** Holds for reviews that open from now on: those under way keep the rule and the seats they began with. */
export function changePanel(
  panel: { readonly isClosed: boolean },
  plan: PanelPlan,
): Outcome<PanelChanged, PanelRefusal | 'PanelEnded'> {
  if (panel.isClosed) return refuse('PanelEnded')
  return planRefusal(plan) ?? happened({ type: 'PanelChanged', ...told(plan) })
}

/** No review is opened before it any more; those under way go on. */
export function closePanel(panel: {
  readonly id: string
  readonly isClosed: boolean
}): Outcome<PanelClosed, 'PanelEnded'> {
  if (panel.isClosed) return refuse('PanelEnded')
  return happened({ type: 'PanelClosed', subjects: { panel: panel.id }, facts: {}, personal: {} })
}

function planRefusal({ rule, seats, task = 'review', stage = 1 }: PanelPlan): Refused<PanelRefusal> | undefined {
  const outside = numberOutside(rule, stage)
  if (outside) return refuse('NumberOutside', outside)
  if (seats.filter(({ chair }) => chair).length > 1) return refuse('SeveralChairs')
  if (seats.some(({ chair, alternate }) => chair && alternate)) return refuse('ChairIsAlternate')
  // A provider's own people sit when it is asked, so how many there are shows only then.
  if (task === 'providerConsent') return seats.length > 0 ? refuse('SeatsNotNeeded') : undefined
  const regular = seats.filter(({ alternate }) => !alternate)
  if (regular.length === 0) return refuse('NoSeats')
  if (new Set(seats.map((seat) => seat.personId)).size < seats.length) return refuse('SeatTwice')
  const quorum = Math.max(rule.quorum, rule.minimum)
  if (quorum < 1 || quorum > regular.length) return refuse('QuorumUnreachable', { quorum, seats: regular.length })
  const unseated = [...groupsOf(rule), ...rule.vetoCapacities.map((capacity) => [capacity])].filter(
    (group) => !regular.some((seat) => group.includes(seat.capacity)),
  )
  if (unseated.length > 0) return refuse('CapacityWithoutSeat', { capacities: [...new Set(unseated.flat())] })
  const externals = regular.filter(({ external }) => external).length
  if (externals < rule.externals) return refuse('TooFewExternals', { externals: rule.externals, seats: externals })
  return undefined
}

function numberOutside(rule: PanelRule, stage: number) {
  const limits = [
    { field: 'stage', found: stage, min: 1, max: 20 },
    { field: 'minimum', found: rule.minimum, min: 0, max: 100 },
    { field: 'externals', found: rule.externals, min: 0, max: 100 },
    { field: 'deadlineDays', found: rule.deadlineDays ?? 1, min: 1, max: 365 },
    { field: 'graceDays', found: rule.graceDays, min: 1, max: 90 },
  ]
  return limits.find(({ found, min, max }) => !Number.isInteger(found) || found < min || found > max)
}

function told({ panelId, rule, seats, task = 'review', stage = 1 }: PanelPlan) {
  const capacities = seats.map((seat) => seat.capacity)
  return {
    subjects: { panel: panelId },
    facts: { ...rule, task, stage, capacities },
    personal: Object.fromEntries(seats.map((seat, index) => [`seat${index + 1}`, seat.personId])),
  }
}
