import fc from 'fast-check'
import * as openpgp from 'openpgp'
import { areSame, bodyOf, collected, salt, sessionKey } from '../testing/bodies.ts'
import { plaintext } from '../testing/plaintext.ts'
import { openRange, openSealed } from './open-body.ts'

const MiB = 2 ** 20
const GiB = 2 ** 30

describe('reading a range', () => {
  it('gives the octets that lie there, for any range of a file of several chunks', async () => {
    const length = 13 * MiB + 5
    const body = await openSealed({ ...bodyOf(length), sessionKey })
    const property = fc.asyncProperty(fc.nat(length), fc.nat(length), async (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      expect(areSame(await collected(body.read({ from, to })), plaintext(from, to))).toBe(true)
    })
    await fc.assert(property, { numRuns: 20 })
  })

  it('fetches the first chunk, the chunks the range lies in, and some octets beside', async () => {
    const body = bodyOf(100 * MiB)
    await openRange({ ...body, sessionKey, from: 50 * MiB, to: 51 * MiB })
    const fetched = body.reads.reduce((sum, [, length]) => sum + length, 0)
    expect(fetched).toBeLessThan(2 * (4 * MiB + 16) + 500)
  })

  it.each([
    [2 * GiB - 1, 2 * GiB],
    [3 * GiB, 3 * GiB + 7],
    [4 * GiB - 40, 4 * GiB + 1],
  ])('works at both ends of files of %d and %d octets, where lengths outgrow 31 and 32 bits', async (...lengths) => {
    for (const length of lengths) {
      for (const from of [0, length - 100]) {
        const range = { from, to: from + 100 }
        const found = await openRange({ ...bodyOf(length), sessionKey, salt, ...range })
        expect(areSame(found, plaintext(range.from, range.to))).toBe(true)
      }
    }
  })

  it.each([
    ['where the first GiB of the file ends', GiB],
    ['where the fourth does', 4 * GiB],
    ['at the end', 5 * GiB + 3],
  ])('works beyond 4 GiB, %s', async (_, around) => {
    const length = 5 * GiB + 3
    const [from, to] = [around - 70, Math.min(length, around + 70)]
    expect(areSame(await openRange({ ...bodyOf(length), sessionKey, from, to }), plaintext(from, to))).toBe(true)
  })

  it('cuts the file into stretches that cover it once', async () => {
    const length = 70 * MiB
    const body = await openSealed({ ...bodyOf(length), sessionKey })
    const stretches = body.stretches(16 * MiB)
    expect(stretches[0]?.from).toBe(0)
    expect(stretches.at(-1)?.to).toBe(length)
    expect(stretches.slice(1).every((stretch, index) => stretch.from === stretches[index]?.to)).toBe(true)
  })

  it('refuses the body of another file under the same session key, where it is told the salt', async () => {
    const body = bodyOf(10)
    const range = { from: 0, to: 10 }
    await expect(openRange({ ...body, sessionKey, salt, ...range })).resolves.toHaveLength(10)
    const another = Uint8Array.from(salt).fill(1, 31)
    await expect(openRange({ ...body, sessionKey, salt: another, ...range })).rejects.toMatchObject({
      code: 'ContentMismatch',
    })
  })

  it('refuses a range that the file does not have', async () => {
    const refusal = openRange({ ...bodyOf(10), sessionKey, from: 5, to: 11 })
    await expect(refusal).rejects.toMatchObject({
      code: 'RangeOutside',
      message: expect.stringContaining('has 10 octets'),
    })
  })

  it.each(['ocb', 'gcm'] as const)(
    'reads what OpenPGP.js made in %s, whatever its chunk size',
    async (aeadAlgorithm) => {
      for (const aeadChunkSizeByte of [0, 4, 6, 10, 16]) {
        const plain = plaintext(0, 20_000 + aeadChunkSizeByte)
        const message = await openpgp.createMessage({ binary: plain, filename: 'a long name.bin' })
        const body = await openpgp.encrypt({
          message,
          sessionKey: { data: sessionKey, algorithm: 'aes256', aeadAlgorithm },
          passwords: 'of no consequence',
          format: 'binary',
          config: { aeadChunkSizeByte, s2kType: openpgp.enums.s2k.iterated },
        })
        const readAt = (offset: number, length: number) => body.subarray(offset, offset + length)
        const range = { from: 777, to: plain.length - 5 }
        const read = await openRange({ readAt, size: body.length, sessionKey, ...range })
        expect(areSame(read, plain.subarray(range.from, range.to))).toBe(true)
      }
    },
  )
})
