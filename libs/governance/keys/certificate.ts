import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'

/** An OpenPGP certificate as the rules see it. */
export type HeldCertificate = {
  readonly id: string
  readonly fingerprint: string
  readonly expiresAt: Date | null
  readonly confirmedAt: Date | null
  readonly revokedAt: Date | null
}

/** What came of checking the signature under the challenge. */
export type ChallengeProof =
  | { readonly holds: true }
  | { readonly holds: false; readonly code: ChallengeRefusal; readonly facts: Readonly<Record<string, string>> }

export type ChallengeRefusal = 'NotASignature' | 'SignedByAnother' | 'BadSignature' | 'ChallengeDiffers'

export type CertificateConfirmed = Happening<'CertificateConfirmed'>

/** The holder has shown that the private key is theirs: from now on data may be delivered to the certificate. */
export function confirmCertificate(
  certificate: HeldCertificate,
  proof: ChallengeProof,
): Outcome<CertificateConfirmed, ChallengeRefusal | 'CertificateEnded' | 'CertificateConfirmed'> {
  const { id, fingerprint } = certificate
  if (certificate.revokedAt) return refuse('CertificateEnded', { fingerprint })
  if (certificate.confirmedAt) return refuse('CertificateConfirmed', { fingerprint })
  if (!proof.holds) return refuse(proof.code, { fingerprint, ...proof.facts })
  return happened({
    type: 'CertificateConfirmed',
    subjects: { certificate: id },
    facts: {},
    personal: { fingerprint },
  })
}

export type CertificateUnfit = 'CertificateUnconfirmed' | 'CertificateRevoked' | 'CertificateExpired'

/** Why nothing may be wrapped for a certificate at that moment. */
export function certificateUnfit(
  { fingerprint, expiresAt, confirmedAt, revokedAt }: Omit<HeldCertificate, 'id'>,
  at: Date,
) {
  if (revokedAt) return refuse('CertificateRevoked', { fingerprint })
  if (expiresAt && expiresAt <= at) {
    return refuse('CertificateExpired', { fingerprint, expiresAt: expiresAt.toISOString() })
  }
  if (!confirmedAt) return refuse('CertificateUnconfirmed', { fingerprint })
  return undefined
}
