import type { Capacity, Choice, PanelRule } from './rule.ts'

export type ReviewSeat = {
  readonly personId: string
  readonly capacity: Capacity
  readonly recused: boolean
}

export type CastVote = { readonly voterId: string; readonly choice: Choice }

/** One panel's look at one request. */
export type Review = {
  readonly id: string
  readonly requestId: string
  readonly panelId: string
  readonly applicantId: string
  readonly rule: PanelRule
  readonly seats: readonly ReviewSeat[]
  readonly votes: readonly CastVote[]
  readonly state: 'open' | 'closed'
}
