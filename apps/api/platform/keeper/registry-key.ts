import { openPrivateKey, type PrivateKey, readCertificate, unwrapSessionKey } from '@raireki/vault'

/**
 * The registry's private key, as far as anybody needs it. What holds it may be a file, as here, or a device that never
 * gives it away: decision 0025 says what an implementation for PKCS#11 or a cloud's key service has to do.
 */
export interface RegistryKey {
  /** Of the certificate, upper-case hex. */
  readonly fingerprint: string
  /** The certificate, armored. */
  readonly armored: string
  /** Every key id in the certificate, 16 upper-case hex digits: a header names one of them as its recipient. */
  readonly keyIds: readonly string[]
  /** The session key of a header that is for this key. Throws a VaultError where it is not, or was changed. */
  unwrap(header: Uint8Array): Promise<Uint8Array>
}

/** A key from a file, unlocked and held in this process's memory. */
export class FileKey implements RegistryKey {
  readonly fingerprint: string
  readonly armored: string
  readonly keyIds: readonly string[]
  private readonly privateKey: PrivateKey

  private constructor(fingerprint: string, armored: string, privateKey: PrivateKey) {
    this.fingerprint = fingerprint
    this.armored = armored
    this.keyIds = privateKey.getKeyIDs().map((id) => id.toHex().toUpperCase())
    this.privateKey = privateKey
  }

  static async read(armoredKey: string, passphrase: string | undefined): Promise<FileKey> {
    const privateKey = await openPrivateKey(armoredKey, passphrase)
    const armored = privateKey.toPublic().armor()
    const reading = await readCertificate(armored, new Date())
    if (!reading.ok) throw new Error(`The registry's key cannot be used: ${reading.message}`)
    return new FileKey(reading.certificate.fingerprint, armored, privateKey)
  }

  unwrap(header: Uint8Array): Promise<Uint8Array> {
    return unwrapSessionKey(header, this.privateKey)
  }
}
