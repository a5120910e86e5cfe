import type { Readable } from 'node:stream'
import type { ByteRange } from './byte-range.ts'
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
import { prepareBucket } from './s3-bucket.ts'
import { type S3Access, S3Client } from './s3-client.ts'
import { fromS3Error, isBrokenConnection } from './s3-error.ts'
import { hold, lockOf, retain } from './s3-lock.ts'
import { probeEngine } from './s3-probe.ts'
import { isStoreError, noSuchUpload, StoreError, type StoreErrorCode } from './store-error.ts'

export interface S3StoreConfig extends S3Access {
  /** The address clients and browsers use, where it is another than ours. Signed URLs are good only there. */
  readonly publicEndpoint?: URL
  /** The origins from which the web app sends parts and reads objects. */
  readonly webOrigins?: readonly string[]
}

/** Keeps objects in a bucket of any S3 engine. Clients exchange bodies with the engine directly. */
export class S3Store extends ObjectStore {
  readonly #client: S3Client
  /** Knows the engine by its public address. It only signs, and never connects. */
  readonly #signer: S3Client
  readonly #webOrigins: readonly string[]

  constructor(config: S3StoreConfig) {
    super()
    const { endpoint, publicEndpoint = endpoint, webOrigins = [] } = config
    for (const { pathname } of [endpoint, publicEndpoint]) {
      if (pathname !== '/') throw new RangeError('The address of an S3 engine has no path: signatures cover the path.')
    }
    this.#client = new S3Client(config)
    this.#signer = new S3Client({ ...config, endpoint: publicEndpoint })
    this.#webOrigins = webOrigins
  }

  /** Makes the bucket where it is missing, and has it keep versions and admit the web app where the engine can. */
  async prepare(): Promise<void> {
    await this.#ask(() => prepareBucket(this.#client, this.#webOrigins))
  }

  async put(key: string, bytes: Uint8Array): Promise<StoredObject> {
    assertObjectKey(key)
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { etag, versionId } = await this.#ask(() => this.#client.putObject(this.#bucket, key, body, body.length))
    return stored(body.length, etag, versionId)
  }

  async write(key: string, source: Readable, bytes: number): Promise<StoredObject> {
    assertObjectKey(key)
    // Not asked twice: a stream can be read once.
    const sent = this.#client.putObject(this.#bucket, key, source, bytes)
    const { etag, versionId } = await sent.catch((error: unknown) => {
      throw fromS3Error(error)
    })
    return stored(bytes, etag, versionId)
  }

  async openMultipart(key: string): Promise<string> {
    assertObjectKey(key)
    const headers = { 'content-type': 'application/octet-stream' }
    return this.#ask(() => this.#client.initiateNewMultipartUpload(this.#bucket, key, headers))
  }

  async signPartUrl(key: string, uploadId: string, partNumber: number, ttlSeconds: number): Promise<string> {
    assertObjectKey(key)
    assertPartNumber(partNumber)
    return this.#sign('PUT', key, ttlSeconds, { uploadId, partNumber: String(partNumber) })
  }

  async signGetUrl(key: string, ttlSeconds: number, versionId?: string): Promise<string> {
    assertObjectKey(key)
    return this.#sign('GET', key, ttlSeconds, versionId === undefined ? {} : { versionId })
  }

  async listParts(key: string, uploadId: string): Promise<StoredPart[]> {
    assertObjectKey(key)
    // Some engines say of an unknown upload that the object is unknown.
    return this.#ask(() => this.#client.partsOf(key, uploadId)).catch((error: unknown) => {
      throw isStoreError(error, 'NotFound') ? noSuchUpload() : error
    })
  }

  async completeMultipart(key: string, uploadId: string, expected: readonly ExpectedPart[]): Promise<StoredObject> {
    assertObjectKey(key)
    try {
      // Engines differ in what they say of a wrong part, and some say it after a good status: we look first.
      const parts = chooseParts(expected, await this.listParts(key, uploadId))
      const size = parts.reduce((sum, part) => sum + part.size, 0)
      const list = parts.map(({ number, etag }) => ({ part: number, etag }))
      const done = await this.#ask(() => this.#client.completeMultipartUpload(this.#bucket, key, uploadId, list))
      // Ceph leaves the ETag out of its answer, and gives the object the one everybody gives.
      return stored(size, done.etag || etagOfParts(parts), done.versionId)
    } catch (error) {
      // The answer to an earlier call may have been lost on its way: then the object is there already.
      const done = isStoreError(error, 'UploadNotFound') ? await this.head(key) : undefined
      if (done !== undefined && done.etag === etagOfParts(expected)) return done
      throw error
    }
  }

  async abortMultipart(key: string, uploadId: string): Promise<void> {
    assertObjectKey(key)
    await this.#ask(() => this.#client.abortMultipartUpload(this.#bucket, key, encodeURIComponent(uploadId))).catch(
      unless('UploadNotFound'),
    )
  }

  async listStaleMultiparts(olderThan: Date): Promise<StaleUpload[]> {
    const stale: StaleUpload[] = []
    let after = ''
    do {
      const page = await this.#uploadsAfter(after)
      for (const { key, uploadId, initiated } of page.uploads) {
        const openedAt = new Date(initiated)
        if (openedAt < olderThan) stale.push({ key: String(key), uploadId: String(uploadId), openedAt })
      }
      after = page.isTruncated ? page.nextKeyMarker : ''
    } while (after !== '')
    return stale
  }

  async lastPartAt(key: string, uploadId: string): Promise<Date | undefined> {
    const times = await this.#ask(() => this.#client.partTimesOf(key, uploadId)).catch(
      unless('UploadNotFound', 'NotFound'),
    )
    return times === undefined || times.length === 0 ? undefined : new Date(Math.max(...times))
  }

  async *list(prefix: string): AsyncIterable<ListedObject> {
    try {
      for await (const found of this.#client.versionsUnder(prefix)) {
        const { name, size, lastModified, versionId, isDeleteMarker } = found
        if (isDeleteMarker || name === undefined) continue
        const version = versionId && versionId !== 'null' ? { versionId: String(versionId) } : {}
        yield { key: name, size, modifiedAt: new Date(lastModified), ...version }
      }
    } catch (error) {
      throw fromS3Error(error)
    }
  }

  async retain(key: string, versionId: string | undefined, until: Date): Promise<void> {
    await this.#ask(() => retain(this.#client, key, versionId, until))
  }

  async holdLegally(key: string, versionId: string | undefined, isHeld: boolean): Promise<void> {
    await this.#ask(() => hold(this.#client, key, versionId, isHeld))
  }

  async lockOf(key: string, versionId?: string): Promise<ObjectLock> {
    return this.#ask(() => lockOf(this.#client, key, versionId))
  }

  async read(key: string, range?: ByteRange, versionId?: string): Promise<Readable> {
    assertObjectKey(key)
    const { from = 0, to } = range ?? {}
    if (to !== undefined && to < from) throw new StoreError('RangeNotSatisfiable', 'The range ends before it starts.')
    const version = versionId === undefined ? {} : { versionId }
    const length = to === undefined ? 0 : to - from + 1
    return this.#ask(() => this.#client.getPartialObject(this.#bucket, key, from, length, version))
  }

  async head(key: string, versionId?: string): Promise<StoredObject | undefined> {
    assertObjectKey(key)
    const version = versionId === undefined ? {} : { versionId }
    const found = await this.#ask(() => this.#client.statObject(this.#bucket, key, version)).catch(unless('NotFound'))
    return found && stored(found.size, found.etag, found.versionId)
  }

  async delete(key: string, versionId?: string): Promise<void> {
    assertObjectKey(key)
    const version = versionId === undefined ? {} : { versionId }
    await this.#ask(() => this.#client.removeObject(this.#bucket, key, version)).catch(unless('NotFound'))
  }

  async probe(): Promise<StoreAbilities> {
    return this.#ask(() => probeEngine(this.#client, this.#webOrigins[0]))
  }

  async close(): Promise<void> {
    this.#client.close()
    this.#signer.close()
  }

  get #bucket(): string {
    return this.#client.bucket
  }

  async #sign(method: string, key: string, ttlSeconds: number, query: Record<string, string>): Promise<string> {
    return this.#ask(() => this.#signer.presignedUrl(method, this.#bucket, key, ttlSeconds, query))
  }

  #uploadsAfter(key: string) {
    return this.#ask(() => this.#client.listIncompleteUploadsQuery(this.#bucket, '', key, '', ''))
  }

  /** Asks the engine, and once more where it had just closed a connection that was idle. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question().catch((error: unknown) => {
        if (isBrokenConnection(error)) return question()
        throw error
      })
    } catch (error) {
      throw fromS3Error(error)
    }
  }
}

function stored(size: number, etag: string, versionId: string | null | undefined): StoredObject {
  return versionId ? { size, etag, versionId } : { size, etag }
}

function unless(...codes: StoreErrorCode[]): (error: unknown) => undefined {
  return (error) => {
    if (isStoreError(error, ...codes)) return undefined
    throw error
  }
}

/** Opens a store on an S3 engine, making and setting up its bucket where needed. */
export async function openS3Store(config: S3StoreConfig): Promise<S3Store> {
  const store = new S3Store(config)
  try {
    await store.prepare()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
