import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type Grant, grantEnd, grantState } from './grant.ts'

/** A later statement of terms that those who hold older grants must accept, by the day it names. */
export type RequiredTerms = {
  readonly id: string
  readonly number: number
  readonly digest: string
  readonly acceptBy: Date
}

/** What a grantee still has to accept: the newest statement, and the day by which the first was due. */
export type OutstandingTerms = { readonly terms: RequiredTerms; readonly acceptBy: Date }

/**
 * What of later terms a grant's holder has not accepted yet. Who accepts a number has accepted those before it, so only
 * the newest is read and accepted; but the earliest date holds, or setting terms anew would put the date off.
 */
export function outstandingTerms(held: number, required: readonly RequiredTerms[]): OutstandingTerms | undefined {
  const later = required.filter(({ number }) => number > held).sort((a, b) => a.number - b.number)
  const newest = later.at(-1)
  if (newest === undefined) return undefined
  return { terms: newest, acceptBy: new Date(Math.min(...later.map(({ acceptBy }) => acceptBy.getTime()))) }
}

/** Why nothing is handed out any more under a grant whose holder let the day pass. */
export function unacceptedTerms(
  outstanding: OutstandingTerms | undefined,
  at: Date,
): Refused<'TermsNotAccepted'> | undefined {
  if (outstanding === undefined || at < outstanding.acceptBy) return undefined
  return refuse('TermsNotAccepted', {
    number: outstanding.terms.number,
    acceptBy: outstanding.acceptBy.toISOString(),
  })
}

export type AcceptTerms = {
  readonly acceptanceId: string
  /** The statement the person has read. */
  readonly termsId: string
  readonly outstanding: OutstandingTerms | undefined
  /** What matching says today of the grant's purpose under these terms. */
  readonly verdict: 'permit' | 'deny' | 'review'
  /** The days on which these terms end the use. */
  readonly lastDays: readonly string[]
  readonly personId: string
  readonly at: Date
}

export type TermsAccepted = Happening<'TermsAccepted', { number: number; digest: string; endsAt: string }>

export type AcceptTermsRefusal =
  | 'GrantRevoked'
  | 'GrantExpired'
  | 'NothingToAccept'
  | 'OtherTermsToAccept'
  | 'TermsForbidPurpose'

/**
 * A grantee accepts later terms. Accepting cannot make permitted what the new terms forbid, and it can bring the end of
 * the grant forward, never put it off. Terms that leave it to a person were left to one when the grant was decided.
 */
export function acceptTerms(grant: Grant, command: AcceptTerms): Outcome<TermsAccepted, AcceptTermsRefusal> {
  const { at, outstanding } = command
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (outstanding === undefined) return refuse('NothingToAccept')
  const { terms } = outstanding
  if (terms.id !== command.termsId) return refuse('OtherTermsToAccept', { number: terms.number })
  if (command.verdict === 'deny') return refuse('TermsForbidPurpose', { number: terms.number })
  return happened({
    type: 'TermsAccepted',
    subjects: { acceptance: command.acceptanceId, grant: grant.id, version: grant.versionId, terms: terms.id },
    facts: { number: terms.number, digest: terms.digest, endsAt: endAfter(grant, command).toISOString() },
    personal: { grantee: command.personId },
  })
}

/** When a grant ends once these terms hold for it. */
export const endAfter = (grant: Grant, { lastDays, at }: Pick<AcceptTerms, 'lastDays' | 'at'>): Date => {
  const limit = lastDays.length === 0 ? grant.endsAt : grantEnd(at, ...lastDays)
  return limit < grant.endsAt ? limit : grant.endsAt
}
