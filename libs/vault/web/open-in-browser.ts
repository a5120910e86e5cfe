import { joined, type Octets } from '../format/octets.ts'
import { openSealedBody, type PlainRange, type SealedBody, type SealedSource } from '../open/sealed-body.ts'
import { streamBody } from '../open/stream-body.ts'
import { webAead } from './web-aead.ts'

/** Opens a body that fits into memory, such as one of a few hundred MB. Nothing is answered unless all of it holds. */
export async function openInBrowser(body: Blob | Uint8Array, sessionKey: Uint8Array): Promise<Octets> {
  const source = body instanceof Blob ? body.stream() : once(body)
  const pieces: Uint8Array[] = []
  for await (const piece of streamBody(octetsOf(source), sessionKey, webAead)) pieces.push(piece)
  return joined(pieces)
}

/** Opens a body as it arrives, for instance the body of a `fetch` response. */
export function openStream(source: ReadableStream<Uint8Array>, sessionKey: Uint8Array): AsyncGenerator<Uint8Array> {
  return streamBody(octetsOf(source), sessionKey, webAead)
}

/** Opens a body that can be read at any offset, for instance by requests with a Range. */
export function openSealed(source: SealedSource): Promise<SealedBody> {
  return openSealedBody(source, webAead)
}

/** Decrypts octets `from` up to `to` of the plaintext, fetching only what they need. */
export async function openRange(source: SealedSource & PlainRange): Promise<Octets> {
  const body = await openSealed(source)
  const pieces: Uint8Array[] = []
  for await (const piece of body.read(source)) pieces.push(piece)
  return joined(pieces)
}

/** Not every browser can iterate over a stream, so its reader is asked. */
async function* octetsOf(source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!('getReader' in source)) return yield* source
  const reader = source.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
