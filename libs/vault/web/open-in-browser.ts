import { decrypt, readMessage } from 'openpgp'
import type { BodyKey } from '../format/body-key.ts'
import { joined, type Octets, owned } from '../format/octets.ts'
import { OCB } from '../format/suite.ts'
import { openSealedBody, type PlainRange, type SealedBody, type SealedSource } from '../open/sealed-body.ts'
import { streamBody } from '../open/stream-body.ts'
import { isVaultError, VaultError } from '../vault-error.ts'
import { webAead } from './web-aead.ts'

/** Opens a body that fits into memory, such as one of a few hundred MB. Nothing is answered unless all of it holds. */
export async function openInBrowser(body: Blob | Uint8Array, sessionKey: Uint8Array): Promise<Octets> {
  const source = body instanceof Blob ? body.stream() : once(body)
  const pieces: Uint8Array[] = []
  let isOcb = false
  const aeadFor = (key: BodyKey) => {
    isOcb = key.suite.aead === OCB
    return webAead(key)
  }
  try {
    for await (const piece of streamBody(octetsOf(source), sessionKey, aeadFor)) pieces.push(piece)
  } catch (error) {
    // OpenPGP.js reads what WebCrypto cannot: OCB, and the single message of a small file in the gpg profile.
    if (!isOcb && !isVaultError(error, 'UnsupportedBody')) throw error
    return openElsewhere(body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : body, sessionKey)
  }
  return joined(pieces)
}

async function openElsewhere(body: Uint8Array, sessionKey: Uint8Array): Promise<Octets> {
  const names: Readonly<Record<number, 'aes128' | 'aes192' | 'aes256'>> = { 16: 'aes128', 24: 'aes192', 32: 'aes256' }
  const algorithm = names[sessionKey.length] ?? 'aes256'
  try {
    const message = await readMessage({ binaryMessage: body })
    const opened = await decrypt({ message, sessionKeys: { data: sessionKey, algorithm }, format: 'binary' })
    return owned(opened.data)
  } catch (error) {
    throw new VaultError(
      'ChunkDamaged',
      'The body does not open: it was changed, or the session key is another body’s.',
      error,
    )
  }
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
