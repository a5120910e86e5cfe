import type { PublicKey } from 'openpgp'

/** What is known of an accepted certificate. Plain data: it may be stored, compared and sent. */
export interface Certificate {
  /** Of the primary key, in upper-case hex. */
  readonly fingerprint: string
  readonly userIds: readonly string[]
  /** Of the key that session keys are wrapped for, such as "X25519" or "RSA 4096". */
  readonly algorithm: string
  readonly createdAt: Date
  /** When nothing can be wrapped for it any more; undefined when it does not expire. */
  readonly expiresAt?: Date
  /**
   * Whether the holder says that their tools read SEIPDv2, the form of our bodies. GnuPG does not: such a holder needs
   * Raireki's own client, sq 1.3 or OpenPGP.js.
   */
  readonly readsV2: boolean
  readonly armored: string
}

/** The parsed keys of certificates that were read here, so that they need not be parsed again. */
const parsed = new WeakMap<Certificate, PublicKey>()

export function remember(certificate: Certificate, key: PublicKey): Certificate {
  parsed.set(certificate, key)
  return certificate
}

export const parsedKeyOf = (certificate: Certificate): PublicKey | undefined => parsed.get(certificate)
