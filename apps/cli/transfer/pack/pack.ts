import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  bodyName,
  bodyPlan,
  freshSalt,
  freshSessionKey,
  makeManifest,
  type Profile,
  SHIPMENT_FORMAT,
  type Shipment,
  sealOf,
  wrapSessionKey,
  writeManifest,
  writeShipment,
} from '@raireki/vault'
import { type TransferEvents, TransferProgress } from '../progress.ts'
import { Journal, lockJournal } from '../sealing/journal.ts'
import { described } from '../sealing/manifest-file.ts'
import { mustBeSameFiles, mustBeSameProfile } from '../sealing/same-files.ts'
import type { SourceFile } from '../source/source-file.ts'
import { TransferFault } from '../transfer-fault.ts'
import { packFile } from './pack-file.ts'

export interface PackOrder extends Pick<Shipment, 'assetId' | 'custody' | 'note' | 'lineage' | 'original' | 'packer'> {
  readonly profile: Profile
  readonly files: readonly SourceFile[]
  /** Where the disk is mounted. */
  readonly disk: string
  /** Fingerprint of the registry it goes to. */
  readonly registry: string
  /** Whom the session key is wrapped for: the registry, or the packer where custody is sealed. */
  readonly wrapFor: string
  readonly sign: (text: string) => Promise<string>
  readonly packedAt: Date
  /** Gives up what an earlier run packed and begins again with fresh keys. */
  readonly anew: boolean
  /** Where the journal lives: on this machine, since it holds the session key until the disk is finished. */
  readonly journalFolder: string
}

export interface Packed {
  readonly folder: string
  readonly seal: string
  readonly files: number
  readonly bytes: number
  readonly resumed: boolean
}

interface Surroundings {
  readonly signal: AbortSignal
  readonly events?: TransferEvents
}

/**
 * Seals files onto a disk that will travel, and goes on where an earlier run was stopped. The signed list is written last:
 * a disk without one is not a shipment, and is refused as unfinished.
 */
export async function pack(order: PackOrder, around: Surroundings): Promise<Packed> {
  const unlock = await lockJournal(order.journalFolder)
  try {
    const earlier = await resumed(order)
    const journal = earlier ?? (await begin(order))
    try {
      const packed = await carryOut(order, journal, around)
      journal.remove()
      return { ...packed, resumed: earlier !== undefined }
    } finally {
      journal.close()
    }
  } finally {
    unlock()
  }
}

async function carryOut(order: PackOrder, journal: Journal, around: Surroundings) {
  const { files, profile = 'standard', sessionKey: key } = journal.head
  const { folder, packedAt } = shipmentOf(journal)
  const plan = bodyPlan(profile)
  const bytes = files.reduce((sum, file) => sum + plan.bodyLength(file.bytes), 0)
  const progress = new TransferProgress(bytes, around.events ?? {})
  for (const index of files.keys()) {
    around.signal.throwIfAborted()
    await packFile({ journal, signal: around.signal, progress }, index, path.join(folder, bodyName(index)))
  }
  // Files are numbered as the manifest has them, which is the order they are walked in.
  const sealed = files.map((_, index) => described(journal, index))
  const manifest = makeManifest(sealed, profile)
  const header = await wrapSessionKey(Buffer.from(key, 'base64'), order.wrapFor, new Date(packedAt), profile)
  const text = writeShipment({
    format: SHIPMENT_FORMAT,
    registry: order.registry,
    assetId: order.assetId,
    custody: order.custody,
    packer: order.packer,
    packedAt,
    note: order.note,
    lineage: order.lineage,
    original: order.original,
    header: Buffer.from(header).toString('hex'),
    manifest,
    manifestSignature: await order.sign(writeManifest(manifest)),
  })
  await writeFile(path.join(folder, 'shipment.json.asc'), await order.sign(text), { flush: true })
  await writeFile(path.join(folder, 'shipment.json.partial'), text, { flush: true })
  await rename(path.join(folder, 'shipment.json.partial'), path.join(folder, 'shipment.json'))
  return { folder, seal: sealOf(text), files: files.length, bytes }
}

async function begin(order: PackOrder): Promise<Journal> {
  const { assetId, custody, profile, packedAt, disk, registry } = order
  const folder = shipmentFolder(disk, assetId, packedAt)
  // A shipment is never packed over another: the disk would hold bodies that nobody signed for.
  if (existsSync(folder)) throw new TransferFault('FolderNotEmpty', folder)
  await mkdir(path.join(folder, 'bodies'), { recursive: true })
  return Journal.begin(order.journalFolder, {
    format: 'raireki-push/1',
    server: registry,
    assetId,
    custody: custody === 'sealed' ? 'SEALED' : 'INSPECTABLE',
    profile,
    shipment: { folder, packedAt: packedAt.toISOString() },
    sessionKey: Buffer.from(freshSessionKey()).toString('base64'),
    pieces: 'up to here',
    files: order.files.map((file) => ({ ...file, salt: Buffer.from(freshSalt()).toString('base64') })),
  })
}

/** What an earlier run began, where the disk still has it. */
async function resumed(order: PackOrder): Promise<Journal | undefined> {
  const journal = Journal.resume(order.journalFolder)
  if (!journal) return undefined
  const { folder } = shipmentOf(journal)
  if (order.anew) {
    // Where the list is there we were killed before we could say so: it is a shipment, and stays one.
    if (!existsSync(path.join(folder, 'shipment.json'))) await rm(folder, { recursive: true, force: true })
    journal.remove()
    return undefined
  }
  try {
    if (!existsSync(folder)) throw new TransferFault('ShipmentGone', folder)
    mustBeSameProfile(order.profile, journal)
    mustBeSameFiles(order.files, journal)
    return journal
  } catch (error) {
    journal.close()
    throw error
  }
}

function shipmentOf({ head: { shipment } }: Journal) {
  if (!shipment) throw new TypeError('This journal is that of a push, not of a shipment.')
  return shipment
}

/** Where on the disk a shipment goes: named after what it holds and when, so that several fit on one. */
export function shipmentFolder(disk: string, assetId: string, packedAt: Date): string {
  const day = packedAt.toISOString().slice(0, 19).replace(/[-:]/g, '')
  const short = createHash('sha256').update(assetId).digest('hex').slice(0, 8)
  return path.join(disk, `raireki-shipment-${short}-${day}`)
}
