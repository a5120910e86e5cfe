import { createHash } from 'node:crypto'

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** What RFC 6962 §2.1 calls the hash of a leaf, of the text as the ledger keeps it. */
export function leafOf(canonical: string): Buffer {
  return createHash('sha256').update(LEAF).update(canonical).digest()
}

/** MTH over leaf hashes, word by word: it shares nothing with the library it is held against. */
export function rootOver(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest()
  if (leaves.length === 1) return Buffer.from(leaves[0]!)
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  const left = rootOver(leaves.slice(0, split))
  return createHash('sha256')
    .update(NODE)
    .update(left)
    .update(rootOver(leaves.slice(split)))
    .digest()
}
