import { type Terms } from '../terms/index.ts'

/** The days on which terms end the use of the data: their own end, and those of every time limit (TS). */
export function lastDays({ dates, modifiers }: Pick<Terms, 'dates' | 'modifiers'>, from: Date): string[] {
  const limits = modifiers.flatMap((modifier) =>
    modifier.code === 'TS'
      ? [modifier.until, modifier.months === undefined ? undefined : monthsAfter(from, modifier.months)]
      : [],
  )
  return [dates?.until, ...limits].filter((day) => day !== undefined)
}

/** The day so many months later, as Japan counts days; the month's last day where it has no such day. */
function monthsAfter(from: Date, months: number): string {
  const inJapan = new Date(from.getTime() + 9 * 3_600_000)
  const [year, month] = [inJapan.getUTCFullYear(), inJapan.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const day = new Date(Date.UTC(year, month, Math.min(inJapan.getUTCDate(), lastOfMonth)))
  return day.toISOString().slice(0, 10)
}
