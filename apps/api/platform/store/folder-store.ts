import { mkdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type ByteRange, fitRange } from './byte-range.ts'
import { asStoreError } from './durable-file.ts'
import { FolderLayout, newBodyId } from './folder-layout.ts'
import { FolderObjects } from './folder-objects.ts'
import { type DeclaredDigests, latestParts, partFiles } from './folder-parts.ts'
import { FolderUploads } from './folder-uploads.ts'
import { chooseParts, etagOfParts } from './multipart.ts'
import { assertObjectKey, assertPartNumber } from './object-key.ts'
import {
  type ExpectedPart,
  type ListedObject,
  type ObjectLock,
  ObjectStore,
  type StaleUpload,
  type StoreAbilities,
  type StoredObject,
  type StoredPart,
} from './object-store.ts'
import { type StoreRequest, signRequest, verifyRequest } from './signed-request.ts'
import { isStoreError, StoreError } from './store-error.ts'
import { Turns } from './turns.ts'

export interface FolderStoreOptions {
  readonly folder: string
  /** The key that signs URLs. At least 32 bytes; changing it ends every URL handed out. */
  readonly signingKey: Uint8Array
  /** The address by which clients reach the API, for URLs asked for without an origin. */
  readonly publicOrigin: string
  readonly clock: () => Date
}

/** An object as it was found. Reading never gives bytes of another that got its name since: it says `NotFound`. */
export interface FoundObject extends StoredObject {
  read(range?: ByteRange): Promise<Readable>
}

/** Keeps objects under a folder. The API serves its signed URLs (`folderStoreRoutes`). There are no versions. */
export class FolderStore extends ObjectStore {
  readonly #options: FolderStoreOptions
  readonly #layout: FolderLayout
  readonly #objects: FolderObjects
  readonly #uploads: FolderUploads
  readonly #endings = new Turns()

  constructor(options: FolderStoreOptions) {
    super()
    if (options.signingKey.length < 32) throw new RangeError('The key that signs store URLs needs at least 32 bytes.')
    this.#options = options
    this.#layout = new FolderLayout(options.folder)
    this.#objects = new FolderObjects(this.#layout, options.clock)
    this.#uploads = new FolderUploads(this.#layout, options.clock)
  }

  /** Makes the folders, and finishes removals that an earlier process began. */
  async prepare(): Promise<void> {
    await guarded(async () => {
      for (const folder of this.#layout.folders) await mkdir(folder, { recursive: true })
      for (const doomed of await this.#uploads.inState('doomed')) await this.#objects.removeDoomed(doomed)
    })
  }

  async put(key: string, bytes: Uint8Array): Promise<StoredObject> {
    assertObjectKey(key)
    return guarded(async () => {
      const body = await this.#uploads.open(key)
      const part = await this.#uploads.write(body, 1, Readable.from([Buffer.from(bytes)]), bytes.byteLength)
      const { size, etag } = await this.#objects.point(key, body, [part], part.etag)
      await this.#uploads.forget(body)
      return { size, etag }
    })
  }

  async write(key: string, source: Readable, bytes: number): Promise<StoredObject> {
    assertObjectKey(key)
    return guarded(async () => {
      const body = await this.#uploads.open(key)
      try {
        const part = await this.#uploads.write(body, 1, source, bytes)
        const { size, etag } = await this.#objects.point(key, body, [part], part.etag)
        await this.#uploads.forget(body)
        return { size, etag }
      } catch (error) {
        await this.abortMultipart(key, body)
        throw error
      }
    })
  }

  async openMultipart(key: string): Promise<string> {
    assertObjectKey(key)
    return guarded(() => this.#uploads.open(key))
  }

  async signPartUrl(key: string, uploadId: string, partNumber: number, ttlSeconds: number, origin?: string) {
    assertObjectKey(key)
    assertPartNumber(partNumber)
    return this.#sign({ act: 'writePart', key, uploadId, partNumber }, ttlSeconds, origin)
  }

  async signGetUrl(key: string, ttlSeconds: number, _versionId?: string, origin?: string) {
    assertObjectKey(key)
    return this.#sign({ act: 'readObject', key }, ttlSeconds, origin)
  }

  /** What a URL of ours grants, or a `StoreError` saying why nothing. */
  verify(method: string, pathAndQuery: string): StoreRequest {
    return verifyRequest(method, pathAndQuery, this.#options.signingKey, this.#options.clock())
  }

  /** Keeps one part as it streams in. Fewer or more bytes than announced are refused and leave nothing behind. */
  async receivePart(
    key: string,
    uploadId: string,
    partNumber: number,
    source: Readable,
    bytes: number,
    declared: DeclaredDigests = {},
  ) {
    assertPartNumber(partNumber)
    return guarded(async (): Promise<StoredPart> => {
      await this.#uploads.expect(key, uploadId, 'open')
      const { number, size, etag } = await this.#uploads.write(uploadId, partNumber, source, bytes, declared)
      return { number, size, etag }
    })
  }

  async listParts(key: string, uploadId: string): Promise<StoredPart[]> {
    return guarded(async () => {
      await this.#uploads.expect(key, uploadId, 'open', 'sealed')
      const parts = latestParts(await partFiles(this.#layout.body(uploadId)))
      return parts.map(({ number, size, etag }) => ({ number, size, etag }))
    })
  }

  async completeMultipart(key: string, uploadId: string, expected: readonly ExpectedPart[]): Promise<StoredObject> {
    assertObjectKey(key)
    return this.#endings.take(uploadId, () => guarded(() => this.#complete(key, uploadId, expected)))
  }

  async abortMultipart(key: string, uploadId: string): Promise<void> {
    await this.#endings.take(uploadId, () =>
      guarded(async () => {
        const upload = await this.#uploads.expect(key, uploadId, 'open', 'sealed').catch(() => undefined)
        if (upload === undefined) return
        for (const state of ['open', 'sealed'] as const) await this.#uploads.move(uploadId, state, 'doomed')
        await this.#objects.removeDoomed(upload)
      }),
    )
  }

  async listStaleMultiparts(olderThan: Date): Promise<StaleUpload[]> {
    return guarded(async () => {
      const uploads = [...(await this.#uploads.inState('open')), ...(await this.#uploads.inState('sealed'))]
      return uploads
        .map(({ key, body, since }) => ({ key, uploadId: body, openedAt: new Date(since) }))
        .filter(({ openedAt }) => openedAt < olderThan)
    })
  }

  async lastPartAt(key: string, uploadId: string): Promise<Date | undefined> {
    return guarded(async () => {
      if ((await this.#uploads.expect(key, uploadId, 'open', 'sealed').catch(() => undefined)) === undefined) return
      const times = (await partFiles(this.#layout.body(uploadId))).map(({ receivedAt }) => receivedAt.getTime())
      return times.length === 0 ? undefined : new Date(Math.max(...times))
    })
  }

  async *list(prefix: string): AsyncIterable<ListedObject> {
    for await (const { key, size, modifiedAt } of this.#objects.all()) {
      if (key.startsWith(prefix)) yield { key, size, modifiedAt }
    }
  }

  async retain(): Promise<void> {
    throw noLocks()
  }

  async holdLegally(): Promise<void> {
    throw noLocks()
  }

  async lockOf(): Promise<ObjectLock> {
    return { retainedUntil: undefined, legalHold: false }
  }

  async find(key: string): Promise<FoundObject | undefined> {
    assertObjectKey(key)
    const pointer = await guarded(() => this.#objects.find(key))
    if (pointer === undefined) return undefined
    const read = async (range?: ByteRange): Promise<Readable> => {
      const bytes = await guarded(() => this.#objects.open(pointer, fitRange(range, pointer.size)))
      if (bytes === undefined) throw notFound()
      return bytes
    }
    return { size: pointer.size, etag: pointer.etag, read }
  }

  async read(key: string, range?: ByteRange, versionId?: string): Promise<Readable> {
    if (versionId !== undefined) throw notFound()
    for (let look = 1; ; look += 1) {
      const found = await this.find(key)
      if (found === undefined) throw notFound()
      try {
        return await found.read(range)
      } catch (error) {
        // Replaced between the look and the opening: the name stands for something else now.
        if (look >= 5 || !isStoreError(error, 'NotFound')) throw error
      }
    }
  }

  async head(key: string, versionId?: string): Promise<StoredObject | undefined> {
    const found = versionId === undefined ? await this.find(key) : undefined
    return found && { size: found.size, etag: found.etag }
  }

  async delete(key: string, versionId?: string): Promise<void> {
    assertObjectKey(key)
    if (versionId === undefined) await guarded(() => this.#objects.remove(key))
  }

  async probe(): Promise<StoreAbilities> {
    const key = `probe/${newBodyId()}`
    await this.put(key, Buffer.from('probe'))
    await this.delete(key)
    // Whoever may write to a folder may empty it, so it claims no lock; its parts are checked where they arrive.
    return {
      engine: 'folder',
      versioning: false,
      objectLock: 'none',
      legalHold: 'none',
      checksums: true,
      browserCors: true,
    }
  }

  async close(): Promise<void> {}

  async #complete(key: string, uploadId: string, expected: readonly ExpectedPart[]): Promise<StoredObject> {
    const done = await this.#objects.find(key)
    if (done?.body === uploadId) return { size: done.size, etag: done.etag }
    await this.#uploads.expect(key, uploadId, 'open', 'sealed')
    const sealedByUs = await this.#uploads.move(uploadId, 'open', 'sealed')
    try {
      const parts = chooseParts(expected, latestParts(await partFiles(this.#layout.body(uploadId))))
      const { size, etag } = await this.#objects.point(key, uploadId, parts, etagOfParts(parts))
      await this.#uploads.forget(uploadId)
      return { size, etag }
    } catch (error) {
      if (sealedByUs) await this.#uploads.move(uploadId, 'sealed', 'open')
      throw error
    }
  }

  #sign(request: StoreRequest, ttlSeconds: number, origin = this.#options.publicOrigin): string {
    const expires = new Date(this.#options.clock().getTime() + ttlSeconds * 1000)
    return new URL(signRequest(request, expires, this.#options.signingKey), origin).href
  }
}

/** Opens the folder store, making the folder where needed. */
export async function openFolderStore(options: FolderStoreOptions): Promise<FolderStore> {
  const store = new FolderStore(options)
  await store.prepare()
  return store
}

async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw asStoreError(error)
  }
}

function noLocks(): StoreError {
  return new StoreError('Unsupported', 'A folder cannot lock what it keeps.')
}

function notFound(): StoreError {
  return new StoreError('NotFound', 'There is no such object.')
}
