/** What can go wrong, one stable word each. A `switch` over `error.code` is exhaustive. */
export type VaultErrorCode =
  // bodies
  | 'NotABody'
  | 'UnsupportedBody'
  | 'BadFraming'
  | 'BodyTruncated'
  | 'TrailingBytes'
  | 'ChunkDamaged'
  | 'FinalTagWrong'
  | 'WrongSessionKey'
  | 'RangeOutside'
  | 'ContentMismatch'
  // sources being sealed
  | 'SourceEnded'
  | 'SourceChanged'
  | 'BadArgument'
  // headers and private keys
  | 'NotAHeader'
  | 'WrongKey'
  | 'HeaderDamaged'
  | 'NotAPrivateKey'
  | 'KeyLocked'
  | 'WrongPassphrase'
  | 'CannotSign'
  // certificates
  | CertificateRefusalCode
  // signatures and manifests
  | 'NotASignature'
  | 'SignedByAnother'
  | 'BadSignature'
  | 'BadManifest'
  | 'BadShipment'

/** Why a certificate is not accepted. */
export type CertificateRefusalCode =
  | 'NotACertificate'
  | 'PrivateKeyGiven'
  | 'SeveralCertificates'
  | 'NotYetValid'
  | 'Expired'
  | 'Revoked'
  | 'CannotEncrypt'
  | 'UnsupportedCurve'
  | 'TooWeak'

/** Every error this library throws on purpose. The message is written for the person who has to act on it. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
  readonly code: VaultErrorCode

  /** What the message speaks of, for those who say it in other words: of `WrongKey`, the key ids `wanted` and `held`. */
  readonly facts: Readonly<Record<string, readonly string[]>>

  constructor(
    code: VaultErrorCode,
    message: string,
    cause?: unknown,
    facts: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.facts = facts
  }
}

export function isVaultError(error: unknown, code?: VaultErrorCode): error is VaultError {
  return error instanceof VaultError && (code === undefined || error.code === code)
}
