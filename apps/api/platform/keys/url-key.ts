import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import path from 'node:path'
import { readOrMakeKey } from './key-file.ts'

/** Signs the addresses we hand out, so that they cannot be altered or outlive their moment. */
export class UrlKey {
  readonly bytes: Uint8Array

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  static async open(keysFolder: string): Promise<UrlKey> {
    return new UrlKey(await readOrMakeKey(path.join(keysFolder, 'urls.key'), () => randomBytes(32)))
  }

  sign(text: string): string {
    return createHmac('sha256', this.bytes).update(text).digest('base64url')
  }

  verifies(text: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(text))
    const given = Buffer.from(signature)
    return expected.length === given.length && timingSafeEqual(expected, given)
  }
}
