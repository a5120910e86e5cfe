import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type Grant, grantState } from './grant.ts'

export type OpenDelivery = {
  readonly deliveryId: string
  readonly custody: 'inspectable' | 'sealed'
  readonly certificate: {
    readonly fingerprint: string
    readonly expiresAt: Date | null
    readonly revokedAt: Date | null
  }
  /** The files asked for that the version really has; empty when none of them is. */
  readonly files: readonly { readonly path: string; readonly cipherBytes: number }[]
  readonly unknownPaths: readonly string[]
  readonly at: Date
}

export type DeliveryOpened = Happening<'DeliveryOpened', { files: number; cipherBytes: number }>

export type DeliveryRefusal =
  | 'GrantExpired'
  | 'GrantRevoked'
  | 'CertificateExpired'
  | 'CertificateRevoked'
  | 'SealedByProvider'
  | 'NoSuchFile'
  | 'NothingToDeliver'

export function openDelivery(grant: Grant, command: OpenDelivery): Outcome<DeliveryOpened, DeliveryRefusal> {
  const { certificate, at, files } = command
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (certificate.revokedAt) return refuse('CertificateRevoked', { fingerprint: certificate.fingerprint })
  if (certificate.expiresAt && certificate.expiresAt <= at) {
    return refuse('CertificateExpired', {
      fingerprint: certificate.fingerprint,
      expiresAt: certificate.expiresAt.toISOString(),
    })
  }
  if (command.custody === 'sealed') return refuse('SealedByProvider')
  if (command.unknownPaths.length > 0) return refuse('NoSuchFile', { paths: command.unknownPaths })
  if (files.length === 0) return refuse('NothingToDeliver')
  return happened({
    type: 'DeliveryOpened',
    subjects: { delivery: command.deliveryId, grant: grant.id, version: grant.versionId },
    facts: {
      files: files.length,
      cipherBytes: files.reduce((sum, file) => sum + file.cipherBytes, 0),
    },
    personal: { certificate: certificate.fingerprint },
  })
}
