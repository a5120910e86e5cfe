import { bodyLength, freshSalt, freshSessionKey, manifestDigest, wrapSessionKey } from '@raireki/vault'
import type { LineageInput, LocalTextInput } from '../../generated/operations.ts'
import { type Patience, usualPatience } from '../patience.ts'
import { eachOf, Places } from '../places.ts'
import { type TransferEvents, TransferProgress } from '../progress.ts'
import { TransferFault } from '../transfer-fault.ts'
import { Journal, lockPush } from './journal.ts'
import { pushFile } from './push-file.ts'
import type { PublishedVersion, PushRegistry } from './push-registry.ts'
import type { SourceFile } from './source-file.ts'

export interface PushOrder {
  readonly server: string
  readonly assetId: string
  readonly custody: 'INSPECTABLE' | 'SEALED'
  readonly note?: LocalTextInput
  readonly files: readonly SourceFile[]
  /** For whom the session key is wrapped: the registry's certificate, or the provider's own where custody is sealed. */
  readonly wrapFor: string
  readonly lineage: readonly LineageInput[]
  readonly original: boolean
  readonly publish: boolean
  /** Gives up what an earlier run sent and begins again with fresh keys. */
  readonly anew: boolean
  readonly parallel: number
  /** Where the journal of this push lives. */
  readonly journalFolder: string
}

export interface PushResult {
  readonly versionId: string
  readonly versionNumber: number
  readonly digest: string
  readonly plainBytes: number
  readonly movedBytes: number
  readonly resumed: boolean
  readonly published: PublishedVersion | undefined
}

interface Surroundings {
  readonly registry: PushRegistry
  readonly signal: AbortSignal
  readonly events?: TransferEvents
  readonly patience?: Patience
}

/** Encrypts files here and brings them to the store, resuming what an earlier run began, then publishes the version. */
export async function push(order: PushOrder, around: Surroundings): Promise<PushResult> {
  const unlock = await lockPush(order.journalFolder)
  try {
    const found = await earlierPush(order, around.registry)
    if (found?.published) return found.published
    const journal = found?.journal ?? (await begin(order, around.registry))
    try {
      return await carryOut(order, around, journal, found !== undefined)
    } catch (error) {
      journal.close()
      throw error
    }
  } finally {
    unlock()
  }
}

async function carryOut(
  order: PushOrder,
  around: Surroundings,
  journal: Journal,
  resumed: boolean,
): Promise<PushResult> {
  const { versionId, versionNumber, files } = journal.head
  const totalBytes = files.reduce((sum, file) => sum + bodyLength(file.bytes), 0)
  const progress = new TransferProgress(totalBytes, around.events ?? {})
  await pushFiles(order, around, journal, progress)

  const digest = manifestDigest(
    files.map((file, index) => ({
      path: file.path,
      mediaType: file.mediaType,
      plain: { size: file.bytes, sha256: journal.wholeFile(index)?.plainSha256 ?? '' },
    })),
  )
  let published: PublishedVersion | undefined
  if (order.publish) {
    const header = await wrapSessionKey(Buffer.from(journal.head.sessionKey, 'base64'), order.wrapFor)
    const { lineage, original } = order
    published = await around.registry.publish({ versionId, header, digest, lineage, original })
    journal.remove()
  } else {
    journal.close()
  }
  const plainBytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { versionId, versionNumber, digest, plainBytes, movedBytes: progress.movedBytes, resumed, published }
}

/** The first file that fails stops the others at once, instead of letting them run on for nothing. */
async function pushFiles(
  order: PushOrder,
  around: Surroundings,
  journal: Journal,
  progress: TransferProgress,
): Promise<void> {
  const failing = new AbortController()
  const signal = AbortSignal.any([around.signal, failing.signal])
  const { registry, patience = usualPatience } = around
  const pushing = { registry, journal, places: new Places(order.parallel), patience, progress, signal }
  const indexes = journal.head.files.map((_, index) => index)
  await eachOf(indexes, order.parallel, async (index) => {
    try {
      signal.throwIfAborted()
      await pushFile(pushing, index)
    } catch (error) {
      failing.abort(error)
      throw error
    }
  })
}

type EarlierPush =
  | { readonly journal: Journal; readonly published?: never }
  | { readonly journal?: never; readonly published: PushResult }

async function earlierPush(order: PushOrder, registry: PushRegistry): Promise<EarlierPush | undefined> {
  const journal = Journal.resume(order.journalFolder)
  if (!journal) return undefined
  const version = await registry.versionOf(journal.head.versionId)
  if (order.anew || version === undefined || version.state === 'ABANDONED') {
    if (version?.state === 'DRAFT') await registry.abandon(version.id)
    journal.remove()
    return undefined
  }
  if (version.state === 'DRAFT') {
    mustBeSameFiles(order.files, journal)
    return { journal }
  }
  return { published: publishedBefore(journal, version) }
}

/** We were stopped between publishing and noting it: there is nothing left to do but say so. */
function publishedBefore(journal: Journal, version: PublishedVersion): PushResult {
  const plainBytes = journal.head.files.reduce((sum, file) => sum + file.bytes, 0)
  const { id: versionId, number: versionNumber, digest } = version
  journal.remove()
  return {
    versionId,
    versionNumber,
    digest: digest ?? '',
    plainBytes,
    movedBytes: 0,
    resumed: true,
    published: version,
  }
}

/** The key is fresh for every version and the salt for every file: no nonce is ever used for two plaintexts. */
async function begin(order: PushOrder, registry: PushRegistry): Promise<Journal> {
  const { server, assetId, custody, note } = order
  const version = await registry.openVersion({ assetId, custody, ...(note && { note }) })
  return Journal.begin(order.journalFolder, {
    format: 'raireki-push/1',
    server,
    assetId,
    custody,
    versionId: version.id,
    versionNumber: version.number,
    sessionKey: Buffer.from(freshSessionKey()).toString('base64'),
    files: order.files.map((file) => ({ ...file, salt: Buffer.from(freshSalt()).toString('base64') })),
  })
}

function mustBeSameFiles(files: readonly SourceFile[], journal: Journal): void {
  const before = new Map(journal.head.files.map((file) => [file.path, file]))
  for (const file of files) {
    const known = before.get(file.path)
    if (!known) throw new TransferFault('FilesDiffer', `+ ${file.path}`)
    if (known.bytes !== file.bytes || known.modified !== file.modified || known.absolute !== file.absolute) {
      throw new TransferFault('SourceChanged', file.absolute)
    }
    before.delete(file.path)
  }
  const [gone] = before.keys()
  if (gone !== undefined) throw new TransferFault('FilesDiffer', `- ${gone}`)
}
