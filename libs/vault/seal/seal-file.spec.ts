import { createHash } from 'node:crypto'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joined } from '../format/octets.ts'
import { cipherDigest } from '../manifest/manifest.ts'
import { areSame, salt, sessionKey, wholeBody } from '../testing/bodies.ts'
import { plaintext } from '../testing/plaintext.ts'
import { type Lanes, openLanes } from '../workers/lanes.ts'
import { openFileSealer } from './file-sealer.ts'
import { type FilePart, sealFile } from './seal-file.ts'

const MiB = 2 ** 20
const length = 40 * MiB + 11
const partSize = 9 * MiB

describe('sealing a file in worker threads', () => {
  let folder: string
  let path: string
  let lanes: Lanes
  let body: Uint8Array

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-'))
    path = join(folder, 'source')
    lanes = openLanes(2)
    body = await wholeBody(length)
  })
  beforeEach(() => writeFile(path, plaintext(0, length)))
  afterAll(async () => {
    await lanes.close()
    await rm(folder, { recursive: true })
  })

  const order = () => ({ sessionKey, salt, partSize, lanes })

  it('yields the parts in order, and in the end what the manifest needs', async () => {
    const sealing = sealFile(path, { ...order(), md5: true })
    const parts: FilePart[] = []
    let next = await sealing.next()
    for (; !next.done; next = await sealing.next()) parts.push(next.value)
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(areSame(joined(parts.flatMap(({ pieces }) => pieces)), body)).toBe(true)
    const second = body.subarray(partSize, 2 * partSize)
    expect(parts[1]).toMatchObject({
      sha256: createHash('sha256').update(second).digest('hex'),
      md5: createHash('md5').update(second).digest('hex'),
    })
    expect(next.value).toEqual({
      plain: { size: length, sha256: createHash('sha256').update(plaintext(0, length)).digest('hex') },
      cipher: { size: body.length, sha256OfParts: cipherDigest(parts.map(({ sha256 }) => sha256)) },
      salt: '09'.repeat(32),
      partSize,
      parts: parts.map(({ sha256 }) => sha256),
    })
  })

  it('makes the same octets when the memory of sent parts is used again', async () => {
    let at = 0
    for await (const part of sealFile(path, order())) {
      for (const piece of part.pieces) {
        expect(areSame(piece, body.subarray(at, at + piece.length))).toBe(true)
        at += piece.length
      }
      part.release()
    }
    expect(at).toBe(body.length)
  })

  it('streams parts in any order, and one again that was left half-way', async () => {
    const sealer = await openFileSealer(path, order())
    for await (const _ of sealer.seal(2).pieces) break
    for (const number of [5, 2, 1]) {
      const stream = sealer.seal(number)
      let { offset } = stream.part
      for await (const piece of stream.pieces) {
        expect(areSame(piece, body.subarray(offset, offset + piece.length))).toBe(true)
        offset += piece.length
        stream.reuse(piece)
      }
      expect(offset).toBe(stream.part.offset + stream.part.length)
    }
    expect(await sealer.plainDigest()).toBe(createHash('sha256').update(plaintext(0, length)).digest('hex'))
  })

  it('proves by one earlier part that the source is still the same', async () => {
    const sealer = await openFileSealer(path, order())
    const third = createHash('sha256')
      .update(body.subarray(2 * partSize, 3 * partSize))
      .digest('hex')
    await sealer.prove(3, third)
    await writeFile(path, plaintext(1, length + 1))
    const later = await openFileSealer(path, order())
    await expect(later.prove(3, third)).rejects.toMatchObject({ code: 'SourceChanged' })
  })

  it('stops when the source is written to meanwhile', async () => {
    const sealing = sealFile(path, order())
    await sealing.next()
    await utimes(path, new Date(), new Date(Date.now() + 5000))
    await expect(takeAll(sealing)).rejects.toMatchObject({ code: 'SourceChanged' })
  })

  it('stops when the source becomes shorter', async () => {
    const sealer = await openFileSealer(path, order())
    await writeFile(path, plaintext(0, 30 * MiB))
    await expect(takeAll(sealer.seal(5).pieces)).rejects.toMatchObject({ code: 'SourceChanged' })
  })

  it('seals an empty file', async () => {
    await writeFile(path, '')
    const parts: FilePart[] = []
    for await (const part of sealFile(path, order())) parts.push(part)
    expect(parts).toHaveLength(1)
    expect(areSame(joined(parts[0]!.pieces), await wholeBody(0))).toBe(true)
  })

  it('says which file is missing', async () => {
    await expect(openFileSealer(join(folder, 'nowhere'), order())).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

async function takeAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}
