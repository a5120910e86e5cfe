import { lengthSize, type PacketLength, readLength } from '../format/packet-length.ts'
import { VaultError } from '../vault-error.ts'
import type { ByteCursor } from './byte-cursor.ts'

export const packetTag = {
  pkesk: 1,
  signature: 2,
  skesk: 3,
  onePassSignature: 4,
  compressed: 8,
  marker: 10,
  literal: 11,
  seipd: 18,
  padding: 21,
} as const

/** Packets that may stand before the encrypted body, and that a reader holding the session key passes over. */
export const beforeBody: ReadonlySet<number> = new Set([
  packetTag.pkesk,
  packetTag.skesk,
  packetTag.marker,
  packetTag.padding,
])

/** Packets that may stand beside the literal packet. */
export const besideLiteral: ReadonlySet<number> = new Set([
  packetTag.signature,
  packetTag.onePassSignature,
  packetTag.marker,
  packetTag.padding,
])

export interface PacketStart {
  readonly tag: number
  /** Undefined in the old format's indeterminate form: the packet lasts to the end. */
  readonly length: PacketLength | undefined
}

/** How many octets a packet's tag and first length take, from its first two octets. */
export function startSize(first: number, second: number): number {
  if ((first & 0x80) === 0) throw new VaultError('BadFraming', `An OpenPGP packet cannot begin with octet ${first}.`)
  if (first & 0x40) return 1 + lengthSize(second)
  return 1 + ([1, 2, 4, 0][first & 3] ?? 0)
}

export function readStart(octets: Uint8Array): PacketStart {
  const first = octets[0] ?? 0
  if (first & 0x40) return { tag: first & 0x3f, length: readLength(octets, 1) }
  const tag = (first >> 2) & 0x0f
  let length = 0
  for (const octet of octets.subarray(1)) length = length * 256 + octet
  return { tag, length: octets.length === 1 ? undefined : { length, more: false, size: 0 } }
}

/** Reads a packet's tag and first length, or nothing at the end of the stream. */
export async function nextPacket(cursor: ByteCursor): Promise<PacketStart | undefined> {
  if (await cursor.atEnd()) return undefined
  const first = (await cursor.take(1))[0] ?? 0
  if ((first & 0xc0) === 0xc0) {
    return { tag: first & 0x3f, length: await nextLength(cursor) }
  }
  return readStart(new Uint8Array([first, ...(await cursor.take(startSize(first, 0) - 1))]))
}

async function nextLength(cursor: ByteCursor): Promise<PacketLength> {
  const first = await cursor.take(1)
  const rest = await cursor.take(lengthSize(first[0] ?? 0) - 1)
  return readLength(new Uint8Array([...first, ...rest]))
}

/** The body of a packet whose start has been read, without its framing. Must be read to its end before the next packet. */
export async function* packetBody(cursor: ByteCursor, start: PacketStart): AsyncGenerator<Uint8Array> {
  let length = start.length
  if (length === undefined) {
    while (!(await cursor.atEnd())) yield await cursor.takeSome(2 ** 20)
    return
  }
  for (;;) {
    for (let left = length.length; left > 0; ) {
      const piece = await cursor.takeSome(left)
      if (piece.length === 0) await cursor.take(1)
      left -= piece.length
      yield piece
    }
    if (!length.more) return
    length = await nextLength(cursor)
  }
}
