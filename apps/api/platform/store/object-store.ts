import type { Readable } from 'node:stream'
import type { ByteRange } from './byte-range.ts'

/** An object as the store holds it. */
export interface StoredObject {
  readonly size: number
  /** The MD5 of the bytes in hex; of an object sent in N parts, the MD5 of the parts' MD5s with `-N` after it. */
  readonly etag: string
  /** Present only where the engine keeps versions. Whoever records the object should record this too. */
  readonly versionId?: string
}

/** A part the store has received. */
export interface StoredPart {
  readonly number: number
  readonly size: number
  readonly etag: string
}

/** A part as the caller expects it at completion. */
export interface ExpectedPart {
  readonly number: number
  readonly etag: string
}

/** An upload that was opened and neither completed nor aborted. */
export interface StaleUpload {
  readonly key: string
  readonly uploadId: string
  readonly openedAt: Date
}

/** One object, or one version of it, as a listing shows it. */
export interface ListedObject {
  readonly key: string
  readonly size: number
  readonly modifiedAt: Date
  readonly versionId?: string
}

/** What keeps an object from being deleted. */
export interface ObjectLock {
  readonly retainedUntil: Date | undefined
  readonly legalHold: boolean
}

/** `holds`: a locked version could not be deleted. `broken`: the engine took the lock and deleted all the same. */
export type LockOutcome = 'holds' | 'broken' | 'none'

/** What an engine was seen to do, whatever it says of itself. */
export interface StoreAbilities {
  /** What answered: `folder`, or what the engine calls itself. */
  readonly engine: string
  /** An overwritten object can still be read by its version. */
  readonly versioning: boolean
  /** A version retained until a date. */
  readonly objectLock: LockOutcome
  /** A version held without a date. */
  readonly legalHold: LockOutcome
  /** A body that does not match its declared SHA-256 is refused. */
  readonly checksums: boolean
  /** A page of the web app may send parts to it and read objects from it. */
  readonly browserCors: boolean
}

/**
 * The one door to where bytes are kept. Small objects are put; large ones go from the client to the store in
 * parts, by signed URLs, without passing through us. Methods throw `StoreError`; a stream that is being read may also
 * end with the error of its connection. Every call to an engine has a time limit, because a store that is full may
 * never answer.
 */
export abstract class ObjectStore {
  /** Keeps a small object, replacing what had the name. Either all of it is kept or none. */
  abstract put(key: string, bytes: Uint8Array): Promise<StoredObject>

  /** Keeps an object of a known length as it streams in, without holding it in memory. */
  abstract write(key: string, source: Readable, bytes: number): Promise<StoredObject>

  /** Opens an upload in parts and returns its id. Nothing can be read until it is completed. */
  abstract openMultipart(key: string): Promise<string>

  /**
   * A URL to which one part can be PUT until it expires. Signing cannot force a length: compare `listParts` with
   * what was promised before completing. `origin` is the address by which the caller reached us; engines with an
   * address of their own do not need it.
   */
  abstract signPartUrl(
    key: string,
    uploadId: string,
    partNumber: number,
    ttlSeconds: number,
    origin?: string,
  ): Promise<string>

  /** Every part received so far, in order of number. A part sent twice appears once, as last sent. */
  abstract listParts(key: string, uploadId: string): Promise<StoredPart[]>

  /**
   * Makes the object of exactly these parts, in order of number. Refused with `PartMismatch` where one is missing,
   * has another ETag or was not expected, and with `PartTooSmall` where any but the last is under 5 MiB.
   */
  abstract completeMultipart(key: string, uploadId: string, parts: readonly ExpectedPart[]): Promise<StoredObject>

  /** Forgets an upload and its parts. Aborting what is not there is no error. */
  abstract abortMultipart(key: string, uploadId: string): Promise<void>

  /** The uploads opened before a moment and still open, for the job that clears them away. */
  abstract listStaleMultiparts(olderThan: Date): Promise<StaleUpload[]>

  /** When the store received the newest part of an upload; nothing where it has none, or there is no such upload. */
  abstract lastPartAt(key: string, uploadId: string): Promise<Date | undefined>

  /** Every object whose name begins so; where the engine keeps versions, every version, hidden ones too. */
  abstract list(prefix: string): AsyncIterable<ListedObject>

  /**
   * Keeps a version from being deleted until a moment. It can be made longer by anybody with our keys, and shorter only
   * by whoever may bypass it. Refused with `Unsupported` where the engine has no locks.
   */
  abstract retain(key: string, versionId: string | undefined, until: Date): Promise<void>

  /** Keeps a version from being deleted until the hold is lifted. Refused like `retain`. */
  abstract holdLegally(key: string, versionId: string | undefined, isHeld: boolean): Promise<void>

  abstract lockOf(key: string, versionId?: string): Promise<ObjectLock>

  /** The bytes, or a range of them. Refused with `NotFound`, or `RangeNotSatisfiable` where the range starts past the end. */
  abstract read(key: string, range?: ByteRange, versionId?: string): Promise<Readable>

  /** A URL from which the object can be fetched, with ranges, until it expires. */
  abstract signGetUrl(key: string, ttlSeconds: number, versionId?: string, origin?: string): Promise<string>

  /** What is kept under the name, or `undefined`. */
  abstract head(key: string, versionId?: string): Promise<StoredObject | undefined>

  /**
   * Deletes the object, or one version of it. In a versioned bucket a delete without a version only hides the
   * bytes. Deleting what is not there is no error; deleting what is locked is refused with `Denied`.
   */
  abstract delete(key: string, versionId?: string): Promise<void>

  /** Tries out what the store really does. Worth doing once, at start-up. */
  abstract probe(): Promise<StoreAbilities>

  /** Lets go of connections. */
  abstract close(): Promise<void>
}
