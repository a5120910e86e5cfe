import fc from 'fast-check'
import * as openpgp from 'openpgp'
import { areSame, collected, inPieces, sessionKey } from '../testing/bodies.ts'
import { foreignBody, packet } from '../testing/foreign.ts'
import { plaintext } from '../testing/plaintext.ts'
import { openBody, openRange } from './open-body.ts'

const powers = fc.array(fc.integer({ min: 9, max: 12 }), { maxLength: 12 })
/** Long enough for blocks whose places are calculated. */
const large = fc.constantFrom([16, 16, 16], [16, 16, 16, 16, 16, 16, 16, 16], [16, 15, 16], [17, 17])
const padding = packet(21, new Uint8Array(50).fill(5))
const marker = packet(10, new TextEncoder().encode('PGP'))

const bodies = fc.record({
  suite: fc.record({ cipher: fc.constant(9), aead: fc.constantFrom(2, 3), chunkOctet: fc.constantFrom(0, 3, 6, 9) }),
  length: fc.oneof(fc.nat(20_000), fc.integer({ min: 2 ** 17, max: 2 ** 19 })),
  fileName: fc.constantFrom('', 'scan.dcm', 'x'.repeat(255)),
  innerPowers: fc.oneof(powers, large),
  outerPowers: fc.oneof(powers, large, fc.constant(Array.from({ length: 40 }, () => 9))),
  before: fc.subarray([marker, padding]),
  after: fc.subarray([padding]),
})

describe('bodies that others made', () => {
  it('are read whole and by range, in any framing, suite and company', async () => {
    const property = fc.asyncProperty(bodies, fc.nat(), fc.nat(), async ({ length, ...rest }, a, b) => {
      const order = { ...rest, plain: plaintext(3, 3 + length) }
      const body = await foreignBody(order)
      expect(areSame(await collected(openBody(inPieces(body, 333), sessionKey)), order.plain)).toBe(true)
      const ends = [a, b].map((end) => end % (order.plain.length + 1)).sort((x, y) => x - y)
      const [from, to] = [ends[0]!, ends[1]!]
      const readAt = (offset: number, length: number) => body.subarray(offset, offset + length)
      const range = await openRange({ readAt, size: body.length, sessionKey, from, to })
      expect(areSame(range, order.plain.subarray(from, to))).toBe(true)
    })
    await fc.assert(property, { numRuns: 80 })
  })

  it('are made by these tests as OpenPGP.js understands them', async () => {
    const order = {
      suite: { cipher: 9, aead: 2, chunkOctet: 6 },
      plain: plaintext(0, 9000),
      innerPowers: [9, 10],
      outerPowers: [12],
    }
    const message = await openpgp.readMessage({ binaryMessage: await foreignBody({ ...order, after: [padding] }) })
    const sessionKeys = { data: sessionKey, algorithm: 'aes256' as const }
    const { data } = await openpgp.decrypt({ message, sessionKeys, format: 'binary' })
    expect(areSame(data, order.plain)).toBe(true)
  })

  it('are refused when the file inside is compressed, with what to do about it', async () => {
    const suite = { cipher: 9, aead: 3, chunkOctet: 6 }
    const body = await foreignBody({ suite, plain: new Uint8Array(), before: [packet(8, new Uint8Array([1, 2, 3]))] })
    await expect(collected(openBody(inPieces(body), sessionKey))).rejects.toMatchObject({
      code: 'UnsupportedBody',
      message: expect.stringContaining('--compression none'),
    })
  })
})
