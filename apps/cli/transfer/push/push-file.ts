import { stat } from 'node:fs/promises'
import { bodyLength, cipherDigest, type FileSealer, type Lanes, partCount } from '@raireki/vault'
import { Failure } from '../../failure.ts'
import { type Patience, patiently } from '../patience.ts'
import { allEnded, type Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import { isTransferFault, mayPass, TransferFault } from '../transfer-fault.ts'
import type { Journal, JournalFile, SentPart } from './journal.ts'
import { PartAddresses } from './part-addresses.ts'
import { type FileOnItsWay, sealAgain, sealerOf, sendPart } from './part-sender.ts'
import type { PushRegistry, UploadState } from './push-registry.ts'

export interface Pushing {
  readonly registry: PushRegistry
  readonly journal: Journal
  readonly places: Places
  readonly lanes: Lanes
  readonly patience: Patience
  readonly progress: TransferProgress
  readonly signal: AbortSignal
}

/** Brings one file to the store, from wherever an earlier run left it. */
export async function pushFile(pushing: Pushing, index: number): Promise<void> {
  const { journal, progress } = pushing
  const file = journal.head.files[index] as JournalFile
  await mustBeUnchanged(file)
  const arrived = journal.wholeFile(index) !== undefined || (await wasComplete(pushing, index))
  if (arrived) progress.alreadyThere(file.path, bodyLength(file.bytes))
  else await upload(pushing, index)
}

async function upload(pushing: Pushing, index: number): Promise<void> {
  const { journal, registry, lanes } = pushing
  const file = journal.head.files[index] as JournalFile
  const { path, mediaType, bytes: plainBytes, salt } = file
  const state = await registry.openUpload({ versionId: journal.head.versionId, path, mediaType, plainBytes, salt })
  const { id, partBytes, partCount: count } = state
  mustFit(state, file, journal.uploadOf(index)?.partBytes)
  if (journal.uploadOf(index)?.id !== id) journal.noteUpload(index, { id, partBytes })
  const sealer = await sealerOf(journal, file, { partBytes, lanes })
  try {
    await sendMissing(pushing, { index, file, journal, partBytes, sealer }, state)
    const plainSha256 = await sealer.plainDigest()
    await mustBeUnchanged(file)
    await complete(pushing, index, sentParts(journal, index, count), plainSha256)
  } finally {
    await sealer.close()
  }
}

/** Every part had arrived when we were stopped: the registry is asked once more, and seals nothing anew. */
async function wasComplete(pushing: Pushing, index: number): Promise<boolean> {
  const { journal } = pushing
  const file = journal.head.files[index] as JournalFile
  const noted = journal.uploadOf(index)
  if (!noted) return false
  const parts = sentParts(journal, index, partCount(file.bytes, noted.partBytes))
  if (parts.includes(undefined as never)) return false
  const sealer = await sealerOf(journal, file, { partBytes: noted.partBytes, lanes: pushing.lanes })
  try {
    await proveUnchanged(pushing, sealer, parts)
    await complete(pushing, index, parts, await sealer.plainDigest())
    return true
  } catch (error) {
    if (error instanceof Failure && error.outcome === 'refused') return false
    throw error
  } finally {
    await sealer.close()
  }
}

async function proveUnchanged(
  { places, signal }: Pushing,
  sealer: FileSealer,
  parts: readonly SentPart[],
): Promise<void> {
  await allEnded(
    parts.map(({ number, sha256 }) =>
      places.use(async () => {
        if ((await sealAgain(sealer, number, signal)).sha256 !== sha256) {
          throw new TransferFault('SourceChanged', sealer.file.path)
        }
      }),
    ),
  )
}

async function complete(
  pushing: Pushing,
  index: number,
  parts: readonly SentPart[],
  plainSha256: string,
): Promise<void> {
  const { journal, registry } = pushing
  const uploadId = journal.uploadOf(index)?.id ?? ''
  const cipherSha256 = cipherDigest(parts.map(({ sha256 }) => sha256))
  await registry.completeUpload({ uploadId, plainSha256, cipherSha256, parts })
  journal.noteWhole(index, { plainSha256 })
}

async function sendMissing(pushing: Pushing, on: FileOnItsWay, state: UploadState): Promise<void> {
  const { places, progress, signal } = pushing
  const held = await provenParts(pushing, on, state)
  const missing: number[] = []
  for (let number = 1; number <= state.partCount; number += 1) if (!held.has(number)) missing.push(number)
  progress.alreadyThere(
    on.file.path,
    [...held.values()].reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const addresses = new PartAddresses(pushing.registry, state.id, missing)
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
async function provenParts(pushing: Pushing, on: FileOnItsWay, state: UploadState): Promise<Map<number, SentPart>> {
  const { journal, index, file, partBytes } = on
  const proven = new Map<number, SentPart>()
  const unnoted = state.storedParts.some(({ number }) => !journal.sentPart(index, number))
  const sealer = unnoted ? await sealerOf(journal, file, { partBytes, lanes: pushing.lanes, md5: true }) : on.sealer
  const prove = async (stored: UploadState['storedParts'][number]) => {
    const noted = journal.sentPart(index, stored.number)
    const { sha256, md5 } = await sealAgain(sealer, stored.number, pushing.signal)
    if (noted && noted.sha256 !== sha256) throw new TransferFault('SourceChanged', file.absolute)
    const isOurs = noted ? noted.etag === stored.etag && noted.bytes === stored.bytes : md5 === stored.etag
    if (!isOurs) return
    const part = noted ?? { number: stored.number, bytes: stored.bytes, etag: stored.etag, sha256 }
    if (!noted) journal.noteSent(index, part)
    proven.set(stored.number, part)
  }
  await allEnded(state.storedParts.map((stored) => pushing.places.use(() => prove(stored))))
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

function sentParts(journal: Journal, index: number, count: number): SentPart[] {
  return Array.from({ length: count }, (_, part) => journal.sentPart(index, part + 1) as SentPart)
}
