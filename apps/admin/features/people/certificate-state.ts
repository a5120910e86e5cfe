import type { MyCertificateFragment } from '../../generated/operations.ts'

export type CertificateState = 'valid' | 'unconfirmed' | 'expired' | 'revoked'

export function certificateState(
  { revokedAt, expiresAt, confirmedAt }: MyCertificateFragment,
  now = new Date(),
): CertificateState {
  if (revokedAt !== null) return 'revoked'
  if (expiresAt !== null && new Date(expiresAt) <= now) return 'expired'
  return confirmedAt === null ? 'unconfirmed' : 'valid'
}

/** Whether a request can name it. It must be confirmed before anything is delivered, which may come later. */
export function isChoosable(certificate: MyCertificateFragment): boolean {
  const state = certificateState(certificate)
  return state === 'valid' || state === 'unconfirmed'
}
