import fc from 'fast-check'
import { type Framing, framedLength, framePieces, partialCount } from './framing.ts'
import { joined } from './octets.ts'
import { lengthSize, readLength, writeLength } from './packet-length.ts'

const filler = Uint8Array.from({ length: 9000 }, (_, index) => index % 251)
const body = (framing: Framing) => filler.subarray(0, framing.bodyLength)

/** The packet written out the plain way, block after block. */
function written(framing: Framing): Uint8Array {
  const block = 2 ** framing.power
  const pieces: Uint8Array[] = [new Uint8Array([0xc0 | framing.tag])]
  let at = 0
  for (; framing.bodyLength - at > block; at += block) {
    pieces.push(new Uint8Array([0xe0 | framing.power]), body(framing).subarray(at, at + block))
  }
  pieces.push(writeLength(framing.bodyLength - at), body(framing).subarray(at))
  return joined(pieces)
}

const cut = (framing: Framing, from: number, to: number) =>
  joined(
    [...framePieces(framing, from, to)].map((piece) =>
      piece.kind === 'octets' ? piece.octets : body(framing).subarray(piece.from, piece.to),
    ),
  )

const framings = fc.record({
  tag: fc.constantFrom(11, 18),
  power: fc.integer({ min: 4, max: 10 }),
  bodyLength: fc.integer({ min: 1, max: 9000 }),
})

describe('the framing of a packet', () => {
  it('gives for any stretch what the whole packet has there', () => {
    const property = fc.property(framings, fc.nat(9999), fc.nat(9999), (framing, a, b) => {
      const whole = written(framing)
      const from = Math.min(a, b, whole.length)
      const to = Math.min(Math.max(a, b), whole.length)
      expect(framedLength(framing)).toBe(whole.length)
      expect(Buffer.compare(cut(framing, from, to), whole.subarray(from, to))).toBe(0)
    })
    fc.assert(property, { numRuns: 120 })
  })

  it('needs no partial length for a body of one block, and one for an octet more', () => {
    expect(partialCount({ tag: 18, power: 24, bodyLength: 2 ** 24 })).toBe(0)
    expect(partialCount({ tag: 18, power: 24, bodyLength: 2 ** 24 + 1 })).toBe(1)
  })

  it.each([0, 1, 191, 192, 8383, 8384, 2 ** 24, 2 ** 31, 2 ** 32 - 1])(
    'writes length %d so that it is read back',
    (length) => {
      const octets = writeLength(length)
      expect(lengthSize(octets[0]!)).toBe(octets.length)
      expect(readLength(octets)).toEqual({ length, more: false, size: octets.length })
    },
  )
})
