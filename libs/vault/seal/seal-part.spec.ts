import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as openpgp from 'openpgp'
import { bodyLength } from '../format/body-layout.ts'
import { joined } from '../format/octets.ts'
import { partCount } from '../format/parts.ts'
import { openBody } from '../open/open-body.ts'
import { areSame, collected, inPieces, salt, sessionKey, wholeBody } from '../testing/bodies.ts'
import { endless, plaintext } from '../testing/plaintext.ts'
import { sealPart } from './seal-part.ts'

const MiB = 2 ** 20
const CHUNK = 4 * MiB
/** What the literal packet adds before the first chunk's plaintext, at these sizes. */
const LEAD = 1 + 5 + 6

const order = (plainLength: number, partSize: number, partNumber: number) => ({
  sessionKey,
  salt,
  plainLength,
  partSize,
  partNumber,
  source: endless,
})

async function openpgpOpens(body: Uint8Array): Promise<Uint8Array> {
  const message = await openpgp.readMessage({ binaryMessage: body })
  const sessionKeys = { data: sessionKey, algorithm: 'aes256' as const }
  return (await openpgp.decrypt({ message, sessionKeys, format: 'binary' })).data
}

describe('sealing', () => {
  const sizes = [0, 1, 185, 186, 8371, 8372, 8373]
  const aroundChunks = [1, 4].flatMap((count) => [-1, 0, 1].map((delta) => count * CHUNK - LEAD + delta))
  // Where the outer packet's first partial length ends.
  const aroundPartial = [-1, 0, 1].map((delta) => 16 * MiB - 36 - 5 * 16 - LEAD + delta)

  it.each([...sizes, ...aroundChunks, ...aroundPartial])(
    'makes of %d octets what OpenPGP.js and we read',
    async (length) => {
      const body = await wholeBody(length)
      const plain = plaintext(0, length)
      expect(body.length).toBe(bodyLength(length))
      expect(areSame(await openpgpOpens(body), plain)).toBe(true)
      expect(areSame(await collected(openBody(inPieces(body), sessionKey)), plain)).toBe(true)
    },
  )

  it('makes each part as it stands in the whole, whatever the order and the part size', async () => {
    const length = 9 * MiB + 17
    const whole = await wholeBody(length)
    const property = fc.asyncProperty(fc.integer({ min: MiB, max: 10 * MiB }), fc.nat(), async (partSize, pick) => {
      const number = (pick % partCount(length, partSize)) + 1
      const part = await sealPart(order(length, partSize, number))
      expect(areSame(part.bytes, whole.subarray(part.offset, part.offset + part.length))).toBe(true)
      expect(part.sha256).toBe(createHash('sha256').update(part.bytes).digest('hex'))
    })
    await fc.assert(property, { numRuns: 15 })
  })

  it.each([-1, 0, 1])('joins parts into the body when it ends %d octets from a part boundary', async (delta) => {
    const partSize = MiB
    let length = 2 * MiB
    length += 2 * partSize - bodyLength(length) + delta
    const parts = []
    for (let number = partCount(length, partSize); number >= 1; number -= 1)
      parts.unshift(await sealPart(order(length, partSize, number)))
    expect(parts).toHaveLength(delta > 0 ? 3 : 2)
    expect(areSame(joined(parts.map((part) => part.bytes)), await wholeBody(length))).toBe(true)
  })

  it('adds MD5 for stores that know nothing else', async () => {
    const part = await sealPart({ ...order(1000, MiB, 1), md5: true })
    expect(part.md5).toBe(createHash('md5').update(part.bytes).digest('hex'))
  })

  it('says so when the source is shorter than was said', async () => {
    const source = (offset: number, length: number) => plaintext(offset, Math.min(offset + length, 500))
    await expect(sealPart({ ...order(1000, MiB, 1), source })).rejects.toMatchObject({ code: 'SourceEnded' })
  })

  it('refuses a session key or a salt of the wrong length', async () => {
    await expect(sealPart({ ...order(1, MiB, 1), sessionKey: new Uint8Array(16) })).rejects.toMatchObject({
      code: 'WrongSessionKey',
    })
    await expect(sealPart({ ...order(1, MiB, 1), salt: new Uint8Array(8) })).rejects.toMatchObject({
      code: 'BadArgument',
    })
  })

  it('changes every octet after the head with another salt', async () => {
    const other = await sealPart({ ...order(100, MiB, 1), salt: new Uint8Array(32).fill(1) })
    expect(other.bytes.subarray(38)).not.toEqual((await wholeBody(100)).subarray(38))
  })
})
