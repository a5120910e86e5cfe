import { randomBytes } from 'node:crypto'
import {
  bodyPlan,
  freshSalt,
  freshSessionKey,
  makeManifest,
  manifestDigest,
  wrapSessionKey,
  writeManifest,
} from '@raireki/vault'
import { type Patience, usualPatience } from '../patience.ts'
import { eachOf, Places } from '../places.ts'
import { type TransferEvents, TransferProgress } from '../progress.ts'
import { Journal, lockJournal } from '../sealing/journal.ts'
import { described } from '../sealing/manifest-file.ts'
import { areSameFiles, mustBeSameFiles, mustBeSameProfile } from '../sealing/same-files.ts'
import { noteLastPush, pushedBefore } from './last-push.ts'
import { pushFile } from './push-file.ts'
import type { PushOrder } from './push-order.ts'
import type { OpenedVersion, PublishedVersion, PushRegistry, VersionNow } from './push-registry.ts'

export interface PushResult {
  readonly versionId: string
  readonly versionNumber: number
  readonly digest: string
  readonly plainBytes: number
  readonly movedBytes: number
  readonly resumed: boolean
  /** Just these files had been published before, and nothing was sent. */
  readonly alreadyThere: boolean
  readonly signed: boolean
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
  const unlock = await lockJournal(order.journalFolder)
  try {
    const found = await earlierPush(order, around.registry)
    if (found?.published) return found.published
    const mayBeThere = !found && order.publish && !order.anew
    const before = mayBeThere ? await pushedBefore(order, around.registry) : undefined
    if (before) return thereAlready(order, before)
    const { journal, version } = found ?? (await begin(order, around.registry))
    try {
      return await carryOut(order, around, { journal, version, resumed: found !== undefined })
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
  { journal, version, resumed }: Begun & { readonly resumed: boolean },
): Promise<PushResult> {
  const { files, profile = 'standard' } = journal.head
  const { id: versionId, number: versionNumber } = version
  const totalBytes = files.reduce((sum, file) => sum + bodyPlan(profile).bodyLength(file.bytes), 0)
  const progress = new TransferProgress(totalBytes, around.events ?? {})
  await pushFiles(order, around, { journal, version }, progress)

  const manifest = makeManifest(
    files.map((_, index) => described(journal, index)),
    profile,
  )
  const digest = manifestDigest(manifest.files)
  let published: PublishedVersion | undefined
  if (order.publish) {
    const header = await wrapSessionKey(sessionKeyOf(journal), order.wrapFor, new Date(), profile)
    const signature = await order.sign?.(writeManifest(manifest))
    const { lineage, original } = order
    published = await around.registry.publish({
      versionId,
      header,
      digest,
      lineage,
      original,
      ...(signature && { signature }),
    })
    noteLastPush(order, versionId)
    journal.remove()
  } else {
    journal.close()
  }
  const plainBytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const signed = published !== undefined && order.sign !== undefined
  const { movedBytes } = progress
  const alreadyThere = false
  return { versionId, versionNumber, digest, plainBytes, movedBytes, resumed, alreadyThere, signed, published }
}

/** The first file that fails stops the others at once, instead of letting them run on for nothing. */
async function pushFiles(
  order: PushOrder,
  around: Surroundings,
  { journal, version }: Begun,
  progress: TransferProgress,
): Promise<void> {
  const failing = new AbortController()
  const signal = AbortSignal.any([around.signal, failing.signal])
  const { registry, patience = usualPatience } = around
  const pushing = {
    registry,
    journal,
    versionId: version.id,
    places: new Places(order.parallel),
    patience,
    progress,
    signal,
  }
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

interface Begun {
  readonly journal: Journal
  readonly version: OpenedVersion
}

type EarlierPush = (Begun & { readonly published?: never }) | { readonly published: PushResult }

async function earlierPush(order: PushOrder, registry: PushRegistry): Promise<EarlierPush | undefined> {
  const journal = Journal.resume(order.journalFolder)
  if (!journal) return undefined
  if (!journal.version) {
    // Nothing was sent: all there may be of it is a draft, which its key finds again.
    journal.close()
    return undefined
  }
  const version = await registry.versionOf(journal.version.id)
  if (order.anew || version === undefined || version.state === 'ABANDONED') {
    if (version?.state === 'DRAFT') await registry.abandon(version.id)
    journal.remove()
    return undefined
  }
  if (version.state === 'DRAFT') {
    mustBeSameProfile(order.profile, journal)
    mustBeSameFiles(order.files, journal)
    return { journal, version }
  }
  // We were stopped between publishing and noting it. Of the same files there is nothing left to do but say so.
  const isSame = areSameFiles(order.files, journal)
  if (isSame) noteLastPush(order, version.id)
  journal.remove()
  return isSame ? { published: { ...thereAlready(order, version), alreadyThere: false } } : undefined
}

function thereAlready(order: PushOrder, version: VersionNow): PushResult {
  const { id: versionId, number: versionNumber, digest } = version
  return {
    versionId,
    versionNumber,
    digest: digest ?? '',
    plainBytes: order.files.reduce((sum, file) => sum + file.bytes, 0),
    movedBytes: 0,
    resumed: true,
    alreadyThere: true,
    signed: order.sign !== undefined,
    published: version,
  }
}

/**
 * The session key is fresh for every version and the salt for every file: no nonce is ever used for two plaintexts. The
 * journal is there before the version is: killed in between, the next run asks with the same key, and no draft is left over.
 */
async function begin(order: PushOrder, registry: PushRegistry, key = keyBefore(order) ?? randomKey()): Promise<Begun> {
  const { server, assetId, custody, profile, note } = order
  const journal = Journal.begin(order.journalFolder, {
    format: 'raireki-push/1',
    server,
    assetId,
    custody,
    profile,
    key,
    sessionKey: Buffer.from(freshSessionKey()).toString('base64'),
    pieces: 'up to here',
    files: order.files.map((file) => ({ ...file, salt: Buffer.from(freshSalt()).toString('base64') })),
  })
  try {
    const kind = profile === 'gpg' ? ('GPG' as const) : ('STANDARD' as const)
    const version = await registry.openVersion({ assetId, custody, profile: kind, key, ...(note && { note }) })
    if (version.state === 'DRAFT') {
      journal.noteVersion({ id: version.id, number: version.number })
      return { journal, version }
    }
  } catch (error) {
    journal.close()
    throw error
  }
  // It lay so long that the registry has given it up.
  journal.close()
  return begin(order, registry, randomKey())
}

/** Of a run that was killed before it knew its version. */
function keyBefore({ journalFolder }: PushOrder): string | undefined {
  const journal = Journal.resume(journalFolder)
  journal?.close()
  return journal?.version ? undefined : journal?.head.key
}

const randomKey = (): string => randomBytes(24).toString('base64url')

const sessionKeyOf = ({ head }: Journal): Buffer => Buffer.from(head.sessionKey, 'base64')
