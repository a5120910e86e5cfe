import { createHash, randomBytes } from 'node:crypto'

/** Of the millisecond last asked for: what its next id is counted with. */
const within = { ms: Number.NaN, next: 0 }

/**
 * A version 7 UUID (RFC 9562): milliseconds first, then a counter, so that ordering by id is ordering by time, and what one
 * process made together keeps its order.
 */
export function uuidv7(at: Date): string {
  const bytes = randomBytes(16)
  const ms = at.getTime()
  // Begun at random in the lower half of its twelve bits: two processes seldom count alike, and 2,000 ids have room.
  const count = ms === within.ms ? Math.min(within.next, 0xfff) : bytes.readUInt16BE(6) & 0x7ff
  Object.assign(within, { ms, next: count + 1 })
  bytes.writeUIntBE(ms, 0, 6)
  bytes.writeUInt16BE(count, 6)
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
