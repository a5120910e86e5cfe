import { copied, joined, type ReadAt } from '../format/octets.ts'
import { lengthSize, type PacketLength, readLength } from '../format/packet-length.ts'
import { VaultError } from '../vault-error.ts'

/** A stretch of a packet's body between two lengths: `leadAt` is where its length stands, `bodyOffset` what it holds. */
interface Block {
  readonly leadAt: number
  readonly leadSize: number
  readonly bodyOffset: number
  readonly length: number
}

/** Where the octets of a packet's body stand among its lengths, so that any of them can be read without the others. */
export interface FrameMap {
  readonly bodyLength: number
  /** Where the packet ends. */
  readonly end: number
  readonly blockAt: (bodyOffset: number) => Block
  /** The length that must be found before a block, where the map was calculated and not read. */
  readonly partialOctet: number | undefined
}

/**
 * Maps the packet whose first length stands at `at`, in a space that ends at `end`. Partial lengths of one size (ours, and
 * most others') are calculated from both ends; anything else is walked through once.
 */
export async function mapFrames(read: ReadAt, at: number, end: number, first: PacketLength): Promise<FrameMap> {
  const bodyAt = at + first.size
  const lead = { leadAt: at, leadSize: bodyAt - at, bodyOffset: 0, length: first.length }
  if (!first.more) {
    within(bodyAt + first.length, end)
    return { bodyLength: first.length, end: bodyAt + first.length, blockAt: () => lead, partialOctet: undefined }
  }
  return (await uniformFrames(read, at, end, first.length)) ?? (await walkedFrames(read, at, end))
}

/** Shorter blocks are read nearly as fast as they are calculated. */
const SMALLEST_CALCULATED = 2 ** 16
const PROBES = 5

async function uniformFrames(read: ReadAt, at: number, end: number, block: number): Promise<FrameMap | undefined> {
  const stride = 1 + block
  const partials = Math.floor((end - at - 1) / stride)
  const lastAt = at + partials * stride
  if (block < SMALLEST_CALCULATED || partials < 1 || lastAt >= end) return undefined
  const last = await lengthAt(read, lastAt, end)
  if (!last || last.more || lastAt + last.size + last.length !== end) return undefined
  // By chance any octet may look like the right length. Where there are few partials all of them are looked at.
  for (let probe = 1; probe <= Math.min(PROBES, partials - 1); probe += 1) {
    const index = partials - 1 <= PROBES ? probe : Math.floor((probe * partials) / (PROBES + 1))
    const found = await lengthAt(read, at + index * stride, end)
    if (!found?.more || found.length !== block) return undefined
  }
  const blockAt = (bodyOffset: number): Block => {
    const index = Math.min(partials, Math.floor(bodyOffset / block))
    const isLast = index === partials
    return {
      leadAt: at + index * stride,
      leadSize: isLast ? last.size : 1,
      bodyOffset: index * block,
      length: isLast ? last.length : block,
    }
  }
  return { bodyLength: partials * block + last.length, end, blockAt, partialOctet: 0xe0 | Math.log2(block) }
}

async function walkedFrames(read: ReadAt, at: number, end: number): Promise<FrameMap> {
  const blocks: Block[] = []
  const ahead = readAhead(read, end)
  let bodyOffset = 0
  let position = at
  for (let more = true; more; ) {
    const length = await lengthAt(ahead, position, end)
    if (!length) throw cut(position)
    within(position + length.size + length.length, end)
    blocks.push({ leadAt: position, leadSize: length.size, bodyOffset, length: length.length })
    position += length.size + length.length
    bodyOffset += length.length
    more = length.more
  }
  return {
    bodyLength: bodyOffset,
    end: position,
    blockAt: (offset) => blocks[lastBefore(blocks, offset)]!,
    partialOctet: undefined,
  }
}

function lastBefore(blocks: readonly Block[], bodyOffset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.bodyOffset <= bodyOffset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Reads body octets through the map, with one read for the whole stretch, checking the lengths it passes over. Octets
 * on both sides of a length are brought together by `join`.
 */
export async function readBody(
  read: ReadAt,
  map: FrameMap,
  from: number,
  to: number,
  join: (pieces: readonly Uint8Array[]) => Uint8Array = joined,
): Promise<Uint8Array> {
  if (from >= to) return new Uint8Array()
  const blocks: Block[] = []
  for (let at = from; at < to; ) {
    const block = map.blockAt(at)
    blocks.push(block)
    at = block.bodyOffset + block.length
  }
  const first = blocks[0]!
  const last = blocks.at(-1)!
  const leadIncluded = from === first.bodyOffset ? first.leadSize : 0
  const rawFrom = first.leadAt + first.leadSize + from - first.bodyOffset - leadIncluded
  const rawTo = last.leadAt + last.leadSize + to - last.bodyOffset
  const raw = await exactly(read, rawFrom, rawTo - rawFrom)
  const pieces = blocks.map((block) => {
    const lead = block.leadAt - rawFrom
    if (map.partialOctet !== undefined && lead >= 0) checkLead(raw, lead, block, map)
    const start = Math.max(0, lead + block.leadSize)
    return raw.subarray(start, lead + block.leadSize + Math.min(block.length, to - block.bodyOffset))
  })
  return pieces.length === 1 && pieces[0] ? pieces[0] : join(pieces)
}

function checkLead(raw: Uint8Array, at: number, block: Block, map: FrameMap): void {
  const isLast = block.bodyOffset + block.length === map.bodyLength
  const found = readLength(raw, at)
  if (isLast ? !found.more && found.length === block.length : raw[at] === map.partialOctet) return
  throw new VaultError('BadFraming', `The length at octet ${block.leadAt} is not the one this body must have there.`)
}

async function lengthAt(read: ReadAt, at: number, end: number): Promise<PacketLength | undefined> {
  const octets = at < end ? await exactly(read, at, Math.min(5, end - at)) : new Uint8Array()
  if (octets.length === 0) return undefined
  return lengthSize(octets[0] ?? 0) <= octets.length ? readLength(octets) : undefined
}

export async function exactly(read: ReadAt, at: number, length: number): Promise<Uint8Array> {
  const bytes = await read(at, length)
  if (bytes.length === length) return bytes
  throw cut(at + bytes.length)
}

function within(position: number, end: number): void {
  if (position > end) throw cut(end)
}

const cut = (position: number): VaultError =>
  new VaultError(
    'BodyTruncated',
    `The body ends ${position} octets in, before its final tag: it was cut, or has not been fetched whole.`,
  )

/** Walking through short blocks asks for a few octets at a time; this makes fewer, larger reads of them. */
function readAhead(read: ReadAt, end: number): ReadAt {
  const window = 2 ** 18
  let at = 0
  let held: Uint8Array = new Uint8Array()
  return async (offset, length) => {
    if (offset < at || offset + length > at + held.length) {
      held = copied(await exactly(read, offset, Math.min(window, end - offset)))
      at = offset
    }
    return held.subarray(offset - at, offset - at + length)
  }
}
