import { open, stat } from 'node:fs/promises'
import { bodyLength, cipherDigest, partCount } from '@raireki/vault'
import { digestOfFile } from '../file-digest.ts'
import { type Patience, patiently } from '../patience.ts'
import { allEnded, type Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import { isTransferFault, mayPass, TransferFault } from '../transfer-fault.ts'
import type { Journal, JournalFile, SentPart } from './journal.ts'
import { PartAddresses } from './part-addresses.ts'
import { type FileOnItsWay, sealAgain, sendPart } from './part-sender.ts'
import type { PushRegistry, UploadState } from './push-registry.ts'

export interface Pushing {
  readonly registry: PushRegistry
  readonly journal: Journal
  readonly places: Places
  readonly patience: Patience
  readonly progress: TransferProgress
  readonly signal: AbortSignal
}

/** Brings one file to the store, from wherever an earlier run left it. */
export async function pushFile(pushing: Pushing, index: number): Promise<void> {
  const { journal, progress, registry } = pushing
  const file = journal.head.files[index] as JournalFile
  await mustBeUnchanged(file)
  if (journal.wholeFile(index)) {
    progress.alreadyThere(file.path, bodyLength(file.bytes))
    return
  }
  const upload = await registry.openUpload({
    versionId: journal.head.versionId,
    path: file.path,
    mediaType: file.mediaType,
    plainBytes: file.bytes,
    salt: file.salt,
  })
  mustFit(upload, file, journal.partBytesOf(index))
  if (journal.partBytesOf(index) === undefined) journal.notePartBytes(index, upload.partBytes)
  const handle = await open(file.absolute, 'r')
  try {
    const on: FileOnItsWay = { index, file, handle, partBytes: upload.partBytes, journal }
    const digest = digestOfFile(file.absolute, file.bytes)
    digest.catch(() => {})
    await sendMissing(pushing, on, upload)
    const { bytes, sha256: plainSha256 } = await digest
    if (bytes !== file.bytes) throw new TransferFault('SourceChanged', file.absolute)
    await mustBeUnchanged(file)
    const parts = sentParts(on, upload.partCount)
    const cipherSha256 = cipherDigest(parts.map(({ sha256 }) => sha256))
    await registry.completeUpload({ uploadId: upload.id, plainSha256, cipherSha256, parts })
    journal.noteWhole(index, { plainSha256 })
  } finally {
    await handle.close()
  }
}

async function sendMissing(pushing: Pushing, on: FileOnItsWay, upload: UploadState): Promise<void> {
  const { places, progress, signal } = pushing
  const held = await provenParts(pushing, on, upload)
  const missing: number[] = []
  for (let number = 1; number <= upload.partCount; number += 1) if (!held.has(number)) missing.push(number)
  progress.alreadyThere(
    on.file.path,
    [...held.values()].reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const addresses = new PartAddresses(pushing.registry, upload.id, missing)
  await allEnded(
    missing.map((number) =>
      places.use(async () => {
        signal.throwIfAborted()
        on.journal.noteSent(on.index, await persistently(pushing, on, addresses, number))
      }),
    ),
  )
}

/**
 * The parts the store already holds, each made again here to prove that the source is still what it was. A part that
 * arrived just before we were killed is known by its ETag, where the store uses MD5 for it.
 */
async function provenParts(pushing: Pushing, on: FileOnItsWay, upload: UploadState): Promise<Map<number, SentPart>> {
  const proven = new Map<number, SentPart>()
  const prove = async (stored: UploadState['storedParts'][number]) => {
    const noted = on.journal.sentPart(on.index, stored.number)
    const { sha256, md5 } = await sealAgain(on, stored.number, pushing.signal)
    if (noted && noted.sha256 !== sha256) throw new TransferFault('SourceChanged', on.file.absolute)
    const isOurs = noted ? noted.etag === stored.etag && noted.bytes === stored.bytes : md5 === stored.etag
    if (!isOurs) return
    const part = noted ?? { number: stored.number, bytes: stored.bytes, etag: stored.etag, sha256 }
    if (!noted) on.journal.noteSent(on.index, part)
    proven.set(stored.number, part)
  }
  await allEnded(upload.storedParts.map((stored) => pushing.places.use(() => prove(stored))))
  return proven
}

function persistently(pushing: Pushing, on: FileOnItsWay, addresses: PartAddresses, number: number): Promise<SentPart> {
  const { patience, progress, signal } = pushing
  const worthRetrying = (error: unknown) => {
    if (isTransferFault(error, 'AddressExpired')) addresses.forget(number)
    return mayPass(error)
  }
  const onRetry = (error: unknown) => progress.troubled(on.file.path, number, error)
  return patiently({ patience, signal, worthRetrying, onRetry }, async () => {
    const url = await addresses.addressOf(number)
    const counted = progress.counter(on.file.path)
    try {
      return await sendPart(on, number, url, signal, counted.moved)
    } catch (error) {
      counted.takeBack()
      throw error
    }
  })
}

async function mustBeUnchanged(file: JournalFile): Promise<void> {
  const now = await stat(file.absolute, { bigint: true }).catch(() => undefined)
  const unchanged = now?.isFile() && Number(now.size) === file.bytes && String(now.mtimeNs) === file.modified
  if (!unchanged) throw new TransferFault('SourceChanged', file.absolute)
}

/** Part size and count decide which octets a part holds: the registry and we must mean the same. */
function mustFit(upload: UploadState, file: JournalFile, before: number | undefined): void {
  const fits =
    upload.cipherBytes === bodyLength(file.bytes) &&
    upload.partCount === partCount(file.bytes, upload.partBytes) &&
    (before === undefined || before === upload.partBytes)
  if (!fits) throw new TransferFault('DigestsDiffer', `${file.path}: parts of ${upload.partBytes}`)
}

function sentParts(on: FileOnItsWay, count: number): SentPart[] {
  return Array.from({ length: count }, (_, index) => on.journal.sentPart(on.index, index + 1) as SentPart)
}
