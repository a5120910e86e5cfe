import { bodyKey } from '../format/body-key.ts'
import { nodeAead } from '../format/node-aead.ts'
import { joined, type Octets } from '../format/octets.ts'
import { partialLength, writeLength } from '../format/packet-length.ts'
import { chunkLength, type Suite, writeHead } from '../format/suite.ts'
import { salt, sessionKey } from './bodies.ts'

/** A body as another program might make it: any suite, any framing, other packets beside the file. */
export interface ForeignBody {
  readonly suite: Suite
  readonly plain: Uint8Array
  /** Powers of the partial lengths, for as long as there are octets for them. */
  readonly innerPowers?: readonly number[]
  readonly outerPowers?: readonly number[]
  readonly fileName?: string
  readonly before?: readonly Uint8Array[]
  readonly after?: readonly Uint8Array[]
}

export async function foreignBody(order: ForeignBody): Promise<Octets> {
  const payload = await sealedPayload(order.suite, innerPackets(order))
  return packet(18, joined([payload.head, ...payload.chunks, payload.finalTag]), order.outerPowers)
}

/** The encrypted packet taken apart, for putting it together wrongly. */
export async function sealedPayload(suite: Suite, inner: Uint8Array) {
  const aead = nodeAead(bodyKey(suite, sessionKey, salt))
  const size = chunkLength(suite)
  const chunks: Uint8Array[] = []
  for (let at = 0; at < inner.length; at += size) {
    chunks.push(await aead.seal(chunks.length, inner.subarray(at, at + size)))
  }
  return { head: writeHead(suite, salt), chunks, finalTag: await aead.sealFinal(chunks.length, inner.length) }
}

export function innerPackets({ plain, fileName = '', innerPowers, before = [], after = [] }: ForeignBody): Octets {
  const name = new TextEncoder().encode(fileName)
  const literal = joined([new Uint8Array([0x62, name.length]), name, new Uint8Array([1, 2, 3, 4]), plain])
  return joined([...before, packet(11, literal, innerPowers), ...after])
}

export function packet(tag: number, body: Uint8Array, powers: readonly number[] = []): Octets {
  const pieces: Uint8Array[] = [new Uint8Array([0xc0 | tag])]
  let at = 0
  for (const power of powers) {
    if (at + 2 ** power > body.length) break
    pieces.push(new Uint8Array([partialLength(power)]), body.subarray(at, at + 2 ** power))
    at += 2 ** power
  }
  return joined([...pieces, writeLength(body.length - at), body.subarray(at)])
}
