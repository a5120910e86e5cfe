import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'

const TEXTS: Readonly<Record<number, string>> = {
  270: 'ImageDescription',
  37510: 'UserComment',
  40091: 'XPTitle',
  40092: 'XPComment',
  40095: 'XPSubject',
  272: 'Model',
  305: 'Software',
  269: 'DocumentName',
}
const OF_SOMEBODY: Readonly<Record<number, string>> = {
  315: 'Artist',
  33432: 'Copyright',
  42032: 'CameraOwnerName',
  42033: 'BodySerialNumber',
  42037: 'LensSerialNumber',
  40093: 'XPAuthor',
  316: 'HostComputer',
}
const GPS = 0x8825
const EXIF = 0x8769
const MOST_FOLDERS = 16
const MOST_TAGS = 1_000
const WIDTHS = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** TIFF's folders of tags, as cameras and scanners write them. */
export function lookAtExif(bytes: Uint8Array, looking: Looking): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8) return
  const little = bytes[0] === 0x49
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, little) : 0)
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, little) : 0)
  const folders: { at: number; gps: boolean }[] = [{ at: u32(4), gps: false }]
  for (let seen = 0; seen < folders.length && seen < MOST_FOLDERS; seen += 1) {
    const { at, gps } = folders[seen]!
    const count = Math.min(u16(at), MOST_TAGS)
    if (at === 0 || at + 2 > bytes.length) continue
    for (let each = 0; each < count; each += 1) {
      const entry = at + 2 + each * 12
      const tag = u16(entry)
      if (tag === EXIF || tag === GPS) folders.push({ at: u32(entry + 8), gps: tag === GPS })
      // Latitude and longitude; the version of the folder says nothing.
      else if (gps) {
        if (tag === 2 || tag === 4) looking.findings.add('Location', { ...looking.where, field: 'GPS' })
      } else named(tag, value(bytes, u16(entry + 2), u32(entry + 4), entry + 8, u32), looking)
    }
    const next = at + 2 + count * 12
    if (!gps && u32(next) > 0) folders.push({ at: u32(next), gps: false })
  }
}

function named(tag: number, raw: Uint8Array, looking: Looking): void {
  const field = TEXTS[tag] ?? OF_SOMEBODY[tag]
  if (!field || raw.length === 0) return
  const encoding = field.startsWith('XP') ? 'utf-16le' : 'utf-8'
  const text = new TextDecoder(encoding).decode(raw).replace(/\0/g, '').trim()
  if (text === '') return
  if (OF_SOMEBODY[tag]) looking.findings.add('AuthorOrDevice', { ...looking.where, field }, text)
  scanValue(looking, field === 'Artist' || field === 'CameraOwnerName' ? 'name' : '', text, { field })
}

function value(bytes: Uint8Array, type: number, count: number, at: number, u32: (at: number) => number): Uint8Array {
  const length = Math.min((WIDTHS[type] ?? 0) * count, 65_536)
  const from = length <= 4 ? at : u32(at)
  return from >= 0 && from < bytes.length ? bytes.subarray(from, from + length) : new Uint8Array(0)
}
