import { randomBytes } from 'node:crypto'
import { buffer, text } from 'node:stream/consumers'
import type { ObjectStore } from '../object-store.ts'
import { aKey, md5, send } from './sending.ts'

/** Objects that are written and read whole, and what their names may be. */
export function itKeepsObjects(store: () => ObjectStore): void {
  describe('small objects', () => {
    it('are read back byte for byte', async () => {
      const key = aKey()
      const bytes = randomBytes(100_000)
      const put = await store().put(key, bytes)
      expect(put).toMatchObject({ size: 100_000, etag: md5(bytes) })
      expect(await buffer(await store().read(key))).toEqual(bytes)
      expect(await store().head(key)).toEqual(put)
    })

    it('may be empty', async () => {
      const key = aKey()
      await store().put(key, new Uint8Array())
      expect(await store().head(key)).toMatchObject({ size: 0 })
      expect(await buffer(await store().read(key))).toHaveLength(0)
    })

    it('are replaced whole, also by several at once', async () => {
      const key = aKey()
      const bodies = Array.from({ length: 8 }, (_, n) => Buffer.alloc(50_000, n))
      await Promise.all(bodies.map((body) => store().put(key, body)))
      const kept = await buffer(await store().read(key))
      expect(bodies.some((body) => body.equals(kept))).toBe(true)
      expect(await store().head(key)).toMatchObject({ size: 50_000, etag: md5(kept) })
    })

    it('are read whole while others replace them', async () => {
      const key = aKey()
      const bodies = Array.from({ length: 20 }, (_, n) => Buffer.alloc(300_000, n))
      await store().put(key, bodies[0]!)
      const writing = (async () => {
        for (const body of bodies) await store().put(key, body)
      })()
      for (let n = 0; n < 20; n += 1) {
        const seen = await buffer(await store().read(key))
        expect(bodies.some((body) => body.equals(seen))).toBe(true)
      }
      await writing
    })

    it('are gone once deleted, and may be deleted twice', async () => {
      const key = aKey()
      await store().put(key, Buffer.from('soon gone'))
      await store().delete(key)
      await store().delete(key)
      expect(await store().head(key)).toBeUndefined()
      await expect(store().read(key)).rejects.toMatchObject({ code: 'NotFound' })
    })

    it('are not there before they are put', async () => {
      expect(await store().head(aKey())).toBeUndefined()
      await expect(store().read(aKey())).rejects.toMatchObject({ code: 'NotFound' })
      expect((await fetch(await store().signGetUrl(aKey(), 60))).status).toBe(404)
    })

    it.each([
      'spaces and +plus',
      '百分率 100%25',
      'a&b=c?d#e',
      'quotes \' and " and (brackets) [and] {braces}',
      '退院時要約／2026年度.ndjson',
      'emoji 🫀.dcm',
      '~tilde!*',
      'a.b/..c/d..',
      'back\\slash',
      'semi;colon:comma,',
    ])('keep a name of odd characters: %s', async (name) => {
      const key = `${aKey()}/${name}`
      await store().put(key, Buffer.from(name))
      expect(await text(await store().read(key))).toBe(name)
      const fetched = await fetch(await store().signGetUrl(key, 60))
      expect(await fetched.text()).toBe(name)
      const uploadId = await store().openMultipart(key)
      const part = await send(await store().signPartUrl(key, uploadId, 1, 60), Buffer.from('in parts'))
      expect(part.status).toBe(200)
      await store().completeMultipart(key, uploadId, await store().listParts(key, uploadId))
      expect(await text(await store().read(key))).toBe('in parts')
    })

    it.each(['', '/', '/a', 'a/', 'a//b', '.', 'a/../b', '..', 'line\nbreak', 'nul\0', '\ud800', 'x'.repeat(1025)])(
      'refuse a name that travels badly: %j',
      async (key) => {
        const refusal = { code: 'KeyInvalid' }
        await expect(store().put(key, Buffer.from('x'))).rejects.toMatchObject(refusal)
        await expect(store().openMultipart(key)).rejects.toMatchObject(refusal)
        await expect(store().signGetUrl(key, 60)).rejects.toMatchObject(refusal)
        await expect(store().signPartUrl(key, 'upload', 1, 60)).rejects.toMatchObject(refusal)
      },
    )
  })
}

/** Reading a part of one, here and by its signed address. */
export function itReadsRanges(store: () => ObjectStore): void {
  describe('ranges', () => {
    const key = aKey()
    const body = Buffer.from('0123456789')
    beforeAll(async () => void (await store().put(key, body)))

    it.each([
      ['the first byte', { from: 0, to: 0 }, '0'],
      ['the last byte', { from: 9, to: 9 }, '9'],
      ['the middle', { from: 3, to: 5 }, '345'],
      ['to the end', { from: 7 }, '789'],
      ['past the end, cut', { from: 8, to: 1000 }, '89'],
    ])('read %s', async (_what, range, expected) => {
      expect(await text(await store().read(key, range))).toBe(expected)
    })

    it.each([
      ['starts past the end', { from: 10 }],
      ['starts far past the end', { from: 1000, to: 2000 }],
      ['ends before it starts', { from: 5, to: 4 }],
    ])('refuse one that %s', async (_what, range) => {
      await expect(store().read(key, range)).rejects.toMatchObject({ code: 'RangeNotSatisfiable' })
    })

    it.each([
      ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
      ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
      ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=-1000', 206, '0123456789', 'bytes 0-9/10'],
      ['bytes=8-1000', 206, '89', 'bytes 8-9/10'],
    ])('are served by the signed address: %s', async (range, status, expected, contentRange) => {
      const answer = await fetch(await store().signGetUrl(key, 60), { headers: { range } })
      expect(answer.status).toBe(status)
      expect(await answer.text()).toBe(expected)
      expect(answer.headers.get('content-range')).toBe(contentRange)
      expect(answer.headers.get('etag')).toBe(`"${md5(body)}"`)
    })

    it('are refused by the signed address where they start past the end', async () => {
      const answer = await fetch(await store().signGetUrl(key, 60), { headers: { range: 'bytes=10-' } })
      await answer.arrayBuffer()
      expect(answer.status).toBe(416)
    })
  })
}
