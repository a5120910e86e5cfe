import { bodyKey } from '../format/body-key.ts'
import { bodyLayout } from '../format/body-layout.ts'
import { nodeAead } from '../format/node-aead.ts'
import { joined, type Octets, type ReadAt } from '../format/octets.ts'
import { ourSuite } from '../format/suite.ts'
import { sealPieces } from '../seal/seal-pieces.ts'
import { endless } from './plaintext.ts'

export const sessionKey: Octets = new Uint8Array(32).fill(7)
export const salt: Octets = new Uint8Array(32).fill(9)

/** A body of any size that exists only where it is looked at. */
export function bodyOf(plainLength: number): { size: number; readAt: ReadAt; reads: [number, number][] } {
  const layout = bodyLayout(plainLength)
  const sealing = { layout, salt, source: endless, aead: nodeAead(bodyKey(ourSuite, sessionKey, salt)) }
  const reads: [number, number][] = []
  const readAt = async (offset: number, length: number) => {
    reads.push([offset, length])
    return collected(sealPieces(sealing, offset, Math.min(layout.bodyLength, offset + length)))
  }
  return { size: layout.bodyLength, readAt, reads }
}

/** The same body from its first octet to its last, made as it is taken. */
export function streamedBody(plainLength: number): AsyncGenerator<Uint8Array> {
  const layout = bodyLayout(plainLength)
  const sealing = { layout, salt, source: endless, aead: nodeAead(bodyKey(ourSuite, sessionKey, salt)) }
  return sealPieces(sealing, 0, layout.bodyLength)
}

export async function wholeBody(plainLength: number): Promise<Octets> {
  const { readAt, size } = bodyOf(plainLength)
  return new Uint8Array(await readAt(0, size))
}

/** Hands bytes over in pieces of one length, as a network would. */
export async function* inPieces(bytes: Uint8Array, length = 65_537): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

export async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Octets> {
  const kept: Uint8Array[] = []
  for await (const piece of pieces) kept.push(piece)
  return joined(kept)
}

/** Compares without printing megabytes when they differ. */
export const areSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
