import { createDecipheriv, createHash } from 'node:crypto'
import { CIPHER_STRIDE, giveUp, type Memory, uninitialised } from '../format/node-aead.ts'
import type { ReadAt } from '../format/octets.ts'
import {
  literalStart,
  MDC_LENGTH,
  packetStart,
  SEGMENT_HEAD,
  SEGMENT_LENGTH,
  SEGMENT_OVERHEAD,
  segmentPrefix,
  segmentsIn,
} from '../format/segments.ts'
import { exactly } from '../open/frame-map.ts'
import type { PlainRange, SealedBody, SealedSource } from '../open/sealed-body.ts'
import { VaultError } from '../vault-error.ts'
import { cfbOf } from './seal-segment.ts'

export interface SegmentedSource extends SealedSource {
  /** Of the file, from its manifest: it tells each message's place. */
  readonly salt: Uint8Array
}

const STRIDE = 2 ** 22

/**
 * Opens a body of the gpg profile. Its messages have one integrity code each, at their end: **what `read` yields has been
 * verified only when the message it lies in has ended without an error**. A range that is smaller than a message is held
 * back until then; whole messages are handed on as they are opened, for a file that gets its name when all has passed.
 */
export function openSegments(source: SegmentedSource, memory: Memory = uninitialised): SealedBody {
  const { size } = source
  const count = segmentsIn(size)
  const plainLength = size - count * SEGMENT_OVERHEAD
  if (plainLength < 0) throw cut(size)

  async function* read({ from, to }: PlainRange): AsyncGenerator<Uint8Array> {
    if (!(from >= 0 && from <= to && to <= plainLength)) {
      throw new VaultError(
        'RangeOutside',
        `The file has ${plainLength} octets; there is no range from ${from} to ${to}.`,
      )
    }
    for (let at = from; at < to; ) {
      const number = Math.floor(at / SEGMENT_LENGTH) + 1
      const start = (number - 1) * SEGMENT_LENGTH
      const end = Math.min(plainLength, start + SEGMENT_LENGTH)
      const isWhole = at === start && to >= end
      if (isWhole) yield* segment(source, number, end - start, memory)
      else yield* heldBack(source, number, end - start, { from: at - start, to: Math.min(to, end) - start })
      at = end
    }
    // An empty file is one message too, and may have been tampered with like any other.
    if (plainLength === 0) yield* segment(source, 1, 0, memory)
  }

  const stretches = (): PlainRange[] =>
    Array.from({ length: plainLength === 0 ? 0 : count }, (_, index) => ({
      from: index * SEGMENT_LENGTH,
      to: Math.min(plainLength, (index + 1) * SEGMENT_LENGTH),
    }))

  return { plainLength, read, stretches }
}

async function* heldBack(source: SegmentedSource, number: number, length: number, wanted: PlainRange) {
  const kept: Uint8Array[] = []
  let at = 0
  for await (const piece of segment(source, number, length, uninitialised)) {
    const part = piece.subarray(Math.max(0, wanted.from - at), Math.max(0, wanted.to - at))
    if (part.length > 0) kept.push(part)
    at += piece.length
  }
  yield* kept
}

async function* segment(
  { readAt, sessionKey, salt }: SegmentedSource,
  number: number,
  length: number,
  memory: Memory,
): AsyncGenerator<Uint8Array> {
  const base = (number - 1) * (SEGMENT_LENGTH + SEGMENT_OVERHEAD)
  const decipher = createDecipheriv(cfbOf(sessionKey), sessionKey, new Uint8Array(16))
  const head = await exactly(readAt, base, SEGMENT_HEAD)
  const start = packetStart(18, length + SEGMENT_OVERHEAD - 6)
  if (!isSame(head.subarray(0, 7), [...start, 1])) throw notASegment(number)
  const opened = decipher.update(head.subarray(7))
  const prefix = segmentPrefix(sessionKey, salt, number)
  if (!isSame(opened.subarray(0, 18), prefix)) throw elsewhere(number)
  if (!isSame(opened.subarray(18), literalStart(length))) throw damaged(number)
  const mdc = createHash('sha1').update(opened)
  const open = (sealed: Uint8Array): Uint8Array => {
    const room = memory(sealed.length)
    for (let at = 0; at < sealed.length; at += CIPHER_STRIDE) {
      const output = decipher.update(sealed.subarray(at, at + CIPHER_STRIDE))
      mdc.update(output)
      room.set(output, at)
      giveUp(output)
    }
    return room
  }
  const at = base + SEGMENT_HEAD
  for (let done = 0; done < length; done += STRIDE) {
    yield open(await exactly(readAt, at + done, Math.min(STRIDE, length - done)))
  }
  await mustEndSo(readAt, at + length, decipher, mdc, number)
}

async function mustEndSo(
  readAt: ReadAt,
  at: number,
  decipher: { update(octets: Uint8Array): Uint8Array },
  mdc: { update(octets: Uint8Array): { digest(): Uint8Array } },
  number: number,
): Promise<void> {
  const end = decipher.update(await exactly(readAt, at, MDC_LENGTH))
  const code = mdc.update(end.subarray(0, 2)).digest()
  if (!isSame(end.subarray(0, 2), [0xd3, 0x14]) || !isSame(end.subarray(2), code)) throw damaged(number)
}

const isSame = (a: Uint8Array, b: ArrayLike<number>): boolean =>
  a.length === b.length && a.every((octet, index) => octet === b[index])

const notASegment = (number: number): VaultError =>
  new VaultError('BadFraming', `Message ${number} of this body does not begin as one of the gpg profile must.`)

const elsewhere = (number: number): VaultError =>
  new VaultError(
    'ChunkDamaged',
    `What lies in place of message ${number} is not it: it was changed, moved or repeated, or the session key is another body’s.`,
  )

const damaged = (number: number): VaultError =>
  new VaultError('ChunkDamaged', `Message ${number} was changed after it was sealed. Nothing of it may be used.`)

const cut = (size: number): VaultError =>
  new VaultError('BodyTruncated', `The body ends ${size} octets in, before its first message is whole.`)
