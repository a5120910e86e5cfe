import { bodyKey } from '../format/body-key.ts'
import type { ChunkAead } from '../format/chunk-aead.ts'
import { joined, type ReadAt } from '../format/octets.ts'
import { chunkLength, HEAD_LENGTH, readHead, type Suite, TAG_LENGTH } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'
import { exactly, type FrameMap, mapFrames, readBody } from './frame-map.ts'
import { beforeBody, besideLiteral, packetTag, readStart, startSize } from './packets.ts'
import { chunkDamaged, finalTagWrong, notABody, notLiteral, trailingOctets } from './refusals.ts'
import type { AeadFor } from './stream-body.ts'

/** A body that lies somewhere it can be read from at any offset. */
export interface SealedSource {
  readonly readAt: ReadAt
  /** The length of what `readAt` reads: the body, with or without its header before it. */
  readonly size: number
  readonly sessionKey: Uint8Array
}

/** A stretch of plaintext: octets `from` up to, not including, `to`. */
export interface PlainRange {
  readonly from: number
  readonly to: number
}

/** An opened body: its length is vouched for by the final tag, and any range of it can be decrypted by itself. */
export interface SealedBody {
  readonly plainLength: number
  readonly suite: Suite
  /** The range in pieces of bounded size, each verified. A piece may be kept. */
  read(range: PlainRange): AsyncGenerator<Uint8Array>
}

/** How much is fetched and decrypted at a time: one of the largest chunks, or many of the smaller. */
const WINDOW = 2 ** 22

export async function openSealedBody(source: SealedSource, aeadFor: AeadFor): Promise<SealedBody> {
  const { readAt, size, sessionKey } = source
  const outer = await findPacket(readAt, size, packetTag.seipd, beforeBody, notABody)
  if (!outer) throw notABody()
  if (outer.end !== size) throw trailingOctets(outer.end)
  const payload: ReadAt = (offset, length) => readBody(readAt, outer, offset, offset + length)
  const chunks = await openPayload(payload, outer.bodyLength, sessionKey, aeadFor)

  const literal = await findPacket(chunks.read, chunks.length, packetTag.literal, besideLiteral, notLiteral)
  if (!literal) throw new VaultError('UnsupportedBody', 'There is no file inside this body.')
  const nameLength = (await readBody(chunks.read, literal, 0, 2))[1] ?? 0
  const dataAt = 2 + nameLength + 4
  const plainLength = literal.bodyLength - dataAt
  if (plainLength < 0)
    throw new VaultError('BadFraming', 'The file packet inside this body is shorter than its own start.')

  return {
    plainLength,
    suite: chunks.suite,
    async *read({ from, to }) {
      if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || to < from || to > plainLength) {
        throw new VaultError(
          'RangeOutside',
          `The file has ${plainLength} octets; there is no range from ${from} to ${to}.`,
        )
      }
      for (let at = from; at < to; ) {
        // Windows end where chunks do, as far as they can, so that no chunk is opened twice.
        const end = Math.min(to, (Math.floor((at + dataAt) / WINDOW) + 1) * WINDOW - dataAt)
        yield await readBody(chunks.read, literal, dataAt + at, dataAt + end)
        at = end
      }
    },
  }
}

interface OpenChunks {
  readonly suite: Suite
  readonly length: number
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
}

/** Lays the decrypted packets out as if they were a file. The final tag is checked first: it settles how long that file is. */
async function openPayload(
  payload: ReadAt,
  payloadLength: number,
  sessionKey: Uint8Array,
  aeadFor: AeadFor,
): Promise<OpenChunks> {
  const { suite, salt } = readHead(await exactly(payload, 0, Math.min(HEAD_LENGTH, payloadLength)))
  const aead = aeadFor(bodyKey(suite, sessionKey, salt))
  const sealedLength = chunkLength(suite) + TAG_LENGTH
  const sealedTotal = payloadLength - HEAD_LENGTH - TAG_LENGTH
  const count = Math.ceil(sealedTotal / sealedLength)
  const length = sealedTotal - count * TAG_LENGTH
  if (sealedTotal < 0 || length < 0) throw finalTagWrong()
  const finalTag = await exactly(payload, payloadLength - TAG_LENGTH, TAG_LENGTH)
  if (!(await aead.openFinal(count, length, finalTag))) {
    // A wrong key also shows here; the first chunk tells whether it is the key or the end of the body.
    if (count > 0) await openSpan(payload, aead, sealedLength, sealedTotal, 0, 0)
    throw finalTagWrong()
  }

  // Packet lengths are read a few octets at a time, always from the same chunk.
  let held: { index: number; plain: Uint8Array } | undefined
  const read = async (offset: number, wanted: number): Promise<Uint8Array> => {
    const to = Math.min(length, offset + wanted)
    const first = Math.floor(offset / chunkLength(suite))
    const last = Math.floor((to - 1) / chunkLength(suite))
    if (to <= offset) return new Uint8Array()
    const start = offset - first * chunkLength(suite)
    if (first === last && held?.index === first) return held.plain.subarray(start, start + to - offset)
    const opened = await openSpan(payload, aead, sealedLength, sealedTotal, first, last)
    held = { index: last, plain: opened.at(-1) ?? new Uint8Array() }
    const whole = opened.length === 1 && opened[0] ? opened[0] : joined(opened)
    return whole.subarray(start, start + to - offset)
  }
  return { suite, length, read }
}

async function openSpan(
  payload: ReadAt,
  aead: ChunkAead,
  sealedLength: number,
  sealedTotal: number,
  first: number,
  last: number,
): Promise<Uint8Array[]> {
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

/** Finds a packet among those that may stand before it. */
async function findPacket(
  read: ReadAt,
  end: number,
  wanted: number,
  passable: ReadonlySet<number>,
  refusal: (tag: number) => VaultError,
): Promise<FrameMap | undefined> {
  for (let position = 0; position < end; ) {
    const octets = (await exactly(read, position, Math.min(6, end - position))).slice()
    const size = startSize(octets[0] ?? 0, octets[1] ?? 0)
    const { tag, length } = readStart(octets.subarray(0, size))
    const first = length ?? { length: end - position - size, more: false, size: 0 }
    const map = await mapFrames(read, position + size - first.size, end, first)
    if (tag === wanted) return map
    if (!passable.has(tag)) throw refusal(tag)
    position = map.end
  }
  return undefined
}
