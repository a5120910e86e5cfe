const DAY_MS = 86_400_000
const JAPAN_MS = 9 * 3_600_000

/** The days of the story, counted back from today, so that the world is always recent. */
export class Calendar {
  private readonly now: Date

  constructor(now: Date) {
    this.now = now
  }

  /** A time of day in Japan so many days ago; on the Friday before where that would be a weekend. */
  moment(daysAgo: number, time: string): Date {
    const day = new Date(`${this.day(-daysAgo)}T${time}:00+09:00`)
    const weekday = new Date(day.getTime() + JAPAN_MS).getUTCDay()
    const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
    return new Date(day.getTime() - back * DAY_MS)
  }

  /** A date so many days from today, as it is counted in Japan. */
  day(daysAhead: number): string {
    return new Date(this.now.getTime() + JAPAN_MS + daysAhead * DAY_MS).toISOString().slice(0, 10)
  }

  /** The 31 March that ends the Japanese fiscal year so many years after the current one. */
  fiscalYearEnd(yearsAhead: number): string {
    const [year, month] = this.day(0).split('-').map(Number) as [number, number]
    return `${(month <= 3 ? year : year + 1) + yearsAhead}-03-31`
  }
}
