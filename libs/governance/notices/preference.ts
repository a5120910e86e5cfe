/** What a person is told about, in the portions in which they can choose how. */
export const NOTICE_GROUPS = ['requests', 'reviews', 'grants', 'duties', 'assets', 'registry'] as const
export type NoticeGroup = (typeof NOTICE_GROUPS)[number]

/** The inbox holds every notice; mail is at once, once a day, or not at all. */
export const MAIL_CHOICES = ['atOnce', 'daily', 'off'] as const
export type MailChoice = (typeof MAIL_CHOICES)[number]

export type Preferences = Readonly<Record<NoticeGroup, MailChoice>>

/** What waits for the reader comes at once; what is only good to know waits for the morning. */
export const DEFAULT_PREFERENCES: Preferences = {
  requests: 'atOnce',
  reviews: 'atOnce',
  grants: 'atOnce',
  duties: 'atOnce',
  assets: 'daily',
  registry: 'daily',
}

/** More than this in an hour is a flood, whatever the reader chose: the rest comes together in the morning. */
export const MOST_LETTERS_AN_HOUR = 20

export type Mailing = 'now' | 'digest' | 'none'

/** How one notice goes by mail, given how many letters went to the same person in the last hour. */
export function mailingOf(choice: MailChoice, lettersThisHour: number): Mailing {
  if (choice === 'off') return 'none'
  return choice === 'atOnce' && lettersThisHour < MOST_LETTERS_AN_HOUR ? 'now' : 'digest'
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** Days are counted as they are in Japan, which has no summer time. */
const JAPAN_MS = 9 * HOUR_MS

/** The last moment at which digests were due: everything from before it belongs in one. */
export function lastDigestTime(at: Date, hour: number): Date {
  const sinceDue = (at.getTime() + JAPAN_MS - hour * HOUR_MS) % DAY_MS
  return new Date(at.getTime() - sinceDue)
}

/** The day of a digest, as it is counted in Japan: there is one for each person and day. */
export function digestDay(due: Date): string {
  return new Date(due.getTime() + JAPAN_MS).toISOString().slice(0, 10)
}
