import { type Hash, isHash, nodeHash, sameHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse, type Verified, verified } from '../refusal.ts'
import { type HashReader, hashSpans } from '../tree/reader.ts'
import { isCount, type Span, splitOf } from '../tree/span.ts'

/** The spans whose hashes prove that a leaf is in a tree: PATH(m, D[n]) of RFC 6962 §2.1.1, leaf's sibling first. */
export function inclusionPath(index: number, size: number): Span[] {
  const path: Span[] = []
  let tree: Span = { from: 0, to: size }
  while (tree.to - tree.from > 1) {
    const middle = tree.from + splitOf(tree.to - tree.from)
    const left = { from: tree.from, to: middle }
    const right = { from: middle, to: tree.to }
    path.push(index < middle ? right : left)
    tree = index < middle ? left : right
  }
  return path.reverse()
}

/** Proves that the leaf at `index` is in the tree of `size` leaves. */
export async function inclusionProof(index: number, size: number, reader: HashReader): Promise<Hash[]> {
  if (!isCount(size)) throw new LedgerFault('SizeOutOfRange', `A tree cannot have ${size} leaves.`)
  if (!isCount(index) || index >= size) throw new LedgerFault('IndexOutOfRange', `No leaf ${index} among ${size}.`)
  return hashSpans(inclusionPath(index, size), size, reader)
}

export type InclusionClaim = {
  readonly leafHash: Hash
  readonly index: number
  readonly size: number
  readonly proof: readonly Hash[]
  readonly root: Hash
}

/** Checks a proof that a leaf stands at an index of the tree with this root (RFC 9162 §2.1.3.2). */
export function verifyInclusion({ leafHash, index, size, proof, root }: InclusionClaim): Verified | Refusal {
  if (!isCount(size)) return refuse('SizeOutOfRange', 'The tree size is not a count.')
  if (!isCount(index) || index >= size) return refuse('IndexOutOfRange', `No leaf ${index} among ${size}.`)
  if (![leafHash, root, ...proof].every(isHash)) return refuse('HashMalformed', 'A hash is not 32 bytes long.')

  let node = index
  let last = size - 1
  let hash = leafHash
  for (const sibling of proof) {
    if (last === 0) return refuse('ProofTooLong', 'The proof goes on past the root.')
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      // A last node without a sibling rises unchanged to the level where it has one.
      while (node % 2 === 0 && node !== 0) {
        node /= 2
        last = Math.floor(last / 2)
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  if (last !== 0) return refuse('ProofTooShort', 'The proof ends below the root.')
  if (!sameHash(hash, root)) return refuse('RootMismatch', 'The proof leads to a different root.')
  return verified
}
