import { type Memory, nodeAead } from '../format/node-aead.ts'
import { joined, type Octets } from '../format/octets.ts'
import { openSealedBody, type PlainRange, type SealedBody, type SealedSource } from './sealed-body.ts'
import { streamBody } from './stream-body.ts'

/**
 * Opens a body (with or without its header before it) as it arrives, in any framing, GCM or OCB, any chunk size.
 *
 * Each piece has been verified by its own chunk; that nothing is missing is known when the stream ends without an error.
 */
export function openBody(source: AsyncIterable<Uint8Array>, sessionKey: Uint8Array): AsyncGenerator<Uint8Array> {
  return streamBody(source, sessionKey, nodeAead)
}

/**
 * Opens a body that can be read at any offset, so that ranges of its plaintext can be had without the rest.
 *
 * With `memory` each chunk is opened into room that the caller gives, and may take away as soon as the piece has been
 * yielded: nothing of it is kept for the next read. Read `stretches` then, or chunks that two reads share are opened twice.
 */
export function openSealed(source: SealedSource, memory?: Memory): Promise<SealedBody> {
  if (!memory) return openSealedBody(source, nodeAead)
  return openSealedBody(source, (key) => nodeAead(key, memory), false)
}

/**
 * Decrypts octets `from` up to `to` of the plaintext, fetching only the chunks they lie in, and beside them some octets
 * of framing and the final tag.
 */
export async function openRange(source: SealedSource & PlainRange): Promise<Octets> {
  const body = await openSealed(source)
  const pieces: Uint8Array[] = []
  for await (const piece of body.read(source)) pieces.push(piece)
  return joined(pieces)
}
