import { HASH_BYTES, type Hash, isHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { TILE_WIDTH } from '../tree/reader.ts'

/** The bytes of a tile: its hashes end to end. */
export function tileBytes(hashes: readonly Hash[]): Uint8Array {
  if (hashes.length === 0 || hashes.length > TILE_WIDTH || !hashes.every(isHash)) {
    throw new LedgerFault('TileMalformed', 'A tile is 1 to 256 hashes of 32 bytes.')
  }
  const bytes = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [at, hash] of hashes.entries()) bytes.set(hash, at * HASH_BYTES)
  return bytes
}

/** Reads the hashes of a tile. */
export function readTile(bytes: Uint8Array): { readonly refused: false; readonly hashes: readonly Hash[] } | Refusal {
  const width = bytes.length / HASH_BYTES
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    return refuse('TileMalformed', 'A tile is 1 to 256 hashes of 32 bytes.')
  }
  const hashes = Array.from({ length: width }, (_, at) => bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES))
  return { refused: false, hashes }
}
