import { copied, joined, joiner, type ReadAt } from '../format/octets.ts'
import type { Suite } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'
import { openChunkReader } from './chunk-reader.ts'
import { exactly, type FrameMap, mapFrames, readBody } from './frame-map.ts'
import { beforeBody, besideLiteral, packetTag, readStart, startSize } from './packets.ts'
import { notABody, notLiteral, trailingOctets } from './refusals.ts'
import type { AeadFor } from './stream-body.ts'

/** A body that lies somewhere it can be read from at any offset. */
export interface SealedSource {
  readonly readAt: ReadAt
  /** The length of what `readAt` reads: the body, with or without its header before it. */
  readonly size: number
  readonly sessionKey: Uint8Array
  /**
   * What a manifest says of the file, where there is one. Many files lie under one session key, so without it another of
   * them, given in this one's place, would open as well.
   */
  readonly salt?: Uint8Array
}

/** A stretch of plaintext: octets `from` up to, not including, `to`. */
export interface PlainRange {
  readonly from: number
  readonly to: number
}

/** An opened body: its length is vouched for by the final tag, and any range of it can be decrypted by itself. */
export interface SealedBody {
  readonly plainLength: number
  /** Of bodies in SEIPD version 2. */
  readonly suite?: Suite
  /** The range in pieces of bounded size, each verified. A piece may be kept. */
  read(range: PlainRange): AsyncGenerator<Uint8Array>
  /** The whole plaintext in stretches of about this length, cut where chunks are, for reading side by side. */
  stretches(length: number): PlainRange[]
}

/** How much is fetched and decrypted at a time: one of the largest chunks, or many of the smaller. */
const WINDOW = 2 ** 22

export async function openSealedBody(source: SealedSource, aeadFor: AeadFor, keepsLast = true): Promise<SealedBody> {
  const { readAt, size, sessionKey } = source
  const outer = await findPacket(readAt, size, packetTag.seipd, beforeBody, notABody)
  if (!outer) throw notABody()
  if (outer.end !== size) throw trailingOctets(outer.end)
  // Whoever gives memory for what is opened reads one stretch after another, so that one room serves for all joins.
  const join = keepsLast ? joined : joiner()
  const payload: ReadAt = (offset, length) => readBody(readAt, outer, offset, offset + length, join)
  const chunks = await openChunkReader(payload, outer.bodyLength, { sessionKey, salt: source.salt }, aeadFor, keepsLast)

  const literal = await findPacket(chunks.read, chunks.length, packetTag.literal, besideLiteral, notLiteral)
  if (!literal) throw new VaultError('UnsupportedBody', 'There is no file inside this body.')
  const nameLength = (await readBody(chunks.read, literal, 0, 2))[1] ?? 0
  const dataAt = 2 + nameLength + 4
  const plainLength = literal.bodyLength - dataAt
  if (plainLength < 0) throw new VaultError('BadFraming', 'The file inside this body is shorter than its own start.')

  /** The first offset after `at` that lies in the body at a multiple of `step`, where chunks begin. */
  const boundaryAfter = (at: number, step: number): number => {
    const block = literal.blockAt(dataAt + at)
    const position = block.leadAt + block.leadSize + dataAt + at - block.bodyOffset
    return at + step - (position % step)
  }

  async function* read({ from, to }: PlainRange): AsyncGenerator<Uint8Array> {
    checkRange(from, to, plainLength)
    for (let at = from; at < to; ) {
      const end = Math.min(to, boundaryAfter(at, WINDOW))
      yield await readBody(chunks.read, literal!, dataAt + at, dataAt + end)
      at = end
    }
  }

  function stretches(length: number): PlainRange[] {
    const step = Math.max(WINDOW, 2 ** Math.ceil(Math.log2(length)))
    const cut: PlainRange[] = []
    for (let from = 0; from < plainLength; ) {
      const to = Math.min(plainLength, boundaryAfter(from, step))
      cut.push({ from, to })
      from = to
    }
    return cut
  }

  return { plainLength, suite: chunks.suite, read, stretches }
}

function checkRange(from: number, to: number, plainLength: number): void {
  const isRange = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to && to <= plainLength
  if (isRange) return
  throw new VaultError('RangeOutside', `The file has ${plainLength} octets; there is no range from ${from} to ${to}.`)
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
    const octets = copied(await exactly(read, position, Math.min(6, end - position)))
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
