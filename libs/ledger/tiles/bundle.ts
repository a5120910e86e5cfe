import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { TILE_WIDTH } from '../tree/reader.ts'

/** A bundle gives each entry's length in two bytes, so this is the longest entry there can be. */
export const MAX_ENTRY_BYTES = 0xffff

/** The bytes of an entry bundle: each entry behind its length as a big-endian 16-bit number. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0 || entries.length > TILE_WIDTH) {
    throw new LedgerFault('TileMalformed', 'A bundle holds 1 to 256 entries.')
  }
  const bytes = new Uint8Array(entries.reduce((total, entry) => total + 2 + entry.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new LedgerFault('EntryTooLarge', 'An entry is at most 65,535 bytes.')
    view.setUint16(at, entry.length)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** Reads the entries of a bundle. */
export function readBundle(
  bytes: Uint8Array,
): { readonly refused: false; readonly entries: readonly Uint8Array[] } | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + 2 > bytes.length) return refuse('BundleMalformed', 'The bundle ends inside a length.')
    const end = at + 2 + view.getUint16(at)
    if (end > bytes.length) return refuse('BundleMalformed', 'The bundle ends inside an entry.')
    entries.push(bytes.slice(at + 2, end))
    at = end
  }
  if (entries.length === 0 || entries.length > TILE_WIDTH) {
    return refuse('BundleMalformed', 'A bundle holds 1 to 256 entries.')
  }
  return { refused: false, entries }
}
