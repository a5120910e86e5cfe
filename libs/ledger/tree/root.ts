import { emptyRoot, type Hash } from '../hashing/merkle.ts'
import { LedgerFault } from '../refusal.ts'
import { completeRoot, type HashReader, hashesAtLevel, joinSubtrees, readHashes, TILE_WIDTH } from './reader.ts'
import { completeSubtrees, isCount } from './span.ts'

/** The hashes at each tile level that no tile above has taken in yet, lowest level first. */
export type RightEdge = readonly (readonly Hash[])[]

/** Reads the right edge of a tree: at most 255 hashes a level, one read a level. */
export async function readRightEdge(size: number, reader: HashReader): Promise<RightEdge> {
  if (!isCount(size)) throw new LedgerFault('SizeOutOfRange', `A tree cannot have ${size} leaves.`)
  const reads: Promise<Hash[]>[] = []
  for (let level = 0; hashesAtLevel(level, size) > 0; level += 1) {
    const stored = hashesAtLevel(level, size)
    const width = stored % TILE_WIDTH
    reads.push(readHashes(reader, level, stored - width, width))
  }
  return Promise.all(reads)
}

/** The root of a tree, from its right edge alone. */
export function rootOfEdge(edge: RightEdge): Hash {
  const roots = edge.toReversed().flatMap(completeRoots)
  return roots.length === 0 ? emptyRoot() : joinSubtrees(roots)
}

function completeRoots(hashes: readonly Hash[]): Hash[] {
  return completeSubtrees({ from: 0, to: hashes.length }).map(({ height, index }) => {
    const width = 2 ** height
    return completeRoot(hashes.slice(index * width, (index + 1) * width))
  })
}

/** The Merkle tree hash of the first `size` leaves. */
export async function rootOf(size: number, reader: HashReader): Promise<Hash> {
  return rootOfEdge(await readRightEdge(size, reader))
}
