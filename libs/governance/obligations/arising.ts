import { endOfDay } from '../grants/grant.ts'
import { DUTY_KINDS, type Duty, type DutyKind, type Terms, wordDuty } from '../terms/index.ts'
import type { Bilingual } from '../text/index.ts'

/** What a due date is counted from. Those counted from the end move when the grant ends otherwise than planned. */
export type CountsFrom = 'start' | 'end'

export type Demand = {
  readonly kind: DutyKind | 'collaborate' | 'embargo' | 'condition'
  readonly source: 'terms' | 'condition'
  readonly text: Bilingual
  readonly dueAt: Date | undefined
  readonly countsFrom: CountsFrom | undefined
  readonly months: number | undefined
}

/** What a panel demanded with its approval. */
export type BoardCondition = {
  readonly textJa: string
  readonly textEn: string
  readonly duty: string | null
  readonly dueDays: number | null
}

export type GrantPeriod = { readonly startsAt: Date; readonly endsAt: Date }

/** Everything a grantee will have to do and show, from the terms and from the board's conditions. */
export function demandsOf(terms: Terms, conditions: readonly BoardCondition[], period: GrantPeriod): readonly Demand[] {
  return [...fromDuties(terms, period), ...fromModifiers(terms, period), ...fromConditions(conditions, period)]
}

/** The date on which something counted from a grant's end is due. */
export function dueAfterEnd(endsAt: Date, months: number): Date {
  return monthsAfter(endsAt, months)
}

function fromDuties({ duties }: Terms, period: GrantPeriod): Demand[] {
  return duties.flatMap((duty): Demand[] => {
    const demand = { kind: duty.kind, source: 'terms' as const, text: words(duty) }
    // It holds all the time and is never done; there is no day to wait for.
    if (duty.kind === 'reportIncident') return [{ ...demand, ...NO_DATE }]
    if (duty.kind === 'reportYearly') return yearlyDates(period).map((dates) => ({ ...demand, ...dates }))
    return [{ ...demand, ...fromEnd(period, duty.months ?? 0) }]
  })
}

type Dates = Pick<Demand, 'dueAt' | 'countsFrom' | 'months'>

const NO_DATE: Dates = { dueAt: undefined, countsFrom: undefined, months: undefined }

function fromEnd({ endsAt }: GrantPeriod, months: number): Dates {
  return { dueAt: dueAfterEnd(endsAt, months), countsFrom: 'end', months }
}

/** One report on each anniversary, and one at the end for what remains. */
function yearlyDates(period: GrantPeriod): Dates[] {
  const dates: Dates[] = []
  for (let year = 1; monthsAfter(period.startsAt, 12 * year) < period.endsAt; year += 1) {
    dates.push({ dueAt: monthsAfter(period.startsAt, 12 * year), countsFrom: 'start', months: 12 * year })
  }
  return [...dates, fromEnd(period, 0)]
}

/** DUO says some duties as modifiers; a duty of ours that says the same, with its date, comes first. */
function fromModifiers(terms: Terms, period: GrantPeriod): Demand[] {
  const stated = new Set<string>(terms.duties.map(({ kind }) => kind))
  const embargo = [
    terms.dates.embargoUntil,
    ...terms.modifiers.map((each) => (each.code === 'MOR' ? each.until : undefined)),
  ]
  const quiet = embargo
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const has = (code: string) => terms.modifiers.some((modifier) => modifier.code === code)
  return [
    ...(has('PUB') && !stated.has('publish') ? [dutyDemand('publish', period)] : []),
    ...(has('RTN') && !stated.has('returnResults') ? [dutyDemand('returnResults', period)] : []),
    ...(has('COL') ? [{ kind: 'collaborate' as const, source: 'terms' as const, text: COLLABORATE, ...NO_DATE }] : []),
    ...(quiet && endOfDay(quiet) > period.startsAt ? [embargoDemand(quiet)] : []),
  ]
}

function dutyDemand(kind: DutyKind, period: GrantPeriod): Demand {
  return { kind, source: 'terms', text: words({ kind }), ...fromEnd(period, 0) }
}

const COLLABORATE: Bilingual = {
  ja: 'データ提供者と共同で研究し、その取り決めを示してください。',
  en: 'Work together with the data provider, and show the agreement.',
}

function embargoDemand(day: string): Demand {
  return {
    kind: 'embargo',
    source: 'terms',
    text: {
      ja: `${day}までは成果を公表せず、その後に守ったことを報告してください。`,
      en: `Publish nothing until ${day}, and confirm afterwards that nothing was published.`,
    },
    dueAt: monthsAfter(endOfDay(day), 1),
    countsFrom: 'start',
    months: undefined,
  }
}

/** A condition without a date and without a duty is a rule of the grant: nothing to be handed in. */
function fromConditions(conditions: readonly BoardCondition[], period: GrantPeriod): Demand[] {
  return conditions.flatMap(({ textJa, textEn, duty, dueDays }) => {
    if (duty === null && dueDays === null) return []
    const kind = DUTY_KINDS.find((known) => known === duty) ?? 'condition'
    const text = { ja: textJa || textEn, en: textEn || textJa }
    const dates = dueDays === null ? fromEnd(period, 0) : fromStart(period, dueDays)
    return [{ kind, source: 'condition' as const, text, ...dates }]
  })
}

function fromStart({ startsAt }: GrantPeriod, days: number) {
  return { dueAt: new Date(startsAt.getTime() + days * 86_400_000), countsFrom: 'start' as const, months: undefined }
}

function words(duty: Duty): Bilingual {
  return { ja: wordDuty(duty, 'ja'), en: wordDuty(duty, 'en') }
}

/** The same time of day so many months later; the month's last day where it has no such day. Days are Japan's. */
function monthsAfter(from: Date, months: number): Date {
  const inJapan = new Date(from.getTime() + 9 * 3_600_000)
  const target = new Date(inJapan)
  target.setUTCDate(1)
  target.setUTCMonth(target.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(inJapan.getUTCDate(), lastOfMonth))
  return new Date(target.getTime() - 9 * 3_600_000)
}
