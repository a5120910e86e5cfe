import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { VaultError } from '../vault-error.ts'
import { type Octets, owned } from './octets.ts'
import type { Part } from './parts.ts'

/** Plaintext of one message: GnuPG holds back none of it, so a larger one would be read unverified for longer. */
export const SEGMENT_LENGTH = 2 ** 26

/** Tag and length, version, random prefix with its check, literal packet's start. */
export const SEGMENT_HEAD = 6 + 1 + 18 + 12
/** The modification detection code, a packet of its own at the end. */
export const MDC_LENGTH = 22
export const SEGMENT_OVERHEAD = SEGMENT_HEAD + MDC_LENGTH

export const segmentCount = (plainLength: number): number => Math.max(1, Math.ceil(plainLength / SEGMENT_LENGTH))

export const segmentsIn = (bodyLength: number): number =>
  Math.max(1, Math.ceil(bodyLength / (SEGMENT_LENGTH + SEGMENT_OVERHEAD)))

/** Message `number`, from 1, as a part of the upload: the two are the same. */
export function segmentOf(plainLength: number, number: number): Part {
  const count = segmentCount(plainLength)
  if (!Number.isInteger(number) || number < 1 || number > count) {
    throw new VaultError('BadArgument', `This body has parts 1 to ${count}; there is no part ${number}.`)
  }
  const from = (number - 1) * SEGMENT_LENGTH
  const to = Math.min(plainLength, from + SEGMENT_LENGTH)
  const offset = (number - 1) * (SEGMENT_LENGTH + SEGMENT_OVERHEAD)
  return { number, offset, length: to - from + SEGMENT_OVERHEAD, plain: { from, to } }
}

/**
 * The octets with which a message's plaintext begins. OpenPGP asks for random ones; these look it to whoever lacks the
 * session key, are never the same twice, and tell the reader which message of which body this is: one that was moved,
 * repeated or taken from another file does not begin so. (RFC 9580, 5.13.1: the last two are repeated.)
 */
export function segmentPrefix(sessionKey: Uint8Array, salt: Uint8Array, number: number): Octets {
  const info = new TextEncoder().encode(`raireki gpg segment ${number}`)
  const random = hkdf(sha256, sessionKey, salt, info, 16)
  const prefix = new Uint8Array(18)
  prefix.set(random)
  prefix.set(random.subarray(14), 16)
  return owned(prefix)
}

/** Start of a packet whose length is always written in five octets, so that all messages have the same overhead. */
export function packetStart(tag: number, length: number): Octets {
  const start = new Uint8Array(6)
  start.set([0xc0 | tag, 0xff])
  new DataView(start.buffer).setUint32(2, length)
  return start
}

/** The literal packet's start: binary, without name or date. */
export function literalStart(plainLength: number): Octets {
  const start = new Uint8Array(12)
  start.set(packetStart(11, plainLength + 6))
  start[6] = 0x62
  return start
}
