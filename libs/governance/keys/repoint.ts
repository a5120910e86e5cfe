import { type Grant, grantState } from '../grants/grant.ts'
import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type CertificateUnfit, certificateUnfit, type HeldCertificate } from './certificate.ts'

export type GrantCertificateChanged = Happening<'GrantCertificateChanged'>

export type RepointRefusal = CertificateUnfit | 'GrantRevoked' | 'GrantExpired' | 'CertificateInUse'

/** A grantee moves a grant to another certificate of theirs; what is delivered next is wrapped for that one. */
export function repointGrant(
  grant: Grant & { readonly certificateId: string },
  to: HeldCertificate,
  at: Date,
): Outcome<GrantCertificateChanged, RepointRefusal> {
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  const unfit = certificateUnfit(to, at)
  if (unfit) return unfit
  if (grant.certificateId === to.id) return refuse('CertificateInUse', { fingerprint: to.fingerprint })
  return happened({
    type: 'GrantCertificateChanged',
    subjects: { grant: grant.id, version: grant.versionId },
    facts: {},
    personal: { certificate: to.fingerprint },
  })
}
