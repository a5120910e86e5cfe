import { type Obligation, type ObligationOverdue, type ObligationReminded, subjectsOf } from './obligation.ts'

/** How long before it is due an obligation is brought to mind. */
export const NOTICE_DAYS = 14

type Chased = Obligation & { readonly remindedAt: Date | null; readonly overdueAt: Date | null }

/** What the clock makes of an obligation: a reminder once before it is due, and once that it is overdue. */
export function chase(obligation: Chased, at: Date): ObligationReminded | ObligationOverdue | undefined {
  const { dueAt, kind } = obligation
  if (obligation.state !== 'open' || !dueAt) return undefined
  const facts = { kind, dueAt: dueAt.toISOString() }
  if (dueAt <= at) {
    return obligation.overdueAt
      ? undefined
      : { type: 'ObligationOverdue', subjects: subjectsOf(obligation), facts, personal: {} }
  }
  const noticeAt = new Date(dueAt.getTime() - NOTICE_DAYS * 86_400_000)
  return obligation.remindedAt || noticeAt > at
    ? undefined
    : { type: 'ObligationReminded', subjects: subjectsOf(obligation), facts, personal: {} }
}
