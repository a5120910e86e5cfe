import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { bodyPlan, cipherDigest, type Profile, pathFault, profileOfPartSize } from '@raireki/vault'
import type { FileRow } from '../catalogue/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { conflict, isConflict } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, isDuplicate, type Tx } from '../platform/prisma/database.ts'
import { isStoreError, ObjectStore, type StoredObject, type StoredPart } from '../platform/store/index.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type QuotaRefusal, Quotas } from './quotas.ts'
import { type UploadRow, UploadsStore } from './uploads.store.ts'

export type OpenUpload = { versionId: string; path: string; mediaType: string; plainBytes: number; salt: Uint8Array }
export type SentPart = { number: number; bytes: number; etag: string; sha256: string }
export type CompleteUpload = { uploadId: string; plainSha256: string; cipherSha256: string; parts: readonly SentPart[] }

/** Five terabytes, the largest object any engine takes. */
const LARGEST_FILE_BYTES = 5 * 2 ** 40
/** The gpg profile cannot take larger parts, and no engine takes more than 10,000 of them. */
const LARGEST_GPG_FILE_BYTES = 10_000 * 2 ** 26
const PART_URL_SECONDS = 3600
const PARTS_AT_ONCE = 100
const SHA256 = /^[0-9a-f]{64}$/

/** Files on their way from the client to the store. The client encrypts; nothing of the content passes through here. */
@Injectable()
export class UploadsHandler {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly store: ObjectStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly quotas: Quotas,
  ) {}

  async open(
    actor: Actor,
    command: OpenUpload,
  ): Promise<
    | UploadRow
    | Refused<
        | 'NotPermitted'
        | 'VersionNotDraft'
        | 'PathInvalid'
        | 'FileTooLarge'
        | 'SaltInvalid'
        | 'FilePushed'
        | 'UploadOpen'
        | 'UploadQuotaFull'
      >
  > {
    signedIn(actor)
    const version = await this.uploads.pushable(actor, command.versionId)
    if (!version) return refuse('NotPermitted', { needed: 'provider' })
    if (version.state !== 'draft') return refuse('VersionNotDraft', { number: version.number })
    const profile = version.profile as Profile
    const unfit = openRefusal(command, profile)
    if (unfit) return unfit
    const known = await this.uploads.uploadOf(version.id, command.path)
    if (known && isSame(known, command)) return known
    if (known) return refuse(known.state === 'open' ? 'UploadOpen' : 'FilePushed', { path: command.path })
    return this.begin(actor, command, version.assetId, profile)
  }

  /** Where to send parts; storing nothing, it leaves no entry. */
  async signParts(actor: Actor, uploadId: string, numbers: readonly number[], origin: string) {
    const upload = await this.uploads.upload(signedIn(actor), uploadId)
    if (upload.state !== 'open') return refuse('UploadEnded')
    const count = partCountOf(upload)
    const wrong = numbers.find((number) => number < 1 || number > count)
    if (wrong !== undefined || numbers.length > PARTS_AT_ONCE)
      return refuse('PartUnknown', { number: wrong ?? numbers.length, count })
    const expiresAt = new Date(this.clock.now().getTime() + PART_URL_SECONDS * 1000)
    const { objectKey, multipartId } = upload
    const urls = numbers.map(async (number) => ({
      number,
      url: await this.store.signPartUrl(objectKey, multipartId, number, PART_URL_SECONDS, origin),
      expiresAt,
    }))
    return { urls: await Promise.all(urls) }
  }

  async complete(
    actor: Actor,
    command: CompleteUpload,
  ): Promise<FileRow | Refused<'UploadEnded' | 'HashInvalid' | 'PartsMissing' | 'PartMismatch'>> {
    const upload = await this.uploads.upload(signedIn(actor), command.uploadId)
    // A client that lost our answer asks again, and gets the same one.
    if (upload.state === 'completed')
      return (await this.uploads.file(upload.versionId, upload.path)) ?? refuse('UploadEnded')
    if (upload.state !== 'open' || upload.version.state !== 'draft') return refuse('UploadEnded')
    const unfit = hashRefusal(command) ?? planRefusal(upload, command.parts)
    if (unfit) return unfit
    const object = await this.assemble(upload, command.parts)
    return 'refused' in object ? object : this.keep(actor, upload, command, object)
  }

  storedParts(upload: UploadRow): Promise<StoredPart[]> {
    return upload.state === 'open' ? this.store.listParts(upload.objectKey, upload.multipartId) : Promise.resolve([])
  }

  private async begin(actor: Actor, command: OpenUpload, assetId: string, profile: Profile) {
    const { versionId, path, mediaType, plainBytes, salt } = command
    const plan = bodyPlan(profile)
    const id = this.clock.newId()
    // Bodies lie under random names: what a file is called is nobody's business in the store.
    const objectKey = `bodies/${randomUUID()}`
    const cipherBytes = plan.bodyLength(plainBytes)
    const full = await this.quotas.refusal(this.database.prisma, assetId, cipherBytes)
    if (full) return full
    const multipartId = await this.store.openMultipart(objectKey)
    const event = {
      type: 'UploadOpened',
      subjects: { upload: id, version: versionId },
      facts: { plainBytes },
      personal: { path },
    }
    const opening = this.spine.record(actor, [event], async (tx) => {
      await stillDraft(tx, versionId)
      // Two files opened at once must not both take what is left for one.
      const late = await this.quotas.refusalAlone(tx, assetId, cipherBytes)
      if (late) throw new LateRefusal(late)
      // Somebody else may have opened the same file since we looked.
      if (await tx.upload.findFirst({ where: { versionId, path, state: 'open' }, select: { id: true } }))
        throw conflict()
      return tx.upload.create({
        data: {
          id,
          versionId,
          path,
          mediaType,
          plainBytes: BigInt(plainBytes),
          cipherBytes: BigInt(cipherBytes),
          partBytes: plan.suggestedPartSize(plainBytes),
          salt: Buffer.from(salt),
          objectKey,
          multipartId,
          state: 'open',
          createdAt: this.clock.now(),
        },
      })
    })
    return opening.catch(async (error: unknown) => {
      // What the store opened for nothing is closed again; should we not get so far, the sweep does it.
      await this.store.abortMultipart(objectKey, multipartId).catch(() => undefined)
      if (error instanceof LateRefusal) return error.refusal
      throw error
    })
  }

  /** Compares what the store holds with what was sent, and only then makes the object of it. */
  private async assemble(
    upload: UploadRow,
    sent: readonly SentPart[],
  ): Promise<StoredObject | Refused<'PartsMissing' | 'PartMismatch'>> {
    const { objectKey, multipartId, cipherBytes } = upload
    try {
      const stored = new Map((await this.store.listParts(objectKey, multipartId)).map((part) => [part.number, part]))
      const missing = sent.filter(({ number }) => !stored.has(number)).map(({ number }) => number)
      if (missing.length > 0) return refuse('PartsMissing', { numbers: missing.slice(0, 20) })
      const differing = sent.find(({ number, bytes, etag }) => {
        const part = stored.get(number)!
        return part.size !== bytes || part.etag !== etag
      })
      if (differing) return refuse('PartMismatch', { number: differing.number })
      return await this.store.completeMultipart(objectKey, multipartId, sent)
    } catch (error) {
      // We may have died after the store completed and before we wrote it down.
      const object =
        isStoreError(error) && error.code === 'UploadNotFound' ? await this.store.head(objectKey) : undefined
      if (object && object.size === Number(cipherBytes)) return object
      throw error
    }
  }

  private async keep(actor: Actor, upload: UploadRow, command: CompleteUpload, object: StoredObject): Promise<FileRow> {
    const file = {
      id: this.clock.newId(),
      versionId: upload.versionId,
      path: upload.path,
      mediaType: upload.mediaType,
      plainBytes: upload.plainBytes,
      plainSha256: command.plainSha256,
      cipherBytes: upload.cipherBytes,
      cipherSha256: command.cipherSha256,
      salt: upload.salt,
      partBytes: upload.partBytes,
      partSha256: inOrder(command.parts).map(({ sha256 }) => sha256),
      objectKey: upload.objectKey,
      objectVersionId: object.versionId ?? null,
    }
    const event = {
      type: 'UploadCompleted',
      subjects: { upload: upload.id, version: upload.versionId },
      facts: { plainSha256: file.plainSha256, cipherSha256: file.cipherSha256, cipherBytes: Number(file.cipherBytes) },
      personal: {},
    }
    try {
      return await this.spine.record(actor, [event], async (tx) => {
        await stillDraft(tx, upload.versionId)
        const endedAt = this.clock.now()
        const where = { id: upload.id, state: 'open' }
        // It may have been given up for its age while we assembled it.
        guarded(await tx.upload.updateMany({ where, data: { state: 'completed', endedAt } }))
        return tx.file.create({ data: file })
      })
    } catch (error) {
      // The same completion, sent twice at once.
      const isBeaten = isDuplicate(error) || isConflict(error)
      const kept = isBeaten ? await this.uploads.file(upload.versionId, upload.path) : null
      if (kept) return kept
      throw error
    }
  }
}

/**
 * Holds the version until the change is made, so that nothing gets into it while it is being published: whichever comes
 * first makes the other look again.
 */
async function stillDraft(tx: Tx, id: string): Promise<void> {
  const data = { revision: { increment: 1 } }
  guarded(await tx.version.updateMany({ where: { id, state: 'draft' }, data }))
}

/** A refusal that only the transaction could know. */
class LateRefusal extends Error {
  readonly refusal: QuotaRefusal

  constructor(refusal: QuotaRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

function openRefusal({ path, plainBytes, salt }: OpenUpload, profile: Profile) {
  const why = pathFault(path)
  if (why) return refuse('PathInvalid', { path, why })
  const max = profile === 'gpg' ? LARGEST_GPG_FILE_BYTES : LARGEST_FILE_BYTES
  if (plainBytes > max) return refuse('FileTooLarge', { bytes: plainBytes, max })
  if (salt.length !== 32) return refuse('SaltInvalid')
  return undefined
}

function isSame(upload: UploadRow, { plainBytes, salt }: OpenUpload): boolean {
  return upload.plainBytes === BigInt(plainBytes) && Buffer.from(upload.salt).equals(salt)
}

function hashRefusal({ plainSha256, cipherSha256, parts }: CompleteUpload) {
  if (!SHA256.test(plainSha256)) return refuse('HashInvalid', { field: 'plainSha256' })
  const unfit = parts.find(({ sha256 }) => !SHA256.test(sha256))
  if (unfit) return refuse('HashInvalid', { field: `parts[${unfit.number}].sha256` })
  const computed = cipherDigest(inOrder(parts).map(({ sha256 }) => sha256))
  return computed === cipherSha256 ? undefined : refuse('HashInvalid', { field: 'cipherSha256' })
}

/** The parts of a body are known beforehand: their number and each one's length follow from the file's size. */
function planRefusal(upload: UploadRow, parts: readonly SentPart[]) {
  const plainBytes = Number(upload.plainBytes)
  const plan = bodyPlan(profileOfPartSize(upload.partBytes))
  const count = partCountOf(upload)
  const numbers = new Set(parts.map(({ number }) => number))
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !numbers.has(number))
  if (missing.length > 0) return refuse('PartsMissing', { numbers: missing.slice(0, 20) })
  const extra =
    parts.length > count ? (parts.find(({ number }) => number < 1 || number > count) ?? parts.at(-1)) : undefined
  const wrong =
    extra ?? parts.find(({ number, bytes }) => plan.partOf(plainBytes, upload.partBytes, number).length !== bytes)
  return wrong ? refuse('PartMismatch', { number: wrong.number }) : undefined
}

export function partCountOf({ plainBytes, partBytes }: UploadRow): number {
  return bodyPlan(profileOfPartSize(partBytes)).partCount(Number(plainBytes), partBytes)
}

function inOrder(parts: readonly SentPart[]): SentPart[] {
  return [...parts].sort((a, b) => a.number - b.number)
}
