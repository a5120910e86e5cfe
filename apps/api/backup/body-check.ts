import { createHash, type Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { cipherDigest } from '@raireki/vault'
import type { File } from '../platform/prisma/generated/client.ts'
import { isStoreError, type ObjectStore } from '../platform/store/index.ts'

/** What is wrong with a body, compared with what the manifest says of it. */
export type BodyFault = {
  readonly fileId: string
  readonly versionId: string
  readonly objectKey: string
  readonly fault: 'missing' | 'cutOff' | 'tooLong' | 'changed'
  /** The first part that is not what it was. */
  readonly part?: number
}

type Expected = Pick<
  File,
  'id' | 'versionId' | 'objectKey' | 'cipherBytes' | 'cipherSha256' | 'partBytes' | 'partSha256'
>

/** Reads a body to its end and compares it. A store that does not answer is no fault of the body, and is thrown. */
export async function bodyFault(store: ObjectStore, file: Expected & Pick<File, 'objectVersionId'>) {
  try {
    const check = new BodyCheck(file)
    const body = await store.read(file.objectKey, undefined, file.objectVersionId ?? undefined)
    for await (const chunk of body) check.update(chunk as Buffer)
    return check.fault()
  } catch (error) {
    if (isStoreError(error, 'NotFound')) return fault(file, 'missing')
    throw error
  }
}

/** The same, of bytes on their way to another place: they pass, and what was wrong with them is known at the end. */
export class BodyCheck {
  private readonly file: Expected
  private readonly digests: string[] = []
  private part: Hash = createHash('sha256')
  private partBytes = 0
  private bytes = 0

  constructor(file: Expected) {
    this.file = file
  }

  update(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + this.file.partBytes - this.partBytes)
      this.part.update(piece)
      this.partBytes += piece.length
      this.bytes += piece.length
      at += piece.length
      if (this.partBytes === this.file.partBytes) this.endPart()
    }
  }

  async *passing(source: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.update(chunk as Buffer)
      yield chunk as Buffer
    }
  }

  fault(): BodyFault | undefined {
    if (this.partBytes > 0) this.endPart()
    const { file } = this
    const expected = Number(file.cipherBytes)
    if (this.bytes < expected) return fault(file, 'cutOff')
    if (this.bytes > expected) return fault(file, 'tooLong')
    const changed = file.partSha256.findIndex((sha256, index) => sha256 !== this.digests[index])
    if (changed !== -1) return fault(file, 'changed', changed + 1)
    return cipherDigest(this.digests) === file.cipherSha256 ? undefined : fault(file, 'changed')
  }

  private endPart(): void {
    this.digests.push(this.part.digest('hex'))
    this.part = createHash('sha256')
    this.partBytes = 0
  }
}

function fault({ id, versionId, objectKey }: Expected, what: BodyFault['fault'], part?: number): BodyFault {
  return { fileId: id, versionId, objectKey, fault: what, ...(part === undefined ? {} : { part }) }
}
