import type { Looking } from '../looking.ts'
import { scanLong, scanValue } from '../personal/scan-field.ts'
import { latin } from '../reading/cursor.ts'
import { lookAtXmp } from './xmp.ts'

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
const FOLDERS = new Set([GPS, 0x8769, 0x14a])
const XMP = 700
const USER_COMMENT = 37510
const MOST_FOLDERS = 1_000
const MOST_WAITING = 20_000
const MOST_TEXT = 4 * 2 ** 20
const LONGEST_TEXT = 65_536
const WIDTHS = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]

/** Bytes by where they lie, as far as they can be had: `from` some place, so `many`. */
export type Places = (from: number, many: number) => Promise<Uint8Array | undefined>

export const held =
  (bytes: Uint8Array): Places =>
  async (from, many) =>
    from + many <= bytes.length ? bytes.subarray(from, from + many) : undefined

/**
 * TIFF's folders of tags, as cameras and scanners write them. What lies nearer to the beginning is read first: a stream
 * does not go back. What could not be had is told.
 */
export async function lookAtExif(places: Places, looking: Looking): Promise<void> {
  const head = await places(0, 8)
  const missed = () => looking.findings.add('NotLookedAt', { ...looking.where, field: 'EXIF' })
  if (!head) return missed()
  const little = head[0] === 0x49
  const found = new Found(places, little, looking)
  const first = new DataView(head.buffer, head.byteOffset, 8).getUint32(4, little)
  const waiting: Waiting[] = first === 0 ? [] : [{ at: first, isGps: false }]
  const known = new Set<number>()
  while (waiting.length > 0) {
    const next = waiting.pop()!
    if (known.has(next.at) && !next.value) continue
    if (!next.value) known.add(next.at)
    if (known.size > MOST_FOLDERS || found.text > MOST_TEXT) return missed()
    const more = next.value ? await found.value(next.at, next.value) : await found.folder(next)
    if (!more) missed()
    else if (more.length > 0) {
      for (const each of more) waiting.push(each)
      waiting.sort((one, other) => other.at - one.at)
    }
    if (waiting.length > MOST_WAITING) return missed()
  }
}

type Value = { readonly tag: number; readonly bytes: number }
type Waiting = { readonly at: number; readonly isGps: boolean; readonly value?: Value }

class Found {
  /** How much text has been read. */
  text = 0
  private readonly places: Places
  private readonly little: boolean
  private readonly looking: Looking

  constructor(places: Places, little: boolean, looking: Looking) {
    this.places = places
    this.little = little
    this.looking = looking
  }

  /** What a folder leads to; nothing where it could not be read. */
  async folder({ at, isGps }: Waiting): Promise<Waiting[] | undefined> {
    const { looking } = this
    const count = await this.numbers(at, 1, 2)
    const bytes = count && (await this.places(at + 2, count[0]! * 12))
    if (!bytes) return undefined
    const more: Waiting[] = []
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let entry = 0; entry < bytes.length; entry += 12) {
      const tag = view.getUint16(entry, this.little)
      const length = (WIDTHS[view.getUint16(entry + 2, this.little)] ?? 0) * view.getUint32(entry + 4, this.little)
      const place = length <= 4 ? at + 2 + entry + 8 : view.getUint32(entry + 8, this.little)
      if (FOLDERS.has(tag)) {
        const folders = await this.numbers(place, Math.max(1, Math.min(length >> 2, MOST_FOLDERS)), 4)
        if (!folders) return undefined
        more.push(...folders.map((folder) => ({ at: folder, isGps: tag === GPS })))
      } else if (isGps) {
        // Latitude and longitude; the version of the folder says nothing.
        if (tag === 2 || tag === 4) looking.findings.add('Location', { ...looking.where, field: 'GPS' })
      } else if (length > 0 && (tag === XMP || TEXTS[tag] || OF_SOMEBODY[tag]))
        more.push({ at: place, isGps, value: { tag, bytes: length } })
    }
    const next = isGps ? undefined : await this.numbers(at + 2 + bytes.length, 1, 4)
    return next?.[0] ? [...more, { at: next[0], isGps: false }] : more
  }

  async value(at: number, { tag, bytes }: Value): Promise<Waiting[] | undefined> {
    const kept = Math.min(bytes, tag === XMP ? MOST_TEXT : LONGEST_TEXT)
    const raw = await this.places(at, kept)
    if (!raw) return undefined
    this.text += kept
    if (tag === XMP) lookAtXmp(new TextDecoder().decode(raw), this.looking)
    else named(tag, raw, this.looking, this.little)
    return kept === bytes ? [] : undefined
  }

  private async numbers(at: number, count: number, width: 2 | 4): Promise<number[] | undefined> {
    const bytes = await this.places(at, count * width)
    if (!bytes) return undefined
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const number = (each: number) =>
      width === 2 ? view.getUint16(each * 2, this.little) : view.getUint32(each * 4, this.little)
    return Array.from({ length: count }, (_, each) => number(each))
  }
}

function named(tag: number, raw: Uint8Array, looking: Looking, little: boolean): void {
  const field = TEXTS[tag] ?? OF_SOMEBODY[tag]!
  const text = decoded(tag, raw, little).replace(/\0/g, '').trim()
  if (text === '') return
  if (OF_SOMEBODY[tag]) looking.findings.add('AuthorOrDevice', { ...looking.where, field }, text)
  const name = field === 'Artist' || field === 'CameraOwnerName' ? 'name' : ''
  if (text.length > 1_000) scanLong(looking, text, { field })
  else scanValue(looking, name, text, { field })
}

/** Windows writes UTF-16, comments say what they are written in, and Japanese cameras write Shift_JIS. */
function decoded(tag: number, raw: Uint8Array, little: boolean): string {
  if (tag >= 40091 && tag <= 40095) return new TextDecoder('utf-16le').decode(raw)
  const code = tag === USER_COMMENT ? latin(raw.subarray(0, 8)) : ''
  if (code.startsWith('UNICODE')) return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(raw.subarray(8))
  const text = /^(?:ASCII|JIS|\0{8})/.test(code) ? raw.subarray(8) : raw
  if (code.startsWith('JIS')) return new TextDecoder('iso-2022-jp').decode(text)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return new TextDecoder('shift_jis').decode(text)
  }
}
