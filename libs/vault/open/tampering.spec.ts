import fc from 'fast-check'
import { joined } from '../format/octets.ts'
import { bodyOf, collected, inPieces, sessionKey, wholeBody } from '../testing/bodies.ts'
import { innerPackets, packet, sealedPayload } from '../testing/foreign.ts'
import { plaintext } from '../testing/plaintext.ts'
import { openBody, openRange, openSealed } from './open-body.ts'

const suite = { cipher: 9, aead: 3, chunkOctet: 0 }
const plain = plaintext(0, 700)

/** Both ways of reading a body whole. */
const readers = {
  'as a stream': (body: Uint8Array) => collected(openBody(inPieces(body, 100), sessionKey)),
  'by its offsets': async (body: Uint8Array) => {
    const readAt = (offset: number, length: number) => body.subarray(offset, offset + length)
    const sealed = await openSealed({ readAt, size: body.length, sessionKey })
    return collected(sealed.read({ from: 0, to: sealed.plainLength }))
  },
}

describe.each(Object.entries(readers))('a body of chunks of 64 octets, read %s', (_, read) => {
  /** Puts a body together from chunks in whatever order; its length is stated rightly, so only the cipher can notice. */
  async function rebuilt(change: (chunks: Uint8Array[]) => Uint8Array[]): Promise<Uint8Array> {
    const { head, chunks, finalTag } = await sealedPayload(suite, innerPackets({ suite, plain }))
    return packet(18, joined([head, ...change(chunks), finalTag]))
  }

  it('opens when nothing was done to it', async () => {
    expect(await read(await rebuilt((chunks) => chunks))).toEqual(plain)
  })

  it('is refused with any one octet flipped', async () => {
    const body = await rebuilt((chunks) => chunks)
    const property = fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const flipped = body.slice()
      flipped[at]! ^= mask
      await expect(read(flipped)).rejects.toMatchObject({ name: 'VaultError' })
    })
    await fc.assert(property, { numRuns: 400 })
  })

  it('is refused wherever it is cut', async () => {
    const body = await rebuilt((chunks) => chunks)
    for (let length = 0; length < body.length; length += 7) {
      await expect(read(body.subarray(0, length))).rejects.toMatchObject({
        code: expect.stringMatching(/BodyTruncated|NotABody/),
      })
    }
  })

  it('names the chunk when two are swapped', async () => {
    const swapped = await rebuilt(([a, b, c, ...rest]) => [a!, c!, b!, ...rest])
    await expect(read(swapped)).rejects.toMatchObject({
      code: 'ChunkDamaged',
      message: expect.stringContaining('Chunk 1 does'),
    })
  })

  it('is refused with a chunk repeated', async () => {
    const repeated = await rebuilt(([a, b, ...rest]) => [a!, b!, b!, ...rest])
    await expect(read(repeated)).rejects.toMatchObject({ code: expect.stringMatching(/ChunkDamaged|FinalTagWrong/) })
  })

  it('is refused with its last chunks taken away', async () => {
    const shorter = await rebuilt((chunks) => chunks.slice(0, -2))
    await expect(read(shorter)).rejects.toMatchObject({ code: 'FinalTagWrong' })
  })

  it('is refused with all chunks taken away', async () => {
    await expect(read(await rebuilt(() => []))).rejects.toMatchObject({ code: 'FinalTagWrong' })
  })

  it('is refused with something after it', async () => {
    const longer = joined([await rebuilt((chunks) => chunks), new Uint8Array([0xca, 3, 80, 71, 80])])
    await expect(read(longer)).rejects.toMatchObject({ code: 'TrailingBytes' })
  })

  it('says that it may be the session key when the first chunk does not open', async () => {
    const { head, chunks, finalTag } = await sealedPayload(suite, innerPackets({ suite, plain }))
    head[10]! ^= 1
    await expect(read(packet(18, joined([head, ...chunks, finalTag])))).rejects.toMatchObject({
      code: 'ChunkDamaged',
      message: expect.stringContaining('the session key belongs to another body, or'),
    })
  })

  it('is not taken for a body when it is something else', async () => {
    await expect(read(packet(11, plain))).rejects.toMatchObject({ code: 'NotABody' })
    await expect(read(new TextEncoder().encode('<Error>NoSuchKey</Error>'))).rejects.toMatchObject({
      name: 'VaultError',
    })
  })

  it('names the form it cannot read', async () => {
    const older = packet(18, new Uint8Array(100).fill(1))
    await expect(read(older)).rejects.toMatchObject({
      code: 'UnsupportedBody',
      message: expect.stringContaining('version 1'),
    })
    const eax = packet(18, joined([new Uint8Array([2, 9, 1, 6]), new Uint8Array(100)]))
    await expect(read(eax)).rejects.toMatchObject({ code: 'UnsupportedBody', message: expect.stringContaining('EAX') })
  })
})

describe('a body of ours', () => {
  it('is refused with a flipped length between two chunks, by whoever reads past it', async () => {
    const length = 20 * 2 ** 20
    const { readAt, size } = bodyOf(length)
    const at = 1 + 1 + 2 ** 24
    const flipped = async (offset: number, count: number) => {
      const octets = new Uint8Array(await readAt(offset, count))
      if (offset <= at && at < offset + count) octets[at - offset]! ^= 1
      return octets
    }
    const reading = openRange({ readAt: flipped, size, sessionKey, from: 0, to: length })
    await expect(reading).rejects.toMatchObject({ name: 'VaultError' })
  })

  it('lets go of its source when the reader leaves off', async () => {
    const body = await wholeBody(9 * 2 ** 20)
    let isClosed = false
    async function* source() {
      try {
        yield* inPieces(body)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of openBody(source(), sessionKey)) break
    expect(isClosed).toBe(true)
  })
})
