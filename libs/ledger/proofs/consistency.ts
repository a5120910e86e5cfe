import { type Hash, isHash, nodeHash, sameHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse, type Verified, verified } from '../refusal.ts'
import { type HashReader, hashSpans } from '../tree/reader.ts'
import { isCount, type Span, splitOf } from '../tree/span.ts'

/** The spans whose hashes prove that a tree extends an older one: PROOF(m, D[n]) of RFC 6962 §2.1.2. */
export function consistencyPath(size1: number, size2: number): Span[] {
  const path: Span[] = []
  let tree: Span = { from: 0, to: size2 }
  while (tree.to !== size1) {
    const middle = tree.from + splitOf(tree.to - tree.from)
    const left = { from: tree.from, to: middle }
    const right = { from: middle, to: tree.to }
    path.push(size1 <= middle ? right : left)
    tree = size1 <= middle ? left : right
  }
  // The walk ended on the older tree's last subtree. When that is the whole older tree, its root is known already.
  if (tree.from !== 0) path.push(tree)
  return path.reverse()
}

/** Proves that the first `size1` leaves of the tree of `size2` are exactly the older tree. */
export async function consistencyProof(size1: number, size2: number, reader: HashReader): Promise<Hash[]> {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) {
    throw new LedgerFault('SizeOutOfRange', `No tree of ${size2} leaves extends one of ${size1}.`)
  }
  return hashSpans(consistencyPath(size1, size2), size2, reader)
}

export type ConsistencyClaim = {
  readonly size1: number
  readonly size2: number
  readonly root1: Hash
  readonly root2: Hash
  readonly proof: readonly Hash[]
}

/** Checks a proof that nothing in the older tree was changed by the newer (RFC 9162 §2.1.4.2). */
export function verifyConsistency({ size1, size2, root1, root2, proof }: ConsistencyClaim): Verified | Refusal {
  if (!isCount(size1) || !isCount(size2)) return refuse('SizeOutOfRange', 'A tree size is not a count.')
  // Every tree extends the empty one, so such a proof would say nothing while looking like an assurance.
  if (size1 === 0) return refuse('SizeOutOfRange', 'Consistency with an empty tree proves nothing.')
  if (size1 > size2) return refuse('SizeOutOfRange', 'The older tree is larger than the newer.')
  if (![root1, root2, ...proof].every(isHash)) return refuse('HashMalformed', 'A hash is not 32 bytes long.')
  if (size1 === size2) return verifySameTree(root1, root2, proof)
  if (proof.length === 0) return refuse('ProofTooShort', 'Trees of different sizes need a proof.')

  let node = size1 - 1
  let last = size2 - 1
  while (node % 2 === 1) {
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }

  // With a power of two leaves, the older root is itself a node of the newer tree and the proof begins there.
  const [first, ...rest] = node === 0 ? [root1, ...proof] : proof
  let older = first!
  let newer = first!
  for (const hash of rest) {
    if (last === 0) return refuse('ProofTooLong', 'The proof goes on past the root.')
    if (node % 2 === 1 || node === last) {
      older = nodeHash(hash, older)
      newer = nodeHash(hash, newer)
      while (node % 2 === 0 && node !== 0) {
        node /= 2
        last = Math.floor(last / 2)
      }
    } else {
      newer = nodeHash(newer, hash)
    }
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  if (last !== 0) return refuse('ProofTooShort', 'The proof ends below the root.')
  if (!sameHash(older, root1)) return refuse('RootMismatch', 'The proof leads to a different older root.')
  if (!sameHash(newer, root2)) return refuse('RootMismatch', 'The proof leads to a different newer root.')
  return verified
}

function verifySameTree(root1: Hash, root2: Hash, proof: readonly Hash[]): Verified | Refusal {
  if (proof.length > 0) return refuse('ProofTooLong', 'A tree needs no proof that it is itself.')
  if (!sameHash(root1, root2)) return refuse('RootMismatch', 'Two trees of one size have different roots.')
  return verified
}
