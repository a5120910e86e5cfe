import { inflateSync } from 'node:zlib'
import type { Looking } from '../looking.ts'
import { scanLong, scanValue } from '../personal/scan-field.ts'
import { type Cursor, latin, littleEndian } from '../reading/cursor.ts'
import { held, lookAtExif } from './exif.ts'
import { lookAtXmp } from './xmp.ts'

const LONGEST_SEGMENT = 2 ** 20

/** Segments up to the picture itself: EXIF, XMP and comments. */
export async function lookAtJpeg(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  await cursor.take(2)
  for (;;) {
    const marker = await cursor.peek(4)
    const kind = marker[1]
    if (marker[0] === 0xff && (kind === 0xda || kind === 0xd9)) break
    if (marker.length < 4 || marker[0] !== 0xff) {
      looking.findings.add('NotLookedAt', { ...looking.where, byte: cursor.position })
      break
    }
    // A marker may be filled up.
    if (kind === 0xff) {
      await cursor.take(1)
      continue
    }
    const length = marker[2]! * 256 + marker[3]! - 2
    await cursor.take(4)
    const segment = await cursor.take(Math.max(0, length))
    const name = latin(segment.subarray(0, 40))
    if (kind === 0xe1 && name.startsWith('Exif\0\0')) await lookAtExif(held(segment.subarray(6)), looking)
    else if (kind === 0xe1 && name.startsWith('http://ns.adobe.com/x'))
      lookAtXmp(new TextDecoder().decode(segment), looking)
    else if (kind === 0xfe) scanLong(looking, new TextDecoder().decode(segment), { field: 'Comment' })
  }
  return 'jpeg'
}

/** Chunks: texts, EXIF. */
export async function lookAtPng(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  await cursor.take(8)
  while (!(await cursor.atEnd())) {
    const head = Buffer.from(await cursor.take(8))
    const length = head.readUInt32BE(0)
    const kind = head.toString('latin1', 4, 8)
    const isRead = ['tEXt', 'zTXt', 'iTXt', 'eXIf'].includes(kind)
    const chunk = await kept(cursor, isRead, length, looking)
    await cursor.skip(4)
    if (kind === 'eXIf') await lookAtExif(held(chunk), looking)
    else if (isRead) pngText(kind, chunk, looking)
    if (kind === 'IEND') break
  }
  return 'png'
}

/** RIFF: chunks with their kind before their length. */
export async function lookAtWebp(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  await cursor.take(12)
  while ((await cursor.peek(8)).length === 8) {
    const head = await cursor.take(8)
    const kind = latin(head.subarray(0, 4))
    const length = littleEndian(head).getUint32(4, true)
    const chunk = await kept(cursor, kind === 'EXIF' || kind === 'XMP ', length, looking)
    // Some write the beginning of a JPEG's segment too.
    const isSegment = latin(chunk.subarray(0, 6)) === 'Exif\0\0'
    if (kind === 'EXIF') await lookAtExif(held(isSegment ? chunk.subarray(6) : chunk), looking)
    if (kind === 'XMP ') lookAtXmp(new TextDecoder().decode(chunk), looking)
    if (length % 2 === 1 && !(await cursor.atEnd())) await cursor.skip(1)
  }
  return 'webp'
}

/** HEIC and AVIF keep their EXIF where only their whole index says. */
export async function lookAtHeif(_: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  looking.findings.add('NotLookedAt', looking.where)
  return 'heif'
}

export function imageCounted(looking: Looking): void {
  looking.tally.count('records')
  looking.tally.modality('image')
}

/** What is read of a chunk; of one that is longer than any has reason to be, the rest is not. */
async function kept(cursor: Cursor, isRead: boolean, length: number, looking: Looking): Promise<Uint8Array> {
  const chunk = await cursor.take(isRead ? Math.min(length, LONGEST_SEGMENT) : 0)
  if (isRead && length > chunk.length) looking.findings.add('NotLookedAt', { ...looking.where, byte: cursor.position })
  await cursor.skip(length - chunk.length)
  return chunk
}

function pngText(kind: string, chunk: Uint8Array, looking: Looking): void {
  const end = chunk.indexOf(0)
  const key = latin(chunk.subarray(0, Math.max(0, end)))
  const field = /^[\w :-]{1,79}$/.test(key) ? key : 'text'
  const text = pngWords(kind, chunk.subarray(end + 1))
  // Programs also write whole profiles as figures.
  if (text === undefined || key.startsWith('Raw profile type'))
    looking.findings.add('NotLookedAt', { ...looking.where, field })
  else if (text.includes('<x:xmpmeta') || key === 'XML:com.adobe.xmp') lookAtXmp(text, looking)
  else if (text.length > 1_000) scanLong(looking, text, { field })
  else scanValue(looking, key, text, { field })
  if (/^(author|artist|copyright)$/i.test(key) && text?.trim())
    looking.findings.add('AuthorOrDevice', { ...looking.where, field }, text)
}

/** The text behind its key, unfolded where it is compressed. */
function pngWords(kind: string, rest: Uint8Array): string | undefined {
  if (kind === 'tEXt') return new TextDecoder().decode(rest)
  if (kind === 'zTXt') return unfolded(rest.subarray(1))
  // Whether it is compressed, how, a language and the key in it.
  const language = rest.indexOf(0, 2)
  const text = rest.subarray(rest.indexOf(0, language + 1) + 1)
  return rest[0] === 1 ? unfolded(text) : new TextDecoder().decode(text)
}

function unfolded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder().decode(inflateSync(bytes, { maxOutputLength: LONGEST_SEGMENT }))
  } catch {
    return undefined
  }
}
