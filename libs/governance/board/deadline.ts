import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { reviewSubjects } from './review.ts'
import { actsAsChair, type Review } from './review-state.ts'

const DAY_MS = 86_400_000

export type ReviewReminded = Happening<'ReviewReminded', { dueAt: string; waiting: number }>
export type ReviewEscalated = Happening<'ReviewEscalated', { to: 'chair'; dueAt: string }>
export type DeadlineExtended = Happening<'DeadlineExtended', { dueAt: string }>

export type Timed = {
  readonly dueAt: Date | null
  readonly remindedAt: Date | null
  readonly escalatedAt: Date | null
}

export type DeadlineStep = 'remind' | 'escalate' | 'lapse' | undefined

export function dueDate(openedAt: Date, deadlineDays: number | null): Date | null {
  return deadlineDays === null ? null : new Date(openedAt.getTime() + deadlineDays * DAY_MS)
}

/**
 * What the clock asks of an open review: first the members are reminded, then the chair is told, and when the chair's
 * days are over too it lapses. Each happens once.
 */
export function deadlineStep({ rule }: Pick<Review, 'rule'>, timed: Timed, at: Date): DeadlineStep {
  const { dueAt, remindedAt, escalatedAt } = timed
  if (!dueAt) return undefined
  if (escalatedAt) return at >= new Date(escalatedAt.getTime() + rule.graceDays * DAY_MS) ? 'lapse' : undefined
  if (at >= dueAt) return 'escalate'
  if (!remindedAt && at >= remindFrom(dueAt, rule.deadlineDays)) return 'remind'
  return undefined
}

/** A quarter of the time before the deadline, and a day at least. */
export function remindFrom(dueAt: Date, deadlineDays: number | null): Date {
  return new Date(dueAt.getTime() - Math.max(1, (deadlineDays ?? 0) / 4) * DAY_MS)
}

export function reminded(review: Review, dueAt: Date, waiting: number): ReviewReminded {
  return {
    type: 'ReviewReminded',
    subjects: reviewSubjects(review),
    facts: { dueAt: dueAt.toISOString(), waiting },
    personal: {},
  }
}

export function escalated(review: Review, dueAt: Date): ReviewEscalated {
  return {
    type: 'ReviewEscalated',
    subjects: reviewSubjects(review),
    facts: { to: 'chair', dueAt: dueAt.toISOString() },
    personal: {},
  }
}

/** The chair gives the panel more time: counted from now, so that a late review gets some at all. */
export function extendDeadline(
  review: Review,
  command: { readonly actorId: string; readonly days: number; readonly at: Date },
): Outcome<DeadlineExtended, 'ReviewClosed' | 'NotChair' | 'NumberOutside'> {
  if (review.state === 'closed') return refuse('ReviewClosed')
  if (!actsAsChair(review.seats, command.actorId)) return refuse('NotChair')
  const { days, at } = command
  if (!(Number.isInteger(days) && days >= 1 && days <= 90)) {
    return refuse('NumberOutside', { field: 'days', found: days, min: 1, max: 90 })
  }
  const dueAt = new Date(at.getTime() + days * DAY_MS).toISOString()
  return happened({ type: 'DeadlineExtended', subjects: reviewSubjects(review), facts: { dueAt }, personal: {} })
}
