import { sha256 } from '@noble/hashes/sha2.js'
import { fromHex, hex } from '../format/octets.ts'
import { canonical, type Json } from '../manifest/canonical.ts'
import { type Manifest, writeManifest } from '../manifest/manifest.ts'
import { parseManifest } from '../manifest/parse-manifest.ts'
import { VaultError } from '../vault-error.ts'

export const SHIPMENT_FORMAT = 'raireki-shipment/1'

/** What a disk that travels by courier holds. Signed whole; its digest is the number on the seal. */
export interface Shipment {
  readonly format: typeof SHIPMENT_FORMAT
  /** Fingerprint of the registry it was packed for. */
  readonly registry: string
  readonly assetId: string
  readonly custody: 'inspectable' | 'sealed'
  /** Fingerprint of the key that signed it. */
  readonly packer: string
  readonly packedAt: string
  readonly note: { readonly ja: string; readonly en: string }
  readonly lineage: readonly { readonly kind: string; readonly originVersionId: string }[]
  readonly original: boolean
  /** The session key of all bodies, wrapped, in hex. */
  readonly header: string
  readonly manifest: Manifest
  /** The provider's signature of the manifest alone, which stays with the version. */
  readonly manifestSignature: string
}

/** File `index` of the manifest lies here on the disk: what a file is called is nobody's business on the way. */
export const bodyName = (index: number): string => `bodies/${String(index).padStart(6, '0')}.body`

export function writeShipment(shipment: Shipment): string {
  const manifest = JSON.parse(writeManifest(shipment.manifest)) as Json
  return canonical({ ...shipment, manifest } as unknown as Json)
}

/** SHA-256 of the shipment's bytes, in groups that a person can read out from a paper seal. */
export function sealOf(text: string): string {
  const digits = hex(sha256(new TextEncoder().encode(text))).toUpperCase()
  return (digits.match(/.{8}/g) ?? []).join('-')
}

export const shipmentHeader = ({ header }: Shipment): Uint8Array => fromHex(header)

export function parseShipment(text: string): Shipment {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    throw new VaultError(
      'BadShipment',
      'The shipment’s list is not JSON: the disk is damaged, or it is no shipment.',
      error,
    )
  }
  if (value?.format !== SHIPMENT_FORMAT) bad('format', `is not "${SHIPMENT_FORMAT}"`)
  for (const name of ['registry', 'assetId', 'packer', 'packedAt', 'header', 'manifestSignature']) {
    if (typeof value[name] !== 'string' || value[name] === '') bad(name, 'is missing')
  }
  const { header, packedAt, custody, note, lineage } = value as unknown as Shipment
  if (!/^([0-9a-f]{2})+$/.test(header)) bad('header', 'is not in hexadecimal')
  if (Number.isNaN(Date.parse(packedAt))) bad('packedAt', 'is not a moment')
  if (custody !== 'inspectable' && custody !== 'sealed') bad('custody', 'is neither inspectable nor sealed')
  if (typeof note?.ja !== 'string' || typeof note.en !== 'string') bad('note', 'is missing')
  if (!Array.isArray(lineage)) bad('lineage', 'is not a list')
  const manifest = parseManifest(canonical(value.manifest as Json))
  const shipment = { ...(value as unknown as Shipment), manifest }
  // What is not in the canonical form has been written by something else, and its seal would be another's.
  if (writeShipment(shipment) !== text) bad('its form', 'is not the canonical one')
  return shipment
}

function bad(name: string, what: string): never {
  throw new VaultError('BadShipment', `In the shipment, ${name} ${what}.`)
}
