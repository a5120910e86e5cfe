import type { Hash } from '../hashing/merkle.ts'
import { LedgerFault } from '../refusal.ts'
import { type HashReader, hashesAtLevel, TILE_WIDTH } from '../tree/reader.ts'
import { tilePath } from './path.ts'
import { readTile } from './tile.ts'

/** Fetches the bytes at a tile path: from a bucket, a mirror, a folder. */
export type TileFetch = (path: string) => Promise<Uint8Array>

/**
 * Reads hashes out of published tiles, so anybody with a mirror can build and check proofs for a checkpointed size.
 *
 * What it reads is not yet to be believed: check the root it leads to against a checkpoint.
 */
export function tileReader(size: number, fetch: TileFetch): HashReader {
  async function hashesOf(level: number, index: number): Promise<readonly Hash[]> {
    const width = Math.min(TILE_WIDTH, hashesAtLevel(level, size) - index * TILE_WIDTH)
    const path = tilePath({ level, index, width })
    const tile = readTile(await fetch(path))
    if (tile.refused || tile.hashes.length !== width) {
      throw new LedgerFault('TileMalformed', `${path} is not a tile of ${width} hashes.`)
    }
    return tile.hashes
  }

  return async (level, from, count) => {
    if (from + count > hashesAtLevel(level, size)) {
      throw new LedgerFault('HashMissing', `A tree of ${size} has no hash ${from + count - 1} at level ${level}.`)
    }
    const first = Math.floor(from / TILE_WIDTH)
    const last = Math.floor((from + count - 1) / TILE_WIDTH)
    const indexes = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const tiles = await Promise.all(indexes.map((index) => hashesOf(level, index)))
    const offset = from - first * TILE_WIDTH
    return tiles.flat().slice(offset, offset + count)
  }
}
