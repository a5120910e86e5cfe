import path from 'node:path'
import {
  generateKeyPair,
  openPrivateKey,
  type PrivateKey,
  readCertificate,
  rewrap,
  unwrapSessionKey,
} from '@raireki/vault'
import { readOrMakeKey } from './key-file.ts'

/**
 * The only one who holds the registry's private key. It opens headers and re-wraps them for a grantee; the key and
 * the session keys never leave it. It works in this process behind this door, so that it can move to its own.
 */
export class Keeper {
  readonly fingerprint: string
  readonly armored: string
  private readonly privateKey: PrivateKey

  private constructor(fingerprint: string, armored: string, privateKey: PrivateKey) {
    this.fingerprint = fingerprint
    this.armored = armored
    this.privateKey = privateKey
  }

  static async open(keysFolder: string, passphrase: string | undefined): Promise<Keeper> {
    const file = path.join(keysFolder, 'registry.asc')
    const armoredKey = await readOrMakeKey(file, async () => {
      const made = await generateKeyPair({ name: 'Raireki registry', ...(passphrase ? { passphrase } : {}) })
      return Buffer.from(made.privateKey)
    })
    const privateKey = await openPrivateKey(armoredKey.toString('utf8'), passphrase)
    const armored = privateKey.toPublic().armor()
    const reading = await readCertificate(armored, new Date())
    if (!reading.ok) throw new Error(`The registry's key in ${file} cannot be used: ${reading.message}`)
    return new Keeper(reading.certificate.fingerprint, armored, privateKey)
  }

  /** Whether a header can be opened with the registry's key. */
  async opens(header: Uint8Array): Promise<boolean> {
    try {
      const sessionKey = await unwrapSessionKey(header, this.privateKey)
      sessionKey.fill(0)
      return true
    } catch {
      return false
    }
  }

  /** The same session key, wrapped for another reader. */
  rewrap(header: Uint8Array, certificate: string, at: Date): Promise<Uint8Array> {
    return rewrap(header, this.privateKey, certificate, at)
  }
}
