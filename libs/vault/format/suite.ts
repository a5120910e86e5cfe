import { VaultError } from '../vault-error.ts'
import type { Octets } from './octets.ts'

/** The choices an SEIPDv2 packet states in its first four octets, by their RFC 9580 numbers. */
export interface Suite {
  /** 7, 8, 9: AES with 128, 192, 256 bits. */
  readonly cipher: number
  /** 2: OCB, 3: GCM. */
  readonly aead: number
  /** Chunks hold 2^(chunkOctet + 6) octets of plaintext. */
  readonly chunkOctet: number
}

export const GCM = 3
export const OCB = 2
export const TAG_LENGTH = 16
export const SALT_LENGTH = 32
/** Version, cipher, AEAD, chunk octet, salt. */
export const HEAD_LENGTH = 4 + SALT_LENGTH

/** What we write: AES-256-GCM in chunks of 4 MiB, the largest that RFC 9580 allows. */
export const ourSuite: Suite = { cipher: 9, aead: GCM, chunkOctet: 16 }

const keyLengths: Readonly<Record<number, number>> = { 7: 16, 8: 24, 9: 32 }
const nonceLengths: Readonly<Record<number, number>> = { [OCB]: 15, [GCM]: 12 }

export const keyLength = (suite: Suite): number => keyLengths[suite.cipher] ?? 0
export const nonceLength = (suite: Suite): number => nonceLengths[suite.aead] ?? 0
export const chunkLength = (suite: Suite): number => 2 ** (suite.chunkOctet + 6)

/** The first octets of the packet's body, as they stand before the chunks. */
export function writeHead(suite: Suite, salt: Uint8Array): Octets {
  const head = new Uint8Array(HEAD_LENGTH)
  head.set([2, suite.cipher, suite.aead, suite.chunkOctet])
  head.set(salt, 4)
  return head
}

export function readHead(head: Uint8Array): { suite: Suite; salt: Octets } {
  const [version, cipher = 0, aead = 0, chunkOctet = 0] = head
  if (version === 1) {
    throw new VaultError(
      'UnsupportedBody',
      'This body is in the older OpenPGP form (SEIPD version 1), which has no chunks to verify.',
    )
  }
  if (version !== 2)
    throw new VaultError('UnsupportedBody', `This body is SEIPD version ${version}; version 2 is readable.`)
  if (!(cipher in keyLengths))
    throw new VaultError('UnsupportedBody', `This body uses cipher number ${cipher}; AES is readable.`)
  if (!(aead in nonceLengths)) {
    const name = aead === 1 ? 'EAX' : `mode number ${aead}`
    throw new VaultError('UnsupportedBody', `This body is encrypted in ${name}; GCM and OCB are readable.`)
  }
  if (chunkOctet > 16) {
    throw new VaultError(
      'UnsupportedBody',
      `This body states chunk size octet ${chunkOctet}; RFC 9580 allows at most 16.`,
    )
  }
  return { suite: { cipher, aead, chunkOctet }, salt: new Uint8Array(head.subarray(4, HEAD_LENGTH)) }
}
