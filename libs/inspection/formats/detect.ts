import { extname } from 'node:path'
import type { Cursor } from '../reading/cursor.ts'
import { latin, littleEndian } from '../reading/cursor.ts'
import { isOperation, NEWEST_PROTOCOL } from './pickle.ts'

export type Format =
  | 'safetensors'
  | 'gguf'
  | 'pickle'
  | 'onnx'
  | 'json'
  | 'json-lines'
  | 'dicom'
  | 'table'
  | 'parquet'
  | 'text'
  | 'jpeg'
  | 'png'
  | 'tiff'
  | 'webp'
  | 'heif'
  | 'tar'
  | 'zip'
  | 'gzip'
  | 'executable'
  | 'empty'
  | 'unknown'

const HEAD = 1024

/** What a file is, by what is in it, and only where that does not say it by what it is called. */
export async function detect(cursor: Cursor, path: string, mediaType: string): Promise<Format> {
  const head = await cursor.peek(HEAD)
  if (head.length === 0) return 'empty'
  const extension = extname(path).toLowerCase()
  return byMagic(head, extension) ?? byName(head, extension, mediaType)
}

function byMagic(head: Uint8Array, extension: string): Format | undefined {
  const start = latin(head.subarray(0, 8))
  if (start.startsWith('GGUF')) return 'gguf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('PAR1') || start.startsWith('PARE')) return 'parquet'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && latin(head.subarray(8, 12)) === 'WEBP') return 'webp'
  if (start.endsWith('ftyp') && /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1|avi[fs])/.test(latin(head.subarray(8, 12))))
    return 'heif'
  if (start.startsWith('\x7fELF') || (start.startsWith('MZ') && head.length > 64 && !isText(head))) return 'executable'
  if (latin(head.subarray(128, 132)) === 'DICM') return 'dicom'
  if (latin(head.subarray(257, 262)) === 'ustar') return 'tar'
  // An image that a scanner wrote, but not the tensors of somebody who happens to begin so.
  if ((start.startsWith('II*\0') || start.startsWith('MM\0*')) && extension !== '.bin') return 'tiff'
  if (isSafetensors(head)) return 'safetensors'
  if (isPickle(head)) return 'pickle'
  return undefined
}

/** A protocol, and any operation there is: with another no reader would go on. Or the oldest form, which is text. */
function isPickle(head: Uint8Array): boolean {
  if (head[0] === 0x80 && head.length > 2) return head[1]! <= NEWEST_PROTOCOL && isOperation(head[2]!)
  return /^\(*[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(latin(head.subarray(0, 200)))
}

function isSafetensors(head: Uint8Array): boolean {
  if (head.length < 10) return false
  const length = littleEndian(head).getBigUint64(0, true)
  return (
    length < 2n ** 40n && length >= 2n && head[8] === 0x7b && (head[9] === 0x22 || head[9] === 0x7d || head[9] === 0x20)
  )
}

const PICKLES = new Set(['.pkl', '.pickle', '.pt', '.pth', '.ckpt', '.joblib'])
const TABLES = new Set(['.csv', '.tsv', '.tab'])
const LINES = new Set(['.jsonl', '.ndjson'])

function byName(head: Uint8Array, extension: string, mediaType: string): Format {
  if (extension === '.safetensors' || mediaType === 'application/x-safetensors') return 'safetensors'
  if (PICKLES.has(extension) && !isText(head)) return 'pickle'
  if (PICKLES.has(extension)) return 'pickle'
  if (extension === '.onnx') return 'onnx'
  if (extension === '.dcm' && !isText(head)) return 'dicom'
  if (!isText(head)) return 'unknown'
  if (TABLES.has(extension) || /^text\/(csv|tab-separated-values)/.test(mediaType)) return 'table'
  if (LINES.has(extension) || /ndjson|jsonl/.test(mediaType)) return 'json-lines'
  if (extension === '.json' || /\bjson\b/.test(mediaType)) return 'json'
  const first = latin(head)
    .trimStart()
    .replace(/^\xef\xbb\xbf/, '')
  // JSON by another name: several objects, one a line, or one.
  if (first.startsWith('{"')) return /\}\s*\n\s*\{/.test(first) ? 'json-lines' : 'json'
  return 'text'
}

function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  let odd = 0
  for (const byte of head) {
    if (byte === 0) return false
    // Escape belongs to ISO-2022-JP.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd += 1
  }
  return odd * 50 <= head.length && fitsSome(head)
}

function fitsSome(head: Uint8Array): boolean {
  return ['utf-8', 'shift_jis', 'euc-jp'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true })
      return true
    } catch {
      return false
    }
  })
}
