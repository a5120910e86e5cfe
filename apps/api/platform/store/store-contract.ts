import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { etagOfParts, smallestPartBytes } from './multipart.ts'
import type { ObjectStore, StoredPart } from './object-store.ts'

/** What every home of objects must do, seen as the API and as a client with a signed URL see it. */
export function itKeepsTheStoreContract(store: () => ObjectStore): void {
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

  describe('objects in parts', () => {
    it('are put together from parts that came at once and out of order', async () => {
      const upload = await open()
      const parts = [randomBytes(smallestPartBytes), randomBytes(smallestPartBytes + 7), randomBytes(11)]
      await Promise.all([2, 0, 1].map((index) => upload.send(index + 1, parts[index]!)))
      const listed = await upload.parts()
      expect(listed).toEqual(parts.map((part, index) => ({ number: index + 1, size: part.length, etag: md5(part) })))
      const done = await store().completeMultipart(upload.key, upload.id, listed)
      const whole = Buffer.concat(parts)
      expect(done).toMatchObject({ size: whole.length, etag: etagOfParts(listed) })
      expect(await store().head(upload.key)).toEqual(done)
      expect((await buffer(await store().read(upload.key))).equals(whole)).toBe(true)
      const seam = smallestPartBytes
      const across = await buffer(await store().read(upload.key, { from: seam - 2, to: 2 * seam + 8 }))
      expect(across.equals(whole.subarray(seam - 2, 2 * seam + 9))).toBe(true)
    })

    it('answer each part with its ETag', async () => {
      const upload = await open()
      const answer = await upload.send(1, Buffer.from('part'))
      expect(answer.headers.get('etag')).toBe(`"${md5(Buffer.from('part'))}"`)
    })

    it('show a part of another size than promised before anything is completed', async () => {
      const upload = await open()
      const promised = 20
      await upload.send(1, randomBytes(10))
      const [part] = await upload.parts()
      expect(part).toMatchObject({ number: 1, size: 10 })
      expect(part!.size).not.toBe(promised)
      expect(await store().head(upload.key)).toBeUndefined()
    })

    it('take a part sent again in place of the first', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('first try'))
      await upload.send(1, Buffer.from('second'))
      const parts = await upload.parts()
      expect(parts).toEqual([{ number: 1, size: 6, etag: md5(Buffer.from('second')) }])
      await expect(
        store().completeMultipart(upload.key, upload.id, [{ number: 1, etag: md5(Buffer.from('first try')) }]),
      ).rejects.toMatchObject({ code: 'PartMismatch' })
      await store().completeMultipart(upload.key, upload.id, parts)
      expect(await text(await store().read(upload.key))).toBe('second')
    })

    it('do not count a part whose sender hung up', async () => {
      const upload = await open()
      await hangUpHalfWay(await store().signPartUrl(upload.key, upload.id, 1, 60), 200_000)
      await pause(100)
      expect(await upload.parts()).toEqual([])
      await upload.send(1, Buffer.from('whole'))
      expect(await upload.parts()).toHaveLength(1)
    })

    it.each([
      ['a part that never came', [1, 3]],
      ['no part at all', []],
    ])('are refused with %s', async (_what, wanted) => {
      const upload = await open()
      await upload.send(1, randomBytes(smallestPartBytes))
      await upload.send(2, Buffer.from('last'))
      const listed = await upload.parts()
      const parts = wanted.map((number) => listed.find((part) => part.number === number) ?? { number, etag: md5('') })
      await expect(store().completeMultipart(upload.key, upload.id, parts)).rejects.toMatchObject({
        code: 'PartMismatch',
      })
      expect(await store().head(upload.key)).toBeUndefined()
      await store().completeMultipart(upload.key, upload.id, listed)
      expect(await store().head(upload.key)).toMatchObject({ size: smallestPartBytes + 4 })
    })

    it('are refused with a small part that is not the last', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('too small'))
      await upload.send(2, Buffer.from('last'))
      const parts = await upload.parts()
      await expect(store().completeMultipart(upload.key, upload.id, parts)).rejects.toMatchObject({
        code: 'PartTooSmall',
      })
    })

    it('are refused with a part more than expected', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('expected'))
      await upload.send(2, Buffer.from('not expected'))
      const expected = (await upload.parts()).slice(0, 1)
      await expect(store().completeMultipart(upload.key, upload.id, expected)).rejects.toMatchObject({
        code: 'PartMismatch',
      })
    })

    it('are completed once, however often it is asked', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('once'))
      const parts = await upload.parts()
      const done = await store().completeMultipart(upload.key, upload.id, parts)
      expect(await store().completeMultipart(upload.key, upload.id, parts)).toMatchObject({ etag: done.etag })
      expect(await text(await store().read(upload.key))).toBe('once')
    })

    it('take no part after completion', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('as signed'))
      const url = await store().signPartUrl(upload.key, upload.id, 1, 60)
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      expect((await send(url, Buffer.from('too late'))).status).toBe(404)
      expect(await text(await store().read(upload.key))).toBe('as signed')
    })

    it('leave nothing when aborted, and may be aborted twice', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('never mind'))
      await store().abortMultipart(upload.key, upload.id)
      await store().abortMultipart(upload.key, upload.id)
      await expect(upload.parts()).rejects.toMatchObject({ code: 'UploadNotFound' })
      await expect(
        store().completeMultipart(upload.key, upload.id, [{ number: 1, etag: md5('never mind') }]),
      ).rejects.toMatchObject({ code: 'UploadNotFound' })
      const late = await send(await store().signPartUrl(upload.key, upload.id, 1, 60), Buffer.from('late'))
      expect(late.status).toBe(404)
      expect(await store().head(upload.key)).toBeUndefined()
      expect(await stillOpen(upload.id)).toBe(false)
    })

    it('keep two uploads of one name apart', async () => {
      const key = aKey()
      const [one, two] = [await open(key), await open(key)]
      await one.send(1, Buffer.from('one'))
      await two.send(1, Buffer.from('two'))
      await store().completeMultipart(key, one.id, await one.parts())
      expect(await text(await store().read(key))).toBe('one')
      await store().completeMultipart(key, two.id, await two.parts())
      expect(await text(await store().read(key))).toBe('two')
    })

    it('belong to one name: another name with the same upload is refused', async () => {
      const upload = await open()
      await upload.send(1, Buffer.from('mine'))
      await expect(store().listParts(aKey(), upload.id)).rejects.toMatchObject({ code: 'UploadNotFound' })
    })

    it('are listed as stale from their opening until they end', async () => {
      const upload = await open()
      const later = new Date(Date.now() + 60_000)
      const stale = (await store().listStaleMultiparts(later)).find(({ uploadId }) => uploadId === upload.id)
      expect(stale?.key).toBe(upload.key)
      expect(Math.abs(stale!.openedAt.getTime() - Date.now())).toBeLessThan(10_000)
      const earlier = new Date(Date.now() - 60_000)
      expect((await store().listStaleMultiparts(earlier)).map(({ uploadId }) => uploadId)).not.toContain(upload.id)
      await upload.send(1, Buffer.from('x'))
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      expect(await stillOpen(upload.id)).toBe(false)
    })

    it('list more parts than an engine gives at a time', async () => {
      const upload = await open()
      const numbers = Array.from({ length: 1005 }, (_, index) => index + 1)
      for (let start = 0; start < numbers.length; start += 15) {
        await Promise.all(
          numbers.slice(start, start + 15).map((number) => upload.send(number, Buffer.from([number % 256]))),
        )
      }
      const parts = await upload.parts()
      expect(parts.map(({ number }) => number)).toEqual(numbers)
      await store().abortMultipart(upload.key, upload.id)
    }, 60_000)

    it('of 48 MiB pass through without being held in memory', async () => {
      const upload = await open()
      const partBytes = 6 * 1024 * 1024
      const hash = createHash('md5')
      const held = watchMemory()
      for (let number = 1; number <= 8; number += 1) {
        const url = await store().signPartUrl(upload.key, upload.id, number, 60)
        const chunks = pseudoRandom(number, partBytes)
        const status = await stream(url, Readable.from(hashing(chunks, hash)), partBytes)
        expect(status).toBe(200)
        held.look()
      }
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      const back = createHash('md5')
      let seen = 0
      for await (const chunk of (await store().read(upload.key)) as AsyncIterable<Buffer>) {
        back.update(chunk)
        const passed = Math.floor(seen / partBytes)
        seen += chunk.length
        if (Math.floor(seen / partBytes) > passed) held.look()
      }
      expect(seen).toBe(8 * partBytes)
      expect(back.digest('hex')).toBe(hash.digest('hex'))
      expect(held.mostBytes()).toBeLessThan(3 * partBytes)
    }, 60_000)
  })

  describe('signed addresses', () => {
    it('let a part in and an object out, and nothing else', async () => {
      const upload = await open()
      const put = await store().signPartUrl(upload.key, upload.id, 1, 60)
      const get = await store().signGetUrl(upload.key, 60)
      await upload.send(1, Buffer.from('in parts'))
      expect([403, 404, 405]).toContain((await fetch(put)).status)
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      for (const method of ['PUT', 'POST', 'DELETE']) {
        const answer = await fetch(get, method === 'DELETE' ? { method } : { method, body: 'other bytes' })
        await answer.arrayBuffer()
        expect([403, 404, 405]).toContain(answer.status)
      }
      expect(await text(await store().read(upload.key))).toBe('in parts')
    })

    it('are refused with anything about them changed', async () => {
      const upload = await open()
      const other = await open(`${upload.key}x`)
      await store().put(upload.key, Buffer.from('mine'))
      await store().put(other.key, Buffer.from('not mine'))
      const put = await store().signPartUrl(upload.key, upload.id, 1, 60)
      const get = await store().signGetUrl(upload.key, 60)
      const forged = [
        withSignature(put, (signature) => (signature.startsWith('0') ? '1' : '0') + signature.slice(1)),
        withSignature(put, () => ''),
        withSignature(put, (signature) => signature.slice(0, -2)),
        put.replace('partNumber=1', 'partNumber=2'),
        put.replace(encodeURIComponent(upload.id), encodeURIComponent(other.id)),
        renamed(put, upload.key, other.key),
        longer(put),
      ]
      for (const url of forged) {
        expect(url).not.toBe(put)
        expect((await send(url, Buffer.from('smuggled'))).status).toBe(403)
      }
      for (const id of [upload, other]) expect(await id.parts()).toEqual([])
      for (const url of [withSignature(get, () => 'ff'), renamed(get, upload.key, other.key), longer(get)]) {
        expect(url).not.toBe(get)
        const answer = await fetch(url)
        expect(answer.status).toBe(403)
        expect(await answer.text()).not.toContain('not mine')
      }
    })

    it('end when their time is over', async () => {
      const upload = await open()
      await store().put(upload.key, Buffer.from('for a second'))
      const put = await store().signPartUrl(upload.key, upload.id, 1, 1)
      const get = await store().signGetUrl(upload.key, 1)
      expect((await fetch(get)).status).toBe(200)
      await pause(2500)
      expect((await fetch(get)).status).toBe(403)
      expect((await send(put, Buffer.from('late'))).status).toBe(403)
      expect(await upload.parts()).toEqual([])
    })

    it.each([0, -1, 10_001, 1.5, Number.NaN])('are not made for part %d', async (number) => {
      const upload = await open()
      await expect(store().signPartUrl(upload.key, upload.id, number, 60)).rejects.toMatchObject({
        code: 'PartMismatch',
      })
    })
  })

  async function open(key = aKey()) {
    const id = await store().openMultipart(key)
    return {
      key,
      id,
      parts: (): Promise<StoredPart[]> => store().listParts(key, id),
      send: async (number: number, body: Buffer): Promise<Response> => {
        const answer = await send(await store().signPartUrl(key, id, number, 60), body)
        if (answer.status !== 200) throw new Error(`Part ${number} was refused: ${answer.status}`)
        return answer
      },
    }
  }

  async function stillOpen(id: string): Promise<boolean> {
    const uploads = await store().listStaleMultiparts(new Date(Date.now() + 60_000))
    return uploads.some(({ uploadId }) => uploadId === id)
  }
}

function aKey(): string {
  return `contract/${randomUUID()}`
}

function md5(bytes: string | Buffer): string {
  return createHash('md5').update(bytes).digest('hex')
}

async function send(url: string, body: Buffer): Promise<Response> {
  const answer = await fetch(url, { method: 'PUT', body: new Uint8Array(body) })
  await answer.arrayBuffer()
  return answer
}

/** Sends bytes of a known number without ever having them all. */
function stream(url: string, body: Readable, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'PUT', headers: { 'content-length': bytes } }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    body.pipe(sent)
  })
}

function hangUpHalfWay(url: string, bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const sent = httpRequest(url, { method: 'PUT', headers: { 'content-length': bytes } })
    sent.once('error', () => {})
    sent.once('close', () => resolve())
    sent.write(Buffer.alloc(bytes / 2), () => setTimeout(() => sent.destroy(), 50))
  })
}

function* pseudoRandom(seed: number, bytes: number): Generator<Buffer> {
  const chunkBytes = 64 * 1024
  for (let at = 0; at < bytes; at += chunkBytes) {
    yield Buffer.alloc(Math.min(chunkBytes, bytes - at), md5(`${seed} ${at}`))
  }
}

function* hashing(chunks: Iterable<Buffer>, hash: ReturnType<typeof createHash>): Generator<Buffer> {
  for (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

/** Weighs the buffers that are really held, after a collection each time. */
function watchMemory(): { look(): void; mostBytes(): number } {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const weigh = () => {
    collect()
    return process.memoryUsage().arrayBuffers
  }
  const before = weigh()
  let most = 0
  return {
    look: () => {
      most = Math.max(most, weigh() - before)
    },
    mostBytes: () => most,
  }
}

function withSignature(url: string, change: (signature: string) => string): string {
  return url.replace(
    /([?&](?:X-Amz-S|s)ignature=)([0-9a-f]+)/,
    (_, name: string, value: string) => name + change(value),
  )
}

function renamed(url: string, from: string, to: string): string {
  return url.replace(encodeURIComponent(from), encodeURIComponent(to)).replace(from, to)
}

/** The same address, said to be good for longer. */
function longer(url: string): string {
  return url
    .replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=6000')
    .replace(/([?&]expires=)(\d+)/, (_, name: string, seconds: string) => name + (Number(seconds) + 6000))
}
