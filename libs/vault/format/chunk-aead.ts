import type { Octets } from './octets.ts'

/**
 * Seals and opens single chunks under one body's key. There are two: node:crypto's, synchronous, and WebCrypto's.
 * `open` answers undefined when the tag does not hold; saying what that means is left to the reader of the body.
 */
export interface ChunkAead {
  seal(index: number, plain: Uint8Array): Octets | Promise<Octets>
  sealFinal(index: number, totalLength: number): Octets | Promise<Octets>
  open(index: number, sealed: Uint8Array): Octets | undefined | Promise<Octets | undefined>
  openFinal(index: number, totalLength: number, tag: Uint8Array): boolean | Promise<boolean>
}
