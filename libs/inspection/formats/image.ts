import { inflateSync } from 'node:zlib'
import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'
import { type Cursor, latin } from '../reading/cursor.ts'
import { lookAtExif } from './exif.ts'

const LONGEST_SEGMENT = 2 ** 20

/** Segments up to the picture itself: EXIF, XMP and comments. */
export async function lookAtJpeg(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  await cursor.take(2)
  for (;;) {
    const marker = await cursor.peek(4)
    if (marker.length < 4 || marker[0] !== 0xff) break
    const kind = marker[1]!
    if (kind === 0xda || kind === 0xd9) break
    const length = marker[2]! * 256 + marker[3]! - 2
    await cursor.take(4)
    const segment = await cursor.take(Math.max(0, length))
    const name = latin(segment.subarray(0, 40))
    if (kind === 0xe1 && name.startsWith('Exif\0\0')) lookAtExif(segment.subarray(6), looking)
    else if (kind === 0xe1 && name.startsWith('http://ns.adobe.com/xap/'))
      xmp(new TextDecoder().decode(segment), looking)
    else if (kind === 0xfe) scanValue(looking, '', new TextDecoder().decode(segment), { field: 'Comment' })
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
    const kept = ['tEXt', 'zTXt', 'iTXt', 'eXIf'].includes(kind) ? Math.min(length, LONGEST_SEGMENT) : 0
    const chunk = await cursor.take(kept)
    await cursor.skip(length - kept + 4)
    if (kind === 'eXIf') lookAtExif(chunk, looking)
    else if (kept > 0) {
      const [key = '', ...rest] = pngText(kind, chunk).split('\0')
      const text = rest.join(' ')
      if (text.includes('<x:xmpmeta')) xmp(text, looking)
      else scanValue(looking, key, text, { field: /^[\w -]{1,79}$/.test(key) ? key : 'text' })
      if (/^(author|artist|copyright)$/i.test(key) && text.trim())
        looking.findings.add('AuthorOrDevice', { ...looking.where, field: key }, text)
    }
    if (kind === 'IEND') break
  }
  return 'png'
}

export async function lookAtTiff(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  lookAtExif(await cursor.peek(8 * 2 ** 20), looking)
  return 'tiff'
}

function imageCounted(looking: Looking): void {
  looking.tally.count('records')
  looking.tally.modality('image')
}

function pngText(kind: string, chunk: Uint8Array): string {
  if (kind !== 'zTXt') return new TextDecoder().decode(chunk)
  const end = chunk.indexOf(0)
  try {
    const unfolded = inflateSync(chunk.subarray(end + 2), { maxOutputLength: LONGEST_SEGMENT })
    return `${latin(chunk.subarray(0, end))}\0${new TextDecoder().decode(unfolded)}`
  } catch {
    return latin(chunk.subarray(0, end))
  }
}

function xmp(text: string, looking: Looking): void {
  if (/GPSLatitude/.test(text)) looking.findings.add('Location', { ...looking.where, field: 'XMP GPS' })
  const creator = /<(?:dc:creator|photoshop:AuthorsPosition)>([\s\S]{0,500}?)<\//.exec(text)?.[1]
  if (creator)
    looking.findings.add(
      'AuthorOrDevice',
      { ...looking.where, field: 'XMP creator' },
      creator.replace(/<[^>]*>/g, '').trim(),
    )
  scanValue(looking, '', text.replace(/<[^>]{0,2000}>/g, ' ').slice(0, 65_536), { field: 'XMP' })
}
