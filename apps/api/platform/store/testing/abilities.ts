import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import type { ListedObject, ObjectStore, StoreAbilities } from '../object-store.ts'
import { aKey } from './sending.ts'

/**
 * What a store must do where it says after a probe that it can, and how it must refuse where it cannot: versions, locks,
 * holds, checksums, listing, streams.
 */
export function itKeepsItsWord(store: () => ObjectStore): void {
  let abilities: StoreAbilities
  beforeAll(async () => {
    abilities = await store().probe()
  }, 60_000)

  describe('a probe', () => {
    it('leaves nothing behind', async () => {
      await store().probe()
      expect(await listed('probe/')).toEqual([])
    })

    it('comes to the same result twice', async () => {
      expect(await store().probe()).toEqual(abilities)
    })
  })

  describe('versions', () => {
    it('are all there to be read where the store keeps them, and none where it does not', async () => {
      const key = aKey()
      const first = await store().put(key, Buffer.from('first'))
      const second = await store().put(key, Buffer.from('second'))
      if (abilities.versioning) {
        expect(await text(await store().read(key, undefined, first.versionId))).toBe('first')
        expect(await text(await store().read(key, undefined, second.versionId))).toBe('second')
      } else {
        expect([first.versionId, second.versionId]).toEqual([undefined, undefined])
      }
      expect(await text(await store().read(key))).toBe('second')
      await clear(key)
    })
  })

  describe('retention', () => {
    it('keeps a version from being deleted, and from being forgotten, until its time', async () => {
      const { key, versionId } = await anObject('to be kept')
      const until = new Date(Date.now() + 86_400_000)
      if (abilities.objectLock !== 'holds') {
        await expect(store().retain(key, versionId, until)).rejects.toMatchObject({ code: 'Unsupported' })
        return
      }
      await store().retain(key, versionId, until)
      expect(Math.abs((await store().lockOf(key, versionId)).retainedUntil!.getTime() - until.getTime())).toBeLessThan(
        1_000,
      )
      await expect(store().delete(key, versionId)).rejects.toMatchObject({ code: 'Denied' })
      // Hiding is not deleting: the version is still there.
      await store().delete(key)
      expect(await text(await store().read(key, undefined, versionId))).toBe('to be kept')
    })

    it('can be made longer, and not shorter', async () => {
      if (abilities.objectLock !== 'holds') return
      const { key, versionId } = await anObject('for longer')
      const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
      await store().retain(key, versionId, inDays(2))
      await store().retain(key, versionId, inDays(3))
      await expect(store().retain(key, versionId, inDays(1))).rejects.toMatchObject({ code: 'Denied' })
      const { retainedUntil } = await store().lockOf(key, versionId)
      expect(retainedUntil!.getTime()).toBeGreaterThan(inDays(2.5).getTime())
    })

    it('says nothing of what nobody locked', async () => {
      const { key, versionId } = await anObject('free')
      expect(await store().lockOf(key, versionId)).toEqual({ retainedUntil: undefined, legalHold: false })
      await store().delete(key, versionId)
    })
  })

  describe('a legal hold', () => {
    it('keeps a version until it is lifted', async () => {
      const { key, versionId } = await anObject('held')
      if (abilities.legalHold !== 'holds') {
        await expect(store().holdLegally(key, versionId, true)).rejects.toMatchObject({ code: 'Unsupported' })
        return
      }
      await store().holdLegally(key, versionId, true)
      expect(await store().lockOf(key, versionId)).toMatchObject({ legalHold: true })
      await expect(store().delete(key, versionId)).rejects.toMatchObject({ code: 'Denied' })
      await store().holdLegally(key, versionId, false)
      await store().delete(key, versionId)
      expect(await store().head(key, versionId)).toBeUndefined()
    })
  })

  describe('checksums', () => {
    it.each([
      ['content-md5', 'md5'],
      ['x-amz-checksum-sha256', 'sha256'],
    ])('a part that is not what its %s says is refused where they are looked at', async (header, algorithm) => {
      const key = aKey()
      const uploadId = await store().openMultipart(key)
      const url = await store().signPartUrl(key, uploadId, 1, 60)
      const digest = createHash(algorithm).update('another part').digest('base64')
      const answer = await fetch(url, { method: 'PUT', body: 'this part', headers: { [header]: digest } })
      await answer.arrayBuffer()
      // Every engine looks at Content-MD5; the newer digests are a matter of the probe.
      if (header === 'content-md5' || abilities.checksums) {
        expect([400, 403]).toContain(answer.status)
        expect(await store().listParts(key, uploadId)).toEqual([])
      }
      const right = { 'content-md5': createHash('md5').update('this part').digest('base64') }
      const again = await fetch(url, { method: 'PUT', body: 'this part', headers: right })
      expect(again.status).toBe(200)
      await store().abortMultipart(key, uploadId)
    })
  })

  describe('listing', () => {
    it('names every object under a prefix, with size and time, and no other', async () => {
      const prefix = `${aKey()}/`
      const keys = Array.from({ length: 12 }, (_, n) => `${prefix}object ${n}`)
      await Promise.all(keys.map((key) => store().put(key, Buffer.from(key))))
      await store().put(aKey(), Buffer.from('elsewhere'))
      const found = await listed(prefix)
      expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort())
      for (const { key, size, modifiedAt } of found) {
        expect(size).toBe(Buffer.byteLength(key))
        expect(Math.abs(modifiedAt.getTime() - Date.now())).toBeLessThan(60_000)
      }
    })

    it('goes on past what an engine gives at a time', async () => {
      const prefix = `${aKey()}/`
      const numbers = Array.from({ length: 1_010 }, (_, n) => n)
      for (let from = 0; from < numbers.length; from += 20) {
        await Promise.all(numbers.slice(from, from + 20).map((n) => store().put(`${prefix}${n}`, Buffer.from('x'))))
      }
      expect(await listed(prefix)).toHaveLength(numbers.length)
    }, 120_000)
  })

  describe('a stream of known length', () => {
    it('becomes an object', async () => {
      const key = aKey()
      const bytes = randomBytes(300_000)
      const written = await store().write(key, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), bytes.length)
      expect(written.size).toBe(bytes.length)
      expect(await buffer(await store().read(key, undefined, written.versionId))).toEqual(bytes)
    })

    it('that breaks off leaves nothing', async () => {
      const key = aKey()
      const broken = Readable.from(
        (async function* () {
          yield Buffer.alloc(1000)
          throw new Error('the other disk broke')
        })(),
      )
      await expect(store().write(key, broken, 2_000)).rejects.toMatchObject({ name: 'StoreError' })
      expect(await store().head(key)).toBeUndefined()
    })
  })

  describe('an upload’s newest part', () => {
    it('has a time, and an upload without parts has none', async () => {
      const key = aKey()
      const uploadId = await store().openMultipart(key)
      expect(await store().lastPartAt(key, uploadId)).toBeUndefined()
      await fetch(await store().signPartUrl(key, uploadId, 1, 60), { method: 'PUT', body: 'a part' })
      const at = await store().lastPartAt(key, uploadId)
      expect(Math.abs(at!.getTime() - Date.now())).toBeLessThan(60_000)
      await store().abortMultipart(key, uploadId)
      expect(await store().lastPartAt(key, uploadId)).toBeUndefined()
    })
  })

  async function anObject(words: string): Promise<{ key: string; versionId: string | undefined }> {
    const key = aKey()
    const { versionId } = await store().put(key, Buffer.from(words))
    return { key, versionId }
  }

  async function listed(prefix: string): Promise<ListedObject[]> {
    const found: ListedObject[] = []
    for await (const each of store().list(prefix)) found.push(each)
    return found
  }

  async function clear(prefix: string): Promise<void> {
    for (const { key, versionId } of await listed(prefix)) await store().delete(key, versionId)
  }
}
