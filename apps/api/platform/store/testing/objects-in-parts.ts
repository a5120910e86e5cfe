import { createHash, randomBytes } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { etagOfParts, smallestPartBytes } from '../multipart.ts'
import type { ObjectStore } from '../object-store.ts'
import { aKey, isStillOpen, md5, openUpload, send } from './sending.ts'

/** Objects that come in parts: out of order, twice, broken off, or never completed. */
export function itTakesParts(store: () => ObjectStore): void {
  describe('objects in parts', () => {
    it('are put together from parts that came at once and out of order', async () => {
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
      const answer = await upload.send(1, Buffer.from('part'))
      expect(answer.headers.get('etag')).toBe(`"${md5(Buffer.from('part'))}"`)
    })

    it('show a part of another size than promised before anything is completed', async () => {
      const upload = await openUpload(store())
      const promised = 20
      await upload.send(1, randomBytes(10))
      const [part] = await upload.parts()
      expect(part).toMatchObject({ number: 1, size: 10 })
      expect(part!.size).not.toBe(promised)
      expect(await store().head(upload.key)).toBeUndefined()
    })

    it('take a part sent again in place of the first', async () => {
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
      await upload.send(1, Buffer.from('too small'))
      await upload.send(2, Buffer.from('last'))
      const parts = await upload.parts()
      await expect(store().completeMultipart(upload.key, upload.id, parts)).rejects.toMatchObject({
        code: 'PartTooSmall',
      })
    })

    it('are refused with a part more than expected', async () => {
      const upload = await openUpload(store())
      await upload.send(1, Buffer.from('expected'))
      await upload.send(2, Buffer.from('not expected'))
      const expected = (await upload.parts()).slice(0, 1)
      await expect(store().completeMultipart(upload.key, upload.id, expected)).rejects.toMatchObject({
        code: 'PartMismatch',
      })
    })

    it('are completed once, however often it is asked', async () => {
      const upload = await openUpload(store())
      await upload.send(1, Buffer.from('once'))
      const parts = await upload.parts()
      const done = await store().completeMultipart(upload.key, upload.id, parts)
      expect(await store().completeMultipart(upload.key, upload.id, parts)).toMatchObject({ etag: done.etag })
      expect(await text(await store().read(upload.key))).toBe('once')
    })

    it('take no part after completion', async () => {
      const upload = await openUpload(store())
      await upload.send(1, Buffer.from('as signed'))
      const url = await store().signPartUrl(upload.key, upload.id, 1, 60)
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      expect((await send(url, Buffer.from('too late'))).status).toBe(404)
      expect(await text(await store().read(upload.key))).toBe('as signed')
    })

    it('leave nothing when aborted, and may be aborted twice', async () => {
      const upload = await openUpload(store())
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
      expect(await isStillOpen(store(), upload.id)).toBe(false)
    })

    it('keep two uploads of one name apart', async () => {
      const key = aKey()
      const [one, two] = [await openUpload(store(), key), await openUpload(store(), key)]
      await one.send(1, Buffer.from('one'))
      await two.send(1, Buffer.from('two'))
      await store().completeMultipart(key, one.id, await one.parts())
      expect(await text(await store().read(key))).toBe('one')
      await store().completeMultipart(key, two.id, await two.parts())
      expect(await text(await store().read(key))).toBe('two')
    })

    it('belong to one name: another name with the same upload is refused', async () => {
      const upload = await openUpload(store())
      await upload.send(1, Buffer.from('mine'))
      await expect(store().listParts(aKey(), upload.id)).rejects.toMatchObject({ code: 'UploadNotFound' })
    })

    it('are listed as stale from their opening until they end', async () => {
      const upload = await openUpload(store())
      const later = new Date(Date.now() + 60_000)
      const stale = (await store().listStaleMultiparts(later)).find(({ uploadId }) => uploadId === upload.id)
      expect(stale?.key).toBe(upload.key)
      expect(Math.abs(stale!.openedAt.getTime() - Date.now())).toBeLessThan(10_000)
      const earlier = new Date(Date.now() - 60_000)
      expect((await store().listStaleMultiparts(earlier)).map(({ uploadId }) => uploadId)).not.toContain(upload.id)
      await upload.send(1, Buffer.from('x'))
      await store().completeMultipart(upload.key, upload.id, await upload.parts())
      expect(await isStillOpen(store(), upload.id)).toBe(false)
    })

    it('list more parts than an engine gives at a time', async () => {
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
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
