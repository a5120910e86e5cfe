import { type Hash, isHash } from '../hashing/merkle.ts'
import { LedgerFault } from '../refusal.ts'
import { completeRoot, type HashReader, TILE_WIDTH } from './reader.ts'
import { readRightEdge, rootOfEdge } from './root.ts'
import { isCount } from './span.ts'

/** A hash to store: the `index`-th one at a tile level. */
export type StoredHash = { readonly level: number; readonly index: number; readonly hash: Hash }

export type Appended = { readonly size: number; readonly root: Hash; readonly newHashes: readonly StoredHash[] }

/**
 * Extends a tree of `size` leaves.
 *
 * It reads only the right edge (one read a level) and hashes each new leaf about once, so a batch costs the same
 * on a tree of ten entries and of ten million. Store `newHashes` in the transaction that stores the new size.
 */
export async function appendLeaves(size: number, reader: HashReader, leafHashes: readonly Hash[]): Promise<Appended> {
  if (!isCount(size + leafHashes.length)) throw new LedgerFault('SizeOutOfRange', 'The tree would outgrow 2^53 leaves.')
  if (!leafHashes.every(isHash)) throw new LedgerFault('HashMalformed', 'A leaf hash is not 32 bytes.')

  const oldEdge = await readRightEdge(size, reader)
  const newEdge: Hash[][] = []
  const newHashes: StoredHash[] = []

  let arriving: readonly Hash[] = leafHashes
  let index = size
  for (let level = 0; arriving.length > 0 || level < oldEdge.length; level += 1) {
    for (const [at, hash] of arriving.entries()) newHashes.push({ level, index: index + at, hash })
    const waiting = [...(oldEdge[level] ?? []), ...arriving]
    const full = Math.floor(waiting.length / TILE_WIDTH)
    newEdge.push(waiting.slice(full * TILE_WIDTH))
    arriving = fullTiles(waiting, full).map(completeRoot)
    index = Math.floor(index / TILE_WIDTH)
  }

  return { size: size + leafHashes.length, root: rootOfEdge(newEdge), newHashes }
}

function fullTiles(hashes: readonly Hash[], count: number): Hash[][] {
  return Array.from({ length: count }, (_, tile) => hashes.slice(tile * TILE_WIDTH, (tile + 1) * TILE_WIDTH))
}
