import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import path from 'node:path'
import { readOrMakeKey } from './key-file.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

/** By how much a sealed file is longer. */
export const SEALED_MORE_BYTES = IV_BYTES + TAG_BYTES

/**
 * Keeps attachments closed where they lie. Each has a key of its own, derived from this one, its salt and its name, so
 * that one cannot be passed off as another.
 */
export class AttachmentKey {
  private readonly bytes: Uint8Array

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  static async open(keysFolder: string): Promise<AttachmentKey> {
    return new AttachmentKey(await readOrMakeKey(path.join(keysFolder, 'attachments.key'), () => randomBytes(32)))
  }

  seal(name: string, plain: Buffer): { salt: Buffer<ArrayBuffer>; sealed: Buffer } {
    const salt = randomBytes(32)
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(name, salt), iv)
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { salt, sealed }
  }

  /** Throws where a byte was changed, or the name or the salt is another's. */
  open(name: string, salt: Uint8Array, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(name, salt), sealed.subarray(0, IV_BYTES))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
  }

  private keyOf(name: string, salt: Uint8Array): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.bytes, salt, `raireki attachment ${name}`, 32))
  }
}
