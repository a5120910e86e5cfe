import { nodeAead } from '../format/node-aead.ts'
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

/** Opens a body that can be read at any offset, so that ranges of its plaintext can be had without the rest. */
export function openSealed(source: SealedSource): Promise<SealedBody> {
  return openSealedBody(source, nodeAead)
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
