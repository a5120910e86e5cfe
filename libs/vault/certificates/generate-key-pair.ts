import { encryptKey, enums, generateKey } from 'openpgp'

export interface KeyPairOrder {
  readonly name: string
  readonly email?: string
  /** Locks the private key. Without it the key is written as it is. */
  readonly passphrase?: string
  readonly validDays?: number
  readonly at?: Date
}

/** All of it armored. The revocation certificate is for the drawer: whoever publishes it ends the key. */
export interface KeyPair {
  readonly fingerprint: string
  readonly certificate: string
  readonly privateKey: string
  readonly revocationCertificate: string
}

/**
 * Makes a key pair for somebody who has none: Ed25519 for signing and X25519 for encryption in version 4 packets, which
 * every OpenPGP tool in use can hold, and which says that its owner reads SEIPDv2.
 */
export async function generateKeyPair(order: KeyPairOrder): Promise<KeyPair> {
  const { privateKey, publicKey, revocationCertificate } = await generateKey({
    type: 'ecc',
    curve: 'curve25519Legacy',
    userIDs: [{ name: order.name, ...(order.email !== undefined && { email: order.email }) }],
    format: 'object',
    ...(order.validDays !== undefined && { keyExpirationTime: order.validDays * 86_400 }),
    ...(order.at && { date: order.at }),
    config: { aeadProtect: true, preferredAEADAlgorithm: enums.aead.gcm },
  })
  // Locking is a step of its own, because under `aeadProtect` it would take a form that GnuPG cannot open.
  const locked =
    order.passphrase === undefined
      ? privateKey
      : await encryptKey({ privateKey, passphrase: order.passphrase, config: { aeadProtect: false } })
  return {
    fingerprint: publicKey.getFingerprint().toUpperCase(),
    certificate: publicKey.armor(),
    privateKey: locked.armor(),
    revocationCertificate,
  }
}
