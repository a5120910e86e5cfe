import { createHash } from 'node:crypto'
import type { Looking } from '../looking.ts'
import { type Cursor, latin, littleEndian, stretch } from '../reading/cursor.ts'
import { escapes } from './entry-path.ts'
import { unfold } from './inflate.ts'
import type { LookInside } from './look-inside.ts'
import { untilDescriptor } from './stored-entry.ts'
import { enter } from './tar.ts'

const LOCAL = 0x04034b50
const DIRECTORY = 0x02014b50
const END = 0x06054b50
const WIDE_END = 0x06064b50
const AFTER = 0x08074b50

/**
 * Entries as they come, by their own headers, and not by the directory at the end: two readers of one archive may
 * disagree, and what lies there is what counts. PyTorch's files are archives too, told by the pickle in them.
 */
export async function lookAtZip(cursor: Cursor, looking: Looking, inside: LookInside): Promise<string> {
  const { findings, where } = looking
  const origin = cursor.position
  const present = new Places()
  let isTorch = false
  while ((await signatureAt(cursor)) === LOCAL) {
    const at = cursor.position
    const entry = await readLocal(cursor)
    present.add(at - origin, entry.name)
    enter(looking, at)
    if (/(?:^|\/)data\.pkl$/.test(entry.path)) isTorch = true
    if (escapes(entry.path)) findings.add('PathEscapes', { ...where, byte: at })
    if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) {
      findings.add(entry.encrypted ? 'ArchiveEncrypted' : 'NotLookedAt', { ...where, part: entry.path })
      // Without a size there is no telling where the next entry begins, and all that follows stays unseen.
      if (entry.sizeFollows) return 'zip'
      await cursor.skip(entry.packed)
    } else await lookAtEntry(cursor, entry, looking, inside)
  }
  // What the directory at the end names must be what was there; else another reader would find something else.
  const named = await directory(cursor)
  if (!named?.same(present)) findings.add('SizesDisagree', { ...where, byte: cursor.position })
  return isTorch ? 'pytorch' : 'zip'
}

async function lookAtEntry(cursor: Cursor, entry: Local, looking: Looking, inside: LookInside): Promise<void> {
  const before = cursor.position
  const counted = { bytes: 0 }
  const stored = entry.sizeFollows ? untilDescriptor(cursor) : stretch(cursor, entry.packed)
  const bytes = entry.method === 0 ? stored : unfold(cursor, 'deflate', looking.budget)
  await inside(entry.path, entry.sizeFollows ? undefined : entry.size, counting(bytes, counted), looking)
  const packed = cursor.position - before
  if (entry.sizeFollows) await passDescriptor(cursor)
  else if (counted.bytes !== entry.size || packed !== entry.packed)
    looking.findings.add('SizesDisagree', { ...looking.where, part: entry.path })
}

async function signatureAt(cursor: Cursor): Promise<number> {
  const peeked = await cursor.peek(4)
  return peeked.length < 4 ? 0 : littleEndian(peeked).getUint32(0, true)
}

async function directory(cursor: Cursor): Promise<Places | undefined> {
  const named = new Places()
  while ((await signatureAt(cursor)) === DIRECTORY) {
    const head = littleEndian(await cursor.take(46))
    const name = await cursor.take(head.getUint16(28, true))
    const extra = littleEndian(await cursor.take(head.getUint16(30, true)))
    await cursor.skip(head.getUint16(32, true))
    const wideBefore = [20, 24].filter((at) => head.getUint32(at, true) === 0xffffffff).length
    const offset = head.getUint32(42, true)
    named.add(offset === 0xffffffff ? wideOffset(extra, wideBefore) : offset, name)
  }
  const next = await signatureAt(cursor)
  return next === END || next === WIDE_END ? named : undefined
}

function wideOffset(extra: DataView, before: number): number {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    const from = at + 4 + before * 8
    if (extra.getUint16(at, true) === 1 && from + 8 <= extra.byteLength) return Number(extra.getBigUint64(from, true))
  }
  return -1
}

/** Which entries lie where, in a few bytes however many there are: a sum that does not depend on their order. */
class Places {
  private count = 0
  private sum = 0

  add(offset: number, name: Uint8Array): void {
    this.count += 1
    const text = `${offset}:${latin(name)}`
    this.sum = (this.sum + createHash('sha256').update(text).digest().readUIntBE(0, 6)) % 2 ** 48
  }

  same(other: Places): boolean {
    return this.count === other.count && this.sum === other.sum
  }
}

type Local = Awaited<ReturnType<typeof readLocal>>

async function readLocal(cursor: Cursor) {
  const head = littleEndian(await cursor.take(30))
  const flags = head.getUint16(6, true)
  let packed = head.getUint32(18, true)
  let size = head.getUint32(22, true)
  const name = await cursor.take(head.getUint16(26, true))
  const extra = await cursor.take(head.getUint16(28, true))
  // Sizes of four GiB and more stand in an extra field.
  const view = littleEndian(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let from = at + 4
    const wide = () => {
      const value = from + 8 <= extra.length ? Number(view.getBigUint64(from, true)) : 0
      from += 8
      return value
    }
    if (size === 0xffffffff) size = wide()
    if (packed === 0xffffffff) packed = wide()
  }
  return {
    name,
    path: new TextDecoder(flags & 0x800 ? 'utf-8' : encodingOfName(name)).decode(name),
    method: head.getUint16(8, true),
    encrypted: (flags & 1) !== 0,
    sizeFollows: (flags & 8) !== 0,
    packed,
    size,
  }
}

function encodingOfName(name: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name)
    return 'utf-8'
  } catch {
    return 'shift_jis'
  }
}

async function passDescriptor(cursor: Cursor): Promise<void> {
  const peeked = await cursor.peek(24)
  if (peeked.length < 16 || littleEndian(peeked).getUint32(0, true) !== AFTER) {
    await cursor.skip(Math.min(12, peeked.length))
    return
  }
  const startsEntry = (at: number) =>
    peeked.length >= at + 4 && [LOCAL, DIRECTORY].includes(littleEndian(peeked).getUint32(at, true))
  const isWide = !startsEntry(16) && peeked.length >= 24
  await cursor.skip(isWide ? 24 : 16)
}

async function* counting(bytes: AsyncIterable<Uint8Array>, counted: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    counted.bytes += piece.length
    yield piece
  }
}
