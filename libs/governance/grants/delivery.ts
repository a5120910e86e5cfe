import { type CertificateUnfit, certificateUnfit } from '../keys/certificate.ts'
import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../text/canonical-json.ts'
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
  readonly files: readonly { readonly path: string; readonly cipherBytes: number; readonly plainSha256: string }[]
  readonly unknownPaths: readonly string[]
  readonly at: Date
}

/** `contents` tells which files: whoever has the version's manifest can make it for any choice of them. */
export type DeliveryOpened = Happening<'DeliveryOpened', { files: number; cipherBytes: number; contents: string }>

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
      contents: contentsDigest(files.map(({ plainSha256 }) => plainSha256)),
    },
    personal: { certificate: certificate.fingerprint },
  })
}

/** SHA-256 of the files' own SHA-256, in hex, sorted and one to a line: it names the files without saying their names. */
export function contentsDigest(plainSha256: readonly string[]): string {
  return `sha256:${sha256Hex([...plainSha256].sort().join('\n'))}`
}
