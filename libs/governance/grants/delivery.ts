import { type CertificateUnfit, certificateUnfit } from '../keys/certificate.ts'
import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type Grant, grantState } from './grant.ts'

export type OpenDelivery = {
  readonly deliveryId: string
  readonly custody: 'inspectable' | 'sealed'
  readonly certificate: {
    readonly fingerprint: string
    readonly expiresAt: Date | null
    readonly confirmedAt: Date | null
    readonly revokedAt: Date | null
  }
  /** Of a sealed version: whether its provider has wrapped the session key for this certificate. */
  readonly isRewrapped: boolean
  /** The files asked for that the version really has; empty when none of them is. */
  readonly files: readonly { readonly path: string; readonly cipherBytes: number }[]
  readonly unknownPaths: readonly string[]
  readonly at: Date
}

export type DeliveryOpened = Happening<'DeliveryOpened', { files: number; cipherBytes: number }>

export type DeliveryRefusal =
  | 'GrantExpired'
  | 'GrantRevoked'
  | 'GrantSuspended'
  | CertificateUnfit
  | 'SealedByProvider'
  | 'NoSuchFile'
  | 'NothingToDeliver'

export function openDelivery(grant: Grant, command: OpenDelivery): Outcome<DeliveryOpened, DeliveryRefusal> {
  const { certificate, at, files } = command
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (state === 'suspended') return refuse('GrantSuspended', { suspendedAt: grant.suspendedAt!.toISOString() })
  const unfit = certificateUnfit(certificate, at)
  if (unfit) return unfit
  if (command.custody === 'sealed' && !command.isRewrapped && files.length > 0) return refuse('SealedByProvider')
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
