import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type Grant, grantState, subjectsOf } from './grant.ts'

/** A visa is asked for again rather than kept: it is good for an hour, or until the grant ends. */
const LONGEST_MINUTES = 60

export type VisaIssued = Happening<'VisaIssued', { expiresAt: string }>

export type VisaRefusal = 'GrantRevoked' | 'GrantExpired' | 'GrantSuspended'

export function issueVisa(grant: Grant, at: Date): Outcome<VisaIssued, VisaRefusal> {
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (state === 'suspended') return refuse('GrantSuspended', { suspendedAt: grant.suspendedAt!.toISOString() })
  const expiresAt = new Date(Math.min(at.getTime() + LONGEST_MINUTES * 60_000, grant.endsAt.getTime()))
  return happened({
    type: 'VisaIssued',
    subjects: subjectsOf(grant),
    facts: { expiresAt: expiresAt.toISOString() },
    personal: {},
  })
}

/** What a GA4GH visa says: this person was granted access to this dataset, by that organisation. */
export type VisaFacts = {
  readonly issuer: string
  readonly personId: string
  readonly grantId: string
  readonly assetId: string
  readonly versionDigest: string
  readonly ownerId: string
  readonly grantedAt: Date
}

/** The claims of GA4GH Passport v1.2 beside the registered ones; times are in seconds. */
export function visaClaims({ issuer, grantId, assetId, versionDigest, ownerId, grantedAt }: VisaFacts) {
  return {
    ga4gh_visa_v1: {
      type: 'ControlledAccessGrants',
      asserted: Math.floor(grantedAt.getTime() / 1000),
      value: `${issuer}/assets/${assetId}?version=${versionDigest}`,
      source: `${issuer}/organisations/${ownerId}`,
      by: 'dac',
    },
    // Ours: by it the introspection endpoint finds the grant as it stands now.
    raireki_grant: grantId,
  } as const
}
