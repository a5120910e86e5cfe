import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'

/** Person × project × purpose × version × terms number, until a date (利用許諾). */
export type Grant = {
  readonly id: string
  readonly versionId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly revokedAt: Date | null
}

export type GrantState = 'active' | 'expired' | 'revoked'

/** A grant always ends; revocation ends it sooner. */
export function grantState(grant: Pick<Grant, 'endsAt' | 'revokedAt'>, at: Date): GrantState {
  if (grant.revokedAt) return 'revoked'
  return grant.endsAt <= at ? 'expired' : 'active'
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
  readonly at: Date
}

export type GrantIssued = Happening<'GrantIssued', { startsAt: string; endsAt: string; terms: string }>
export type GrantRevoked = Happening<'GrantRevoked'>

/** The end is the earliest of what the purpose asks, what the terms allow and a year. */
export function grantEnd(at: Date, ...untilDates: readonly (string | undefined)[]): Date {
  const ends = untilDates.filter((date) => date !== undefined).map(endOfDay)
  const longest = new Date(at.getTime() + LONGEST_DAYS * 86_400_000)
  return new Date(Math.min(longest.getTime(), ...ends.map((end) => end.getTime())))
}

/** «Until 31 March» includes that day, as it is counted in Japan. */
function endOfDay(date: string): Date {
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
    },
    facts: {
      startsAt: command.at.toISOString(),
      endsAt: endsAt.toISOString(),
      terms: command.terms.digest,
    },
    personal: { grantee: command.personId, certificate: command.fingerprint },
  })
}

export function revokeGrant(
  grant: Grant,
  reason: string,
  at: Date,
): Outcome<GrantRevoked, 'GrantRevoked' | 'GrantExpired' | 'ReasonMissing'> {
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened({
    type: 'GrantRevoked',
    subjects: { grant: grant.id, version: grant.versionId },
    facts: {},
    // Free text may name somebody, so the ledger keeps only a commitment to it.
    personal: { reason },
  })
}
