import type { Octets } from './octets.ts'

/** A new-format length: of the whole packet, or of one of several pieces when `more` follows. */
export interface PacketLength {
  readonly length: number
  readonly more: boolean
  /** How many octets state it. */
  readonly size: number
}

export function writeLength(length: number): Octets {
  if (length < 192) return new Uint8Array([length])
  if (length < 8384) return new Uint8Array([((length - 192) >> 8) + 192, (length - 192) & 0xff])
  return new Uint8Array([0xff, length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff])
}

/** States that 2^power octets follow, and after them another length. */
export const partialLength = (power: number): number => 0xe0 | power

/** How many octets the length beginning with this octet takes. */
export function lengthSize(first: number): number {
  if (first < 192 || (first >= 224 && first < 255)) return 1
  return first === 255 ? 5 : 2
}

/** Reads the length that begins at `at`; the caller has made sure that `lengthSize` octets are there. */
export function readLength(octets: Uint8Array, at = 0): PacketLength {
  const octet = (index: number) => octets[at + index] ?? 0
  const first = octet(0)
  if (first < 192) return { length: first, more: false, size: 1 }
  if (first < 224) return { length: ((first - 192) << 8) + octet(1) + 192, more: false, size: 2 }
  if (first < 255) return { length: 2 ** (first & 0x1f), more: true, size: 1 }
  return { length: octet(1) * 2 ** 24 + (octet(2) << 16) + (octet(3) << 8) + octet(4), more: false, size: 5 }
}
