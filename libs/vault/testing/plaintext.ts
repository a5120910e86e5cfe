import { createHash } from 'node:crypto'
import type { Octets, ReadAt } from '../format/octets.ts'

/** A prime, so that no two chunks of the plaintext are alike. */
const PERIOD = 1_048_583

const block = new Uint8Array(PERIOD)
for (let at = 0; at < PERIOD; at += 32) {
  block.set(
    createHash('sha256')
      .update(String(at))
      .digest()
      .subarray(0, Math.min(32, PERIOD - at)),
    at,
  )
}

/** Octets of an endless plaintext: the same at the same place, however large the file is said to be. */
export function plaintext(from: number, to: number): Octets {
  const octets = new Uint8Array(to - from)
  for (let at = from; at < to; ) {
    const start = at % PERIOD
    const piece = block.subarray(start, start + Math.min(PERIOD - start, to - at))
    octets.set(piece, at - from)
    at += piece.length
  }
  return octets
}

export const endless: ReadAt = (offset, length) => plaintext(offset, offset + length)
