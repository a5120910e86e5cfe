import { type Hash, isHash, nodeHash } from '../hashing/merkle.ts'
import { LedgerFault } from '../refusal.ts'
import { completeSubtrees, type Span, type Subtree } from './span.ts'

/** Each stored level is eight tree levels above the one below it. */
export const TILE_HEIGHT = 8
export const TILE_WIDTH = 256

/**
 * Reads stored hashes: `count` of them at a tile level, starting at index `from`.
 *
 * Level 0 holds leaf hashes, level 1 the roots of 256 leaves each, level 2 of 65,536, and so on.
 */
export type HashReader = (level: number, from: number, count: number) => Promise<readonly Hash[]>

/** How many hashes a tree of this size stores at a tile level. */
export function hashesAtLevel(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level)
}

/** Reads hashes and checks that storage kept its word about them. */
export async function readHashes(reader: HashReader, level: number, from: number, count: number): Promise<Hash[]> {
  if (count === 0) return []
  const hashes = await reader(level, from, count)
  if (hashes.length !== count) {
    throw new LedgerFault('HashMissing', `Level ${level} gave ${hashes.length} of ${count} hashes from ${from}.`)
  }
  if (!hashes.every(isHash)) throw new LedgerFault('HashMalformed', `Level ${level} holds a hash that is not 32 bytes.`)
  return [...hashes]
}

/**
 * Hashes each span of a tree of `size` leaves.
 *
 * Tiles are read whole and once: a proof through a tile needs nearly all of it, and the reads can run side by side.
 */
export async function hashSpans(spans: readonly Span[], size: number, reader: HashReader): Promise<Hash[]> {
  const tiles = new Map<string, Promise<Hash[]>>()

  function tile(level: number, index: number): Promise<Hash[]> {
    const key = `${level}/${index}`
    const known = tiles.get(key)
    if (known) return known
    const first = index * TILE_WIDTH
    const width = Math.min(TILE_WIDTH, hashesAtLevel(level, size) - first)
    const read = readHashes(reader, level, first, width)
    tiles.set(key, read)
    return read
  }

  async function subtreeHash({ height, index }: Subtree): Promise<Hash> {
    const level = Math.floor(height / TILE_HEIGHT)
    const width = 2 ** (height % TILE_HEIGHT)
    const first = index * width
    const hashes = await tile(level, Math.floor(first / TILE_WIDTH))
    const offset = first % TILE_WIDTH
    return completeRoot(hashes.slice(offset, offset + width))
  }

  async function spanHash(span: Span): Promise<Hash> {
    return joinSubtrees(await Promise.all(completeSubtrees(span).map(subtreeHash)))
  }

  return Promise.all(spans.map(spanHash))
}

/** The root over 2^n hashes. */
export function completeRoot(hashes: readonly Hash[]): Hash {
  let row = hashes
  while (row.length > 1) {
    const above: Hash[] = []
    for (let at = 0; at < row.length; at += 2) above.push(nodeHash(row[at]!, row[at + 1]!))
    row = above
  }
  return row[0]!
}

/** Joins complete subtrees, largest first, into the root over all of them. */
export function joinSubtrees(roots: readonly Hash[]): Hash {
  return roots.reduceRight((right, left) => nodeHash(left, right))
}
