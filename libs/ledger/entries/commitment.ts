import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64Url } from '../hashing/base64.ts'
import { LedgerFault } from '../refusal.ts'
import { canonicalJson, type Json } from './canonical.ts'

/** A salt is 32 random bytes, a fresh one for every commitment. */
export const SALT_BYTES = 32

/**
 * Commits to a personal value without revealing it: HMAC-SHA-256 of its canonical JSON under a secret salt.
 *
 * Whoever is shown value and salt can check the commitment. Once the salt is deleted nobody can, not even by
 * trying every name there is: the person is forgotten while the leaf, and every proof through it, stands.
 */
export function commit(value: Json, salt: Uint8Array): string {
  // HMAC pads short keys with zeros, so salts of free length would let one commitment open in two ways.
  if (salt.length !== SALT_BYTES) throw new LedgerFault('SaltMalformed', `A salt is ${SALT_BYTES} bytes.`)
  return toBase64Url(hmac(sha256, salt, utf8ToBytes(canonicalJson(value))))
}

/** Says whether a commitment was made to this value with this salt. */
export function checkCommitment(value: Json, salt: Uint8Array, commitment: string): boolean {
  return salt.length === SALT_BYTES && commit(value, salt) === commitment
}
