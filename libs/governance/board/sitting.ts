import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'

export type SittingCalled = Happening<'SittingCalled', { reviews: number; heldAt: string }>
export type SittingChanged = Happening<'SittingChanged', { reviews: number; heldAt: string }>
export type SittingClosed = Happening<'SittingClosed', { reviews: number; present: number }>

type AgendaRefusal = 'NotChair' | 'AgendaEmpty' | 'ReviewNotOfPanel'

/** A meeting of a panel, with the reviews it is to speak about. */
export type SittingPlan = {
  readonly sittingId: string
  readonly panelId: string
  readonly heldAt: Date
  readonly reviewIds: readonly string[]
}

export type Caller = {
  readonly isChair: boolean
  /** Of the reviews wanted, those that are the panel's. */
  readonly reviewsOfPanel: readonly string[]
}

export function callSitting(plan: SittingPlan, caller: Caller): Outcome<SittingCalled, AgendaRefusal> {
  return (
    agendaRefusal(plan, caller) ??
    happened({ type: 'SittingCalled', subjects: reviewSubjects(plan), facts: factsOf(plan), personal: {} })
  )
}

export function changeSitting(
  plan: SittingPlan,
  caller: Caller & { readonly isClosed: boolean },
): Outcome<SittingChanged, AgendaRefusal | 'SittingEnded'> {
  if (caller.isClosed) return refuse('SittingEnded')
  return (
    agendaRefusal(plan, caller) ??
    happened({ type: 'SittingChanged', subjects: reviewSubjects(plan), facts: factsOf(plan), personal: {} })
  )
}

/** Its minutes are fixed from now on: who was there, and what was said beside the votes. */
export function closeSitting(
  plan: SittingPlan,
  caller: { readonly isChair: boolean; readonly isClosed: boolean; readonly members: readonly string[] },
  attendance: readonly string[],
): Outcome<SittingClosed, 'NotChair' | 'SittingEnded' | 'NobodyPresent' | 'NotAMember'> {
  if (caller.isClosed) return refuse('SittingEnded')
  if (!caller.isChair) return refuse('NotChair')
  if (attendance.length === 0) return refuse('NobodyPresent')
  if (attendance.some((id) => !caller.members.includes(id))) return refuse('NotAMember')
  return happened({
    type: 'SittingClosed',
    subjects: reviewSubjects(plan),
    facts: { reviews: plan.reviewIds.length, present: attendance.length },
    personal: Object.fromEntries(attendance.map((id, index) => [`present${index + 1}`, id])),
  })
}

function agendaRefusal({ reviewIds }: SittingPlan, { isChair, reviewsOfPanel }: Caller) {
  if (!isChair) return refuse('NotChair')
  if (reviewIds.length === 0) return refuse('AgendaEmpty')
  if (reviewIds.some((id) => !reviewsOfPanel.includes(id))) return refuse('ReviewNotOfPanel')
  return undefined
}

const reviewSubjects = ({ sittingId, panelId }: SittingPlan) => ({ sitting: sittingId, panel: panelId })
const factsOf = ({ reviewIds, heldAt }: SittingPlan) => ({ reviews: reviewIds.length, heldAt: heldAt.toISOString() })
