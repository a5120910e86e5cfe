import { sha256 } from '@noble/hashes/sha2.js'
import { bodyKey } from '../format/body-key.ts'
import { bodyLayout } from '../format/body-layout.ts'
import { hex, joined, type Octets, owned, type ReadAt } from '../format/octets.ts'
import { type Part, partPlan, suggestedPartSize } from '../format/parts.ts'
import { ourSuite, SALT_LENGTH } from '../format/suite.ts'
import { cipherDigest, type SealedFile } from '../manifest/manifest.ts'
import { type Sealing, sealPieces } from '../seal/seal-pieces.ts'
import { VaultError } from '../vault-error.ts'
import { webAead } from './web-aead.ts'

export interface UploadOrder {
  readonly sessionKey: Uint8Array
  readonly salt: Uint8Array
  /** `suggestedPartSize` of the blob where it is not given. */
  readonly partSize?: number
  /** Parts that the store already has, by number, with their SHA-256. They are sealed again and compared, not yielded. */
  readonly stored?: ReadonlyMap<number, string>
  /** Hears of each part that was compared. */
  readonly onCompared?: (part: Part) => void
}

/** A part ready to be sent. */
export interface UploadPart extends Part {
  readonly bytes: Octets
  readonly sha256: string
}

/**
 * Seals a blob part by part into the same octets that the Node engine makes. One part is in memory at a time. The
 * generator returns what the manifest needs.
 */
export async function* sealForUpload(blob: Blob, order: UploadOrder): AsyncGenerator<UploadPart, SealedFile> {
  const { salt } = order
  if (salt.length !== SALT_LENGTH) {
    throw new VaultError('BadArgument', `A salt has ${SALT_LENGTH} octets; the one given has ${salt.length}.`)
  }
  const partSize = order.partSize ?? suggestedPartSize(blob.size)
  const layout = bodyLayout(blob.size)
  const { source, digest } = hashedInPassing(blob)
  const aead = webAead(bodyKey(ourSuite, order.sessionKey, salt))
  const parts: string[] = []
  for (const part of partPlan(blob.size, partSize)) {
    const bytes = await partBytes({ layout, salt, aead, source }, part)
    const partHash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
    parts.push(partHash)
    const stored = order.stored?.get(part.number)
    if (stored === undefined) yield { ...part, bytes, sha256: partHash }
    else if (stored !== partHash) throw changed(part.number)
    else order.onCompared?.(part)
  }
  return {
    plain: { size: blob.size, sha256: digest() },
    cipher: { size: layout.bodyLength, sha256OfParts: cipherDigest(parts) },
    salt: hex(salt),
    partSize,
    parts,
  }
}

async function partBytes(sealing: Sealing, part: Part): Promise<Octets> {
  const pieces: Uint8Array[] = []
  for await (const piece of sealPieces(sealing, part.offset, part.offset + part.length)) pieces.push(piece)
  return joined(pieces)
}

/**
 * Parts are made in order, so the plaintext passes by in order too, but for chunks that two parts share: those are read
 * twice and hashed once. WebCrypto cannot hash a stream.
 */
function hashedInPassing(blob: Blob): { source: ReadAt; digest: () => string } {
  const hash = sha256.create()
  let hashed = 0
  return {
    source: async (offset, length) => {
      const bytes = await blobOctets(blob, offset, length)
      if (offset <= hashed && offset + bytes.length > hashed) {
        hash.update(bytes.subarray(hashed - offset))
        hashed = offset + bytes.length
      }
      return bytes
    },
    digest: () => hex(owned(hash.digest())),
  }
}

/** A browser answers NotReadableError when the file behind a blob was changed after it was chosen. */
async function blobOctets(blob: Blob, offset: number, length: number): Promise<Octets> {
  try {
    return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
  } catch (error) {
    throw new VaultError('SourceChanged', 'The file was changed, moved or taken away while it was being read.', error)
  }
}

const changed = (partNumber: number): VaultError =>
  new VaultError(
    'SourceChanged',
    `This is not the file whose part ${partNumber} was uploaded before. Start again, with a new session key and salt.`,
  )
