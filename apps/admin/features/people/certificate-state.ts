import type { MyCertificateFragment } from '../../generated/operations.ts'

export type CertificateState = 'valid' | 'expired' | 'revoked'

export function certificateState({ revokedAt, expiresAt }: MyCertificateFragment, now = new Date()): CertificateState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'valid'
}
