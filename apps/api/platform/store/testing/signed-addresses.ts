import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { ObjectStore } from '../object-store.ts'
import { openUpload, send } from './sending.ts'

/** Addresses for those who may not talk to the store themselves: good for one thing, for a while, as they are. */
export function itSignsAddresses(store: () => ObjectStore): void {
  describe('signed addresses', () => {
    it('let a part in and an object out, and nothing else', async () => {
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
      const other = await openUpload(store(), `${upload.key}x`)
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
      const upload = await openUpload(store())
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
      const upload = await openUpload(store())
      await expect(store().signPartUrl(upload.key, upload.id, number, 60)).rejects.toMatchObject({
        code: 'PartMismatch',
      })
    })
  })
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
