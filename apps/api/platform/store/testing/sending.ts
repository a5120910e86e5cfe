import { createHash, randomUUID } from 'node:crypto'
import type { ObjectStore, StoredPart } from '../object-store.ts'

export function aKey(): string {
  return `contract/${randomUUID()}`
}

export function md5(bytes: string | Buffer): string {
  return createHash('md5').update(bytes).digest('hex')
}

export async function send(url: string, body: Buffer): Promise<Response> {
  const answer = await fetch(url, { method: 'PUT', body: new Uint8Array(body) })
  await answer.arrayBuffer()
  return answer
}

/** An upload as a client with signed addresses sees it. */
export async function openUpload(store: ObjectStore, key = aKey()) {
  const id = await store.openMultipart(key)
  return {
    key,
    id,
    parts: (): Promise<StoredPart[]> => store.listParts(key, id),
    send: async (number: number, body: Buffer): Promise<Response> => {
      const answer = await send(await store.signPartUrl(key, id, number, 60), body)
      if (answer.status !== 200) throw new Error(`Part ${number} was refused: ${answer.status}`)
      return answer
    },
  }
}

export async function isStillOpen(store: ObjectStore, id: string): Promise<boolean> {
  const uploads = await store.listStaleMultiparts(new Date(Date.now() + 60_000))
  return uploads.some(({ uploadId }) => uploadId === id)
}
