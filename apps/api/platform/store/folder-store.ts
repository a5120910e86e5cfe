import { createReadStream } from 'node:fs'
import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type ByteRange, fitRange } from './byte-range.ts'
import {
  asStoreError,
  flushFolder,
  moveIfThere,
  readRecord,
  removeFile,
  unlessMissing,
  writeDurably,
} from './durable-file.ts'
import { assertBodyId, FolderLayout, newBodyId, type Pointer, type UploadState } from './folder-layout.ts'
import { latestParts, type PartFile, partFiles, writePartFile } from './folder-parts.ts'
import { chooseParts, etagOfParts } from './multipart.ts'
import { assertObjectKey, assertPartNumber } from './object-key.ts'
import {
  type ExpectedPart,
  ObjectStore,
  type StaleUpload,
  type StoreAbilities,
  type StoredObject,
  type StoredPart,
} from './object-store.ts'
import { type StoreRequest, signRequest, verifyRequest } from './signed-request.ts'
import { StoreError } from './store-error.ts'

export interface FolderStoreOptions {
  readonly folder: string
  /** The key that signs URLs. At least 32 bytes; changing it ends every URL handed out. */
  readonly signingKey: Uint8Array
  /** The address by which clients reach the API, for URLs asked for without an origin. */
  readonly publicOrigin: string
  readonly clock: () => Date
}

interface Marker {
  readonly key: string
  readonly body: string
  readonly openedAt: string
}

/** Keeps objects under a folder. The API serves its signed URLs (`folderStoreRoutes`). */
export class FolderStore extends ObjectStore {
  readonly #layout: FolderLayout
  readonly #options: FolderStoreOptions

  constructor(options: FolderStoreOptions) {
    super()
    if (options.signingKey.length < 32) throw new RangeError('The key that signs store URLs needs at least 32 bytes.')
    this.#layout = new FolderLayout(options.folder)
    this.#options = options
  }

  /** Makes the folders, and finishes removals that an earlier process began. */
  async prepare(): Promise<void> {
    await this.#guard(async () => {
      for (const folder of this.#layout.folders) await mkdir(folder, { recursive: true })
      for (const doomed of await this.#markers('doomed')) await this.#removeDoomed(doomed)
    })
  }

  async put(key: string, bytes: Uint8Array): Promise<StoredObject> {
    assertObjectKey(key)
    return this.#guard(async () => {
      const body = await this.#open(key)
      const part = await this.#write(body, 1, Readable.from([Buffer.from(bytes)]), bytes.byteLength)
      return this.#commit(key, body, [part], part.etag)
    })
  }

  async openMultipart(key: string): Promise<string> {
    assertObjectKey(key)
    return this.#guard(() => this.#open(key))
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
  ): Promise<StoredPart> {
    assertPartNumber(partNumber)
    return this.#guard(async () => {
      await this.#upload(key, uploadId, 'open')
      const { number, size, etag } = await this.#write(uploadId, partNumber, source, bytes)
      return { number, size, etag }
    })
  }

  async listParts(key: string, uploadId: string): Promise<StoredPart[]> {
    return this.#guard(async () => {
      await this.#upload(key, uploadId, 'open', 'sealed')
      const parts = latestParts(await partFiles(this.#layout.body(uploadId)))
      return parts.map(({ number, size, etag }) => ({ number, size, etag }))
    })
  }

  async completeMultipart(key: string, uploadId: string, expected: readonly ExpectedPart[]): Promise<StoredObject> {
    return this.#guard(async () => {
      const done = await this.#pointer(key)
      if (done?.body === uploadId) return { size: done.size, etag: done.etag }
      await this.#upload(key, uploadId, 'open', 'sealed')
      // Sealing first means that a part arriving from here on is turned away instead of half counted.
      const sealedByUs = await moveIfThere(
        this.#layout.marker(uploadId, 'open'),
        this.#layout.marker(uploadId, 'sealed'),
      )
      try {
        const parts = chooseParts(expected, latestParts(await partFiles(this.#layout.body(uploadId))))
        return await this.#commit(key, uploadId, parts, etagOfParts(parts))
      } catch (error) {
        if (sealedByUs)
          await moveIfThere(this.#layout.marker(uploadId, 'sealed'), this.#layout.marker(uploadId, 'open'))
        throw error
      }
    })
  }

  async abortMultipart(key: string, uploadId: string): Promise<void> {
    await this.#guard(async () => {
      const marker = await this.#upload(key, uploadId, 'open', 'sealed').catch(() => undefined)
      if (marker === undefined) return
      const doomed = this.#layout.marker(uploadId, 'doomed')
      for (const state of ['open', 'sealed'] as const) await moveIfThere(this.#layout.marker(uploadId, state), doomed)
      await this.#removeDoomed(marker)
    })
  }

  async listStaleMultiparts(olderThan: Date): Promise<StaleUpload[]> {
    return this.#guard(async () => {
      const uploads = [...(await this.#markers('open')), ...(await this.#markers('sealed'))]
      return uploads
        .map(({ key, body, openedAt }) => ({ key, uploadId: body, openedAt: new Date(openedAt) }))
        .filter(({ openedAt }) => openedAt < olderThan)
    })
  }

  async read(key: string, range?: ByteRange, versionId?: string): Promise<Readable> {
    const found = versionId === undefined ? await this.find(key) : undefined
    if (found === undefined) throw new StoreError('NotFound', 'There is no such object.')
    return found.read(range)
  }

  async head(key: string, versionId?: string): Promise<StoredObject | undefined> {
    const found = versionId === undefined ? await this.find(key) : undefined
    return found && { size: found.size, etag: found.etag }
  }

  /** An object as it is now: its reader keeps to these bytes even if the name is given to others meanwhile. */
  async find(key: string): Promise<(StoredObject & { read(range?: ByteRange): Readable }) | undefined> {
    const pointer = await this.#guard(() => this.#pointer(key))
    if (pointer === undefined) return undefined
    const read = (range?: ByteRange): Readable => {
      const { from, bytes } = fitRange(range, pointer.size)
      return Readable.from(this.#bytes(pointer, from, bytes), { objectMode: false })
    }
    return { size: pointer.size, etag: pointer.etag, read }
  }

  async delete(key: string, versionId?: string): Promise<void> {
    await this.#guard(async () => {
      const pointer = versionId === undefined ? await this.#pointer(key) : undefined
      if (pointer === undefined) return
      await this.#doom(pointer)
      await removeFile(this.#layout.pointer(key))
      await flushFolder(dirname(this.#layout.pointer(key)))
      await this.#removeDoomed(pointer)
    })
  }

  async probe(): Promise<StoreAbilities> {
    await this.#guard(async () => {
      const key = `probe/${newBodyId()}`
      await this.put(key, Buffer.from('probe'))
      await this.delete(key)
    })
    return { engine: 'folder', versioning: false, objectLock: 'none', checksums: false, browserCors: true }
  }

  async close(): Promise<void> {}

  async #open(key: string): Promise<string> {
    const body = newBodyId()
    await mkdir(this.#layout.body(body), { recursive: true })
    const marker: Marker = { key, body, openedAt: this.#options.clock().toISOString() }
    await writeDurably(this.#layout.marker(body, 'open'), JSON.stringify(marker))
    return body
  }

  async #write(body: string, partNumber: number, source: Readable, bytes: number): Promise<PartFile> {
    const folder = this.#layout.body(body)
    const part = await writePartFile(folder, partNumber, source, bytes, this.#options.clock())
    if ((await unlessMissing(access(this.#layout.marker(body, 'open')).then(() => true))) === undefined) {
      await removeFile(join(folder, part.file))
      throw noSuchUpload()
    }
    const same = (await partFiles(folder)).filter((other) => other.number === partNumber)
    const superseded = same.slice(
      0,
      same.findIndex((other) => other.file === part.file),
    )
    for (const { file } of superseded) await removeFile(join(folder, file))
    return part
  }

  /** The moment an object comes to be: its pointer is renamed into place. All the rest is tidying. */
  async #commit(key: string, body: string, parts: readonly PartFile[], etag: string): Promise<StoredObject> {
    const segments = parts.map(({ file, size }) => ({ file, size }))
    const size = segments.reduce((sum, segment) => sum + segment.size, 0)
    const replaced = await this.#pointer(key)
    if (replaced !== undefined) await this.#doom(replaced)
    const path = this.#layout.pointer(key)
    await mkdir(dirname(path), { recursive: true })
    await writeDurably(path, JSON.stringify({ key, body, etag, size, segments } satisfies Pointer))
    if (replaced !== undefined) await this.#removeDoomed(replaced)
    await this.#discardAllBut(
      body,
      segments.map(({ file }) => file),
    )
    for (const state of ['open', 'sealed'] as const) await removeFile(this.#layout.marker(body, state))
    return { size, etag }
  }

  async #discardAllBut(body: string, kept: readonly string[]): Promise<void> {
    for (const file of await readdir(this.#layout.body(body))) {
      if (!kept.includes(file)) await removeFile(join(this.#layout.body(body), file))
    }
  }

  async *#bytes(pointer: Pointer, from: number, bytes: number): AsyncGenerator<Buffer> {
    const end = from + bytes
    let start = 0
    for (const { file, size } of pointer.segments) {
      const first = Math.max(from - start, 0)
      const last = Math.min(end - start, size) - 1
      if (first <= last) {
        const path = join(this.#layout.body(pointer.body), file)
        yield* createReadStream(path, { start: first, end: last, highWaterMark: 256 * 1024 })
      }
      start += size
    }
  }

  async #pointer(key: string): Promise<Pointer | undefined> {
    assertObjectKey(key)
    return readRecord<Pointer>(this.#layout.pointer(key))
  }

  async #upload(key: string, uploadId: string, ...states: UploadState[]): Promise<Marker> {
    assertBodyId(uploadId)
    for (const state of states) {
      const marker = await readRecord<Marker>(this.#layout.marker(uploadId, state))
      if (marker?.key === key) return marker
    }
    throw noSuchUpload()
  }

  async #markers(state: UploadState): Promise<Marker[]> {
    const names = (await readdir(this.#layout.uploads)).filter((name) => name.endsWith(`.${state}.json`))
    const markers = await Promise.all(names.map((name) => readRecord<Marker>(join(this.#layout.uploads, name))))
    return markers.filter((marker) => marker !== undefined)
  }

  /** Notes that a body is to go, so that a process stopped in the middle does not leave it behind for ever. */
  async #doom({ key, body }: Pointer): Promise<void> {
    const marker: Marker = { key, body, openedAt: this.#options.clock().toISOString() }
    await writeFile(this.#layout.marker(body, 'doomed'), JSON.stringify(marker), { flush: true })
  }

  async #removeDoomed({ key, body }: Pick<Marker, 'key' | 'body'>): Promise<void> {
    // Stopped between the mark and the act, a body may still be the object: then only the mark is wrong.
    if ((await this.#pointer(key))?.body !== body) await rm(this.#layout.body(body), { recursive: true, force: true })
    await removeFile(this.#layout.marker(body, 'doomed'))
  }

  #sign(request: StoreRequest, ttlSeconds: number, origin = this.#options.publicOrigin): string {
    const expires = new Date(this.#options.clock().getTime() + ttlSeconds * 1000)
    return new URL(signRequest(request, expires, this.#options.signingKey), origin).href
  }

  async #guard<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      throw asStoreError(error)
    }
  }
}

function noSuchUpload(): StoreError {
  return new StoreError('UploadNotFound', 'There is no such upload, or it is already completed or aborted.')
}

/** Opens the folder store, making the folder where needed. */
export async function openFolderStore(options: FolderStoreOptions): Promise<FolderStore> {
  const store = new FolderStore(options)
  await store.prepare()
  return store
}
