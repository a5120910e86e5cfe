import type { Ontology } from '../ontology/ontology.ts'

/** What a rule may look at beside the terms and the purpose: the diseases, and the day in question. */
export type MatchContext = {
  readonly ontology: Ontology
  /** A day, `2026-04-01`, or an instant whose date part is taken as the day. Days are the registry's own. */
  readonly at: string
}

/** The day of a context. */
export const dayOf = ({ at }: MatchContext): string => (at.length > 10 ? at.slice(0, 10) : at)

/** The day so many months later; the end of the month where that day does not exist. */
export function monthsAfter(day: string, months: number): string {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1 + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8, 10)), lastDay)
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}
