import { sha256 } from '@noble/hashes/sha2.js'

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array

export const HASH_BYTES = 32

// The two prefixes of RFC 6962 §2.1. Without them a node could be passed off as a leaf.
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The Merkle tree hash of no leaves at all: the hash of nothing. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0))
}

/** The hash of one entry as it stands in the tree. */
export function leafHash(entry: Uint8Array): Hash {
  return sha256.create().update(LEAF).update(entry).digest()
}

/** The hash of the node above two others. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256.create().update(NODE).update(left).update(right).digest()
}

export function isHash(value: Uint8Array): boolean {
  return value.length === HASH_BYTES
}

/** Everything compared here is public, so this need not take constant time. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
