import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import type { Restriction } from '../terms/index.ts'

/** Person × project × purpose × version × terms number, until a date (利用許諾). */
export type Grant = {
  readonly id: string
  readonly versionId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly revokedAt: Date | null
  readonly suspendedAt: Date | null
}

export type GrantState = 'active' | 'suspended' | 'expired' | 'revoked'

/** A grant always ends. Revocation ends it sooner and for good; a suspension holds it, and lets no time be added. */
export function grantState(grant: Pick<Grant, 'endsAt' | 'revokedAt' | 'suspendedAt'>, at: Date): GrantState {
  if (grant.revokedAt) return 'revoked'
  if (grant.endsAt <= at) return 'expired'
  return grant.suspendedAt ? 'suspended' : 'active'
}

/** What nobody said otherwise, a grant lasts. */
const LONGEST_DAYS = 365

export type IssueGrant = {
  readonly grantId: string
  readonly requestId: string
  readonly versionId: string
  readonly assetId: string
  readonly personId: string
  /** `lastDays` are the days on which the terms end the use. */
  readonly terms: { readonly id: string; readonly digest: string; readonly lastDays: readonly string[] }
  readonly purposeUntil: string | undefined
  readonly fingerprint: string
  /** How many demands of the board come with it. */
  readonly conditions: number
  /** How they narrow the terms. */
  readonly restrictions: readonly Restriction[]
  /** The running grant that this one takes the place of. */
  readonly previousId: string | undefined
  readonly at: Date
}

export type GrantIssued = Happening<
  'GrantIssued',
  { startsAt: string; endsAt: string; terms: string; conditions: number; restrictions: readonly Restriction[] }
>
export type GrantRevoked = Happening<'GrantRevoked'>
export type GrantSuspended = Happening<'GrantSuspended'>
export type GrantResumed = Happening<'GrantResumed'>

/** The end is the earliest of what the purpose asks, what the terms allow and a year. */
export function grantEnd(at: Date, ...untilDates: readonly (string | undefined)[]): Date {
  const ends = untilDates.filter((date) => date !== undefined).map(endOfDay)
  const longest = new Date(at.getTime() + LONGEST_DAYS * 86_400_000)
  return new Date(Math.min(longest.getTime(), ...ends.map((end) => end.getTime())))
}

/** «Until 31 March» includes that day, as it is counted in Japan. */
export function endOfDay(date: string): Date {
  return new Date(`${date}T23:59:59.999+09:00`)
}

export function issueGrant(command: IssueGrant): Outcome<GrantIssued, 'EndsBeforeItBegins'> {
  const endsAt = grantEnd(command.at, command.purposeUntil, ...command.terms.lastDays)
  if (endsAt <= command.at) return refuse('EndsBeforeItBegins', { endsAt: endsAt.toISOString() })
  return happened({
    type: 'GrantIssued',
    subjects: {
      grant: command.grantId,
      request: command.requestId,
      version: command.versionId,
      asset: command.assetId,
      terms: command.terms.id,
      ...(command.previousId ? { previous: command.previousId } : {}),
    },
    facts: {
      startsAt: command.at.toISOString(),
      endsAt: endsAt.toISOString(),
      terms: command.terms.digest,
      conditions: command.conditions,
      restrictions: command.restrictions,
    },
    personal: { grantee: command.personId, certificate: command.fingerprint },
  })
}

export type EndedRefusal = 'GrantRevoked' | 'GrantExpired'

/** Why nothing can be done to a grant any more, or nothing. */
function endedRefusal(grant: Grant, at: Date): Refused<EndedRefusal> | undefined {
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  return undefined
}

export function revokeGrant(
  grant: Grant,
  reason: string,
  at: Date,
): Outcome<GrantRevoked, EndedRefusal | 'ReasonMissing'> {
  const ended = endedRefusal(grant, at)
  if (ended) return ended
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened({ type: 'GrantRevoked', subjects: subjectsOf(grant), facts: {}, personal: { reason } })
}

/** Holds a grant while something is looked into. It can be resumed, unlike a revocation. */
export function suspendGrant(
  grant: Grant,
  reason: string,
  at: Date,
): Outcome<GrantSuspended, EndedRefusal | 'GrantSuspended' | 'ReasonMissing'> {
  const ended = endedRefusal(grant, at)
  if (ended) return ended
  if (grant.suspendedAt) return refuse('GrantSuspended', { suspendedAt: grant.suspendedAt.toISOString() })
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened({ type: 'GrantSuspended', subjects: subjectsOf(grant), facts: {}, personal: { reason } })
}

export function resumeGrant(grant: Grant, at: Date): Outcome<GrantResumed, EndedRefusal | 'GrantNotSuspended'> {
  const ended = endedRefusal(grant, at)
  if (ended) return ended
  if (!grant.suspendedAt) return refuse('GrantNotSuspended')
  return happened({ type: 'GrantResumed', subjects: subjectsOf(grant), facts: {}, personal: {} })
}

/** What a grant is about, for its entries. Free text may name somebody, so only a commitment to it is kept. */
export function subjectsOf({ id, versionId }: Pick<Grant, 'id' | 'versionId'>) {
  return { grant: id, version: versionId }
}
