import { createHash, randomBytes } from 'node:crypto'

/** A version 7 UUID (RFC 9562): milliseconds first, so that ordering by id is ordering by time. */
export function uuidv7(at: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  return written(bytes, 7)
}

/** A version 8 UUID: the same for the same words. */
export function uuidOf(words: string): string {
  return written(createHash('sha256').update(words).digest().subarray(0, 16), 8)
}

function written(bytes: Buffer, version: 7 | 8): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(text: string): boolean {
  return UUID.test(text)
}
