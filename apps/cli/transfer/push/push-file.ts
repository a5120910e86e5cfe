import { type BodyPlan, cipherDigest } from '@raireki/vault'
import { Failure } from '../../failure.ts'
import { type Patience, patiently } from '../patience.ts'
import { allEnded, type Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import type { Journal, JournalFile, SentPart } from '../sealing/journal.ts'
import { planOf, sentParts } from '../sealing/manifest-file.ts'
import { type FileOnItsWay, sealAgain } from '../sealing/sealed-part.ts'
import { digestOfSource, mustBeUnchanged, type OpenSource, openSource } from '../source/source-reader.ts'
import { isTransferFault, mayPass, TransferFault } from '../transfer-fault.ts'
import { PartAddresses } from './part-addresses.ts'
import { sendPart } from './part-sender.ts'
import type { PushRegistry, UploadState } from './push-registry.ts'

export interface Pushing {
  readonly registry: PushRegistry
  readonly journal: Journal
  readonly versionId: string
  readonly places: Places
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
  if (arrived) progress.alreadyThere(file.path, planOf(journal).bodyLength(file.bytes))
  else await upload(pushing, index)
}

async function upload(pushing: Pushing, index: number): Promise<void> {
  const { journal, registry, versionId } = pushing
  const file = journal.head.files[index] as JournalFile
  const { path, mediaType, bytes: plainBytes, salt } = file
  const state = await registry.openUpload({ versionId, path, mediaType, plainBytes, salt })
  const { id, partBytes, partCount: count } = state
  mustFit(state, file, planOf(journal), journal.uploadOf(index)?.partBytes)
  if (journal.uploadOf(index)?.id !== id) journal.noteUpload(index, { id, partBytes })
  await whileOpen(file, async (source) => {
    const digest = plainDigestOf(file)
    await sendMissing(pushing, { index, file, journal, partBytes, source }, state)
    const plainSha256 = await digest
    await mustBeUnchanged(file)
    await complete(pushing, index, sentParts(journal, index, count), plainSha256)
  })
}

async function whileOpen(file: JournalFile, use: (source: OpenSource) => Promise<void>): Promise<void> {
  const source = await openSource(file)
  try {
    await use(source)
  } finally {
    await source.close()
  }
}

/** The hash of the plaintext is made beside the sending, by a thread of its own. */
function plainDigestOf(file: JournalFile): Promise<string> {
  const digest = digestOfSource(file)
  digest.catch(() => {})
  return digest
}

/** Every part had arrived when we were stopped: the registry is asked once more, and seals nothing anew. */
async function wasComplete(pushing: Pushing, index: number): Promise<boolean> {
  const { journal } = pushing
  const file = journal.head.files[index] as JournalFile
  const noted = journal.uploadOf(index)
  if (!noted) return false
  const parts = sentParts(journal, index, planOf(journal).partCount(file.bytes, noted.partBytes))
  if (parts.includes(undefined as never)) return false
  try {
    await whileOpen(file, async (source) => {
      const digest = plainDigestOf(file)
      await proveUnchanged(pushing, { index, file, journal, partBytes: noted.partBytes, source }, parts)
      await complete(pushing, index, parts, await digest)
    })
    return true
  } catch (error) {
    if (error instanceof Failure && error.outcome === 'refused') return false
    throw error
  }
}

async function proveUnchanged(
  { places, signal }: Pushing,
  on: FileOnItsWay,
  parts: readonly SentPart[],
): Promise<void> {
  await allEnded(
    parts.map(({ number, sha256 }) =>
      places.use(async () => {
        const again = await sealAgain(on, number, { signal })
        if (again.sha256 !== sha256) throw new TransferFault('SourceChanged', on.file.absolute)
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
  const { journal, index, file } = on
  const proven = new Map<number, SentPart>()
  const prove = async (stored: UploadState['storedParts'][number]) => {
    const noted = journal.sentPart(index, stored.number)
    const { sha256, md5 } = await sealAgain(on, stored.number, { signal: pushing.signal, md5: !noted })
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

/** Part size and count decide which octets a part holds: the registry and we must mean the same. */
function mustFit(upload: UploadState, file: JournalFile, plan: BodyPlan, before: number | undefined): void {
  const fits =
    upload.cipherBytes === plan.bodyLength(file.bytes) &&
    upload.partCount === plan.partCount(file.bytes, upload.partBytes) &&
    (before === undefined || before === upload.partBytes)
  if (!fits) throw new TransferFault('DigestsDiffer', `${file.path}: parts of ${upload.partBytes}`)
}
