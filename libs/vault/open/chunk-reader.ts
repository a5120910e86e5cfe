import { bodyKey } from '../format/body-key.ts'
import type { ChunkAead } from '../format/chunk-aead.ts'
import { hex, joined, type ReadAt } from '../format/octets.ts'
import { chunkLength, HEAD_LENGTH, readHead, type Suite, TAG_LENGTH } from '../format/suite.ts'
import { exactly } from './frame-map.ts'
import { anotherBody, chunkDamaged, finalTagWrong } from './refusals.ts'
import type { AeadFor } from './stream-body.ts'

/** The decrypted packets, laid out as if they were a file: whatever is read of them has been verified. */
export interface ChunkReader {
  readonly suite: Suite
  readonly length: number
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
}

/** The final tag is checked before anything is read: it settles how many chunks there are and how long they are together. */
export async function openChunkReader(
  payload: ReadAt,
  payloadLength: number,
  { sessionKey, salt: expected }: { readonly sessionKey: Uint8Array; readonly salt: Uint8Array | undefined },
  aeadFor: AeadFor,
  keepsLast: boolean,
): Promise<ChunkReader> {
  const { suite, salt } = readHead(await exactly(payload, 0, HEAD_LENGTH))
  if (expected && hex(expected) !== hex(salt)) throw anotherBody()
  const aead = aeadFor(bodyKey(suite, sessionKey, salt))
  const chunk = chunkLength(suite)
  const sealedTotal = payloadLength - HEAD_LENGTH - TAG_LENGTH
  const count = Math.ceil(sealedTotal / (chunk + TAG_LENGTH))
  const length = sealedTotal - count * TAG_LENGTH
  if (sealedTotal < 0 || length < 0) throw finalTagWrong()

  const open = (first: number, last: number) => openChunks(payload, aead, chunk + TAG_LENGTH, sealedTotal, first, last)
  const finalTag = await exactly(payload, payloadLength - TAG_LENGTH, TAG_LENGTH)
  if (!(await aead.openFinal(count, length, finalTag))) {
    // A wrong key also shows here; the first chunk tells whether it is the key or the end of the body.
    if (count > 0) await open(0, 0)
    throw finalTagWrong()
  }

  // Reads come in order and rarely end where a chunk does: the last chunk opened is the first one wanted next.
  let held: { index: number; plain: Uint8Array } | undefined
  const read = async (offset: number, wanted: number): Promise<Uint8Array> => {
    const to = Math.min(length, offset + wanted)
    if (to <= offset) return new Uint8Array()
    const first = Math.floor(offset / chunk)
    const last = Math.floor((to - 1) / chunk)
    const known = held?.index === first ? [held.plain] : []
    const opened = [...known, ...(await open(first + known.length, last))]
    if (keepsLast) held = { index: last, plain: opened.at(-1) ?? new Uint8Array() }
    const start = offset - first * chunk
    const whole = opened.length === 1 && opened[0] ? opened[0] : joined(opened)
    return whole.subarray(start, start + to - offset)
  }
  return { suite, length, read }
}

async function openChunks(
  payload: ReadAt,
  aead: ChunkAead,
  sealedLength: number,
  sealedTotal: number,
  first: number,
  last: number,
): Promise<Uint8Array[]> {
  if (first > last) return []
  const from = first * sealedLength
  const to = Math.min(sealedTotal, (last + 1) * sealedLength)
  const sealed = await exactly(payload, HEAD_LENGTH + from, to - from)
  const opened: Uint8Array[] = []
  for (let index = first; index <= last; index += 1) {
    const at = (index - first) * sealedLength
    const plain = await aead.open(index, sealed.subarray(at, at + sealedLength))
    if (!plain) throw chunkDamaged(index)
    opened.push(plain)
  }
  return opened
}
