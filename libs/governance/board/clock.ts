const DAY_MS = 86_400_000
const MONTHS = 3

/** One round under review: from a complete submission until it was returned or decided. */
export type RoundSpan = { readonly from: Date; readonly until: Date | null }

/** How long a decision has taken, as the European Health Data Space counts it: Regulation (EU) 2025/327, Article 68. */
export type DecisionClock = {
  readonly startedAt: Date
  readonly dueAt: Date
  readonly isPaused: boolean
  readonly pausedDays: number
  /** Negative once the time is over. */
  readonly daysLeft: number
}

/**
 * Three months from the first complete submission. While the request lies with the applicant, returned for changes, the
 * clock stands still.
 */
export function decisionClock(
  rounds: readonly RoundSpan[],
  decidedAt: Date | null,
  isWithApplicant: boolean,
  at: Date,
): DecisionClock | undefined {
  const ordered = [...rounds].sort((one, other) => one.from.getTime() - other.from.getTime())
  const [first] = ordered
  if (!first) return undefined
  const end = decidedAt ?? at
  const gaps = ordered.map(({ until }, index) => {
    const next = ordered[index + 1]
    const resumed = next ? next.from : isWithApplicant ? end : undefined
    return until && resumed ? Math.max(0, resumed.getTime() - until.getTime()) : 0
  })
  const pausedMs = gaps.reduce((sum, gap) => sum + gap, 0)
  const dueAt = new Date(monthsLater(first.from, MONTHS).getTime() + pausedMs)
  return {
    startedAt: first.from,
    dueAt,
    isPaused: isWithApplicant && !decidedAt,
    pausedDays: Math.floor(pausedMs / DAY_MS),
    daysLeft: Math.ceil((dueAt.getTime() - end.getTime()) / DAY_MS),
  }
}

/** The same day three months on, or the month's last where it has no such day. */
function monthsLater(from: Date, months: number): Date {
  const moved = new Date(from)
  moved.setUTCMonth(from.getUTCMonth() + months)
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0)
  return moved
}
