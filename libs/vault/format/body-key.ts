import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { VaultError } from '../vault-error.ts'
import { type Octets, owned } from './octets.ts'
import { keyLength, nonceLength, type Suite } from './suite.ts'

/** The key and the nonces of one body, derived from the session key and the body's salt (RFC 9580, 5.13.2). */
export interface BodyKey {
  readonly suite: Suite
  readonly key: Octets
  /** The leading octets of every nonce; the chunk's index makes up the rest. */
  readonly noncePrefix: Octets
  /** What every chunk authenticates besides itself. */
  readonly info: Octets
}

export function bodyKey(suite: Suite, sessionKey: Uint8Array, salt: Uint8Array): BodyKey {
  if (sessionKey.length !== keyLength(suite)) {
    throw new VaultError(
      'WrongSessionKey',
      `This body needs a session key of ${keyLength(suite)} octets, and the one given has ${sessionKey.length}.`,
    )
  }
  const info = new Uint8Array([0xd2, 2, suite.cipher, suite.aead, suite.chunkOctet])
  const derived = owned(hkdf(sha256, sessionKey, salt, info, keyLength(suite) + nonceLength(suite) - 8))
  return { suite, info, key: derived.slice(0, keyLength(suite)), noncePrefix: derived.slice(keyLength(suite)) }
}

export function nonceAt(body: BodyKey, index: number): Octets {
  const nonce = new Uint8Array(body.noncePrefix.length + 8)
  nonce.set(body.noncePrefix)
  new DataView(nonce.buffer).setBigUint64(body.noncePrefix.length, BigInt(index))
  return nonce
}

/** The final tag also vouches for the total, so that a body cut between two chunks is noticed. */
export function finalData(body: BodyKey, totalLength: number): Octets {
  const data = new Uint8Array(body.info.length + 8)
  data.set(body.info)
  new DataView(data.buffer).setBigUint64(body.info.length, BigInt(totalLength))
  return data
}
