import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  bodyName,
  bodyPlan,
  isVaultError,
  type ManifestFile,
  type Profile,
  parseShipment,
  type Shipment,
  sealOf,
  verifyDetached,
} from '@raireki/vault'
import { ShipmentRefused } from './shipment-refused.ts'

/** A shipment on a disk, its list read and its seal known. Nothing is believed yet. */
export type ShipmentOnDisk = {
  readonly folder: string
  readonly text: string
  readonly signature: string
  readonly shipment: Shipment
  readonly seal: string
}

export type PartOnDisk = { readonly number: number; readonly bytes: Buffer; readonly sha256: string }

const AGAIN = 'Ask the provider to pack it again, on another disk.'

export async function readShipment(folder: string): Promise<ShipmentOnDisk> {
  const text = await textOf(path.join(folder, 'shipment.json'))
  const signature = await textOf(path.join(folder, 'shipment.json.asc'))
  try {
    return { folder, text, signature, shipment: parseShipment(text), seal: sealOf(text) }
  } catch (error) {
    if (isVaultError(error)) throw new ShipmentRefused('Damaged', error.message, AGAIN)
    throw error
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ShipmentRefused(
      'Incomplete',
      `${file} is not there: packing was not finished, or this is not the folder of a shipment.`,
      'Give the folder that holds shipment.json. If there is none, the provider runs raireki pack again.',
    )
  }
}

/** Throws unless the shipment was signed with this certificate. */
export async function mustBeSignedBy({ text, signature }: ShipmentOnDisk, armored: string, at: Date): Promise<void> {
  try {
    await verifyDetached(new TextEncoder().encode(text), signature, armored, at)
  } catch (error) {
    if (!isVaultError(error)) throw error
    throw new ShipmentRefused('Damaged', `The shipment’s signature does not hold: ${error.message}`, AGAIN)
  }
}

/** Reads every body from end to end: whatever the signed list does not say of it is found here. */
export async function verifyBodies(on: ShipmentOnDisk, tell: (bytes: number) => void): Promise<void> {
  for (const index of on.shipment.manifest.files.keys()) {
    for await (const { bytes } of partsOf(on, index)) tell(bytes.length)
  }
}

/** The parts of a body, each compared with what was signed before it is handed on. */
export async function* partsOf({ folder, shipment }: ShipmentOnDisk, index: number): AsyncGenerator<PartOnDisk> {
  const file = shipment.manifest.files[index] as ManifestFile
  const name = path.join(folder, bodyName(index))
  const handle = await opened(name, file)
  try {
    const plan = bodyPlan((shipment.manifest.profile ?? 'standard') as Profile)
    for (const [at, sha256] of file.parts.entries()) {
      const { offset, length } = plan.partOf(file.plain.size, file.partSize, at + 1)
      const bytes = await readPart(handle, offset, length, name)
      const found = createHash('sha256').update(bytes).digest('hex')
      if (found !== sha256) throw damaged(name, `octets ${offset} to ${offset + length} are not what was packed`)
      yield { number: at + 1, bytes, sha256 }
    }
  } finally {
    await handle.close()
  }
}

async function opened(name: string, file: ManifestFile): Promise<FileHandle> {
  const found = await stat(name).catch(() => undefined)
  if (!found) throw new ShipmentRefused('Incomplete', `${name} is missing from the disk.`, AGAIN)
  if (found.size !== file.cipher.size) {
    throw damaged(name, `it has ${found.size} octets, and ${file.cipher.size} were packed`)
  }
  return open(name, 'r')
}

async function readPart(handle: FileHandle, offset: number, length: number, name: string): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at).catch((error: Error) => {
      throw damaged(name, `it cannot be read: ${error.message}`)
    })
    if (bytesRead === 0) throw damaged(name, 'it ends too soon')
    at += bytesRead
  }
  return bytes
}

const damaged = (name: string, why: string): ShipmentRefused =>
  new ShipmentRefused('Damaged', `${name} is damaged: ${why}. Nothing of the shipment was published.`, AGAIN)
