import type { Octets } from './octets.ts'
import { partialLength, writeLength } from './packet-length.ts'

/**
 * A packet whose body is laid down in partial lengths of one size and a remainder. Because the remainder alone carries a
 * computed length, where any octet of the body stands in the packet is arithmetic.
 */
export interface Framing {
  readonly tag: number
  /** Each partial holds 2^power octets. */
  readonly power: number
  readonly bodyLength: number
}

/** A stretch of a framed packet: octets of the framing itself, or a range of the body. */
export type FramePiece =
  | { readonly kind: 'octets'; readonly octets: Octets }
  | { readonly kind: 'body'; readonly from: number; readonly to: number }

const blockLength = (framing: Framing): number => 2 ** framing.power

/** The remainder is never empty, so a body of exactly one block needs no partial at all. */
export const partialCount = (framing: Framing): number =>
  Math.max(0, Math.ceil(framing.bodyLength / blockLength(framing)) - 1)

const lastLength = (framing: Framing): number => framing.bodyLength - partialCount(framing) * blockLength(framing)

export const framedLength = (framing: Framing): number =>
  1 + partialCount(framing) + writeLength(lastLength(framing)).length + framing.bodyLength

/** The octets before block `index`: its length, and before the first one the packet's tag. */
function leadOf(framing: Framing, index: number): Octets {
  const length =
    index < partialCount(framing) ? new Uint8Array([partialLength(framing.power)]) : writeLength(lastLength(framing))
  return index === 0 ? new Uint8Array([0xc0 | framing.tag, ...length]) : length
}

const leadAt = (framing: Framing, index: number): number => (index === 0 ? 0 : 1 + index * (1 + blockLength(framing)))

/** What stands between two offsets of the framed packet, in order. */
export function* framePieces(framing: Framing, from: number, to: number): Generator<FramePiece> {
  const blocks = partialCount(framing) + 1
  const stride = 1 + blockLength(framing)
  for (let index = Math.min(blocks - 1, Math.max(0, Math.floor((from - 1) / stride))); index < blocks; index += 1) {
    const start = leadAt(framing, index)
    if (start >= to) return
    const lead = leadOf(framing, index)
    const octets = lead.slice(Math.max(0, from - start), Math.max(0, Math.min(lead.length, to - start)))
    if (octets.length > 0) yield { kind: 'octets', octets }

    const bodyStart = start + lead.length
    const bodyOffset = index * blockLength(framing)
    const length = Math.min(blockLength(framing), framing.bodyLength - bodyOffset)
    const first = bodyOffset + Math.max(0, from - bodyStart)
    const last = bodyOffset + Math.min(length, to - bodyStart)
    if (first < last) yield { kind: 'body', from: first, to: last }
  }
}
