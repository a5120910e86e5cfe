import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { flushFolder, removeFile, unlessMissing } from './durable-file.ts'
import type { StoredPart } from './object-store.ts'
import { StoreError } from './store-error.ts'

/** A part and the file that holds it. */
export interface PartFile extends StoredPart {
  readonly file: string
  readonly receivedAt: Date
}

/** What the sender said the part's digests are, in Base64 as HTTP has them. */
export interface DeclaredDigests {
  readonly md5?: string | undefined
  readonly sha256?: string | undefined
}

let written = 0

const hungUp = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'])

/**
 * Streams one part to disk. Its file appears under a new name once it is whole, so that a part sent again never
 * disturbs a reader or a completion that has chosen the earlier one. The name tells all there is to know of it.
 */
export async function writePartFile(
  folder: string,
  partNumber: number,
  source: Readable,
  bytes: number,
  now: Date,
  declared: DeclaredDigests = {},
): Promise<PartFile> {
  const draft = join(folder, `draft.${randomBytes(8).toString('hex')}`)
  try {
    const etag = await drain(source, bytes, draft, declared)
    // Later writes must sort after earlier ones, also within one tick of the clock.
    written += 1
    const order = `${String(now.getTime()).padStart(15, '0')}-${String(written).padStart(12, '0')}`
    const file = [partNumber, order, randomBytes(4).toString('hex'), bytes, etag].join('.')
    await rename(draft, join(folder, file))
    await flushFolder(folder)
    return { number: partNumber, size: bytes, etag, file, receivedAt: now }
  } catch (error) {
    await removeFile(draft)
    throw error
  }
}

async function drain(source: Readable, bytes: number, path: string, declared: DeclaredDigests): Promise<string> {
  const md5 = createHash('md5')
  const sha256 = declared.sha256 === undefined ? undefined : createHash('sha256')
  let received = 0
  const wrongLength = () =>
    new StoreError('LengthMismatch', `The part was announced with ${bytes} bytes, and ${received} arrived.`)
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      received += chunk.length
      if (received > bytes) throw wrongLength()
      md5.update(chunk)
      sha256?.update(chunk)
      yield chunk
    }
    if (received !== bytes) throw wrongLength()
    const isAsDeclared =
      agrees(md5.copy().digest('base64'), declared.md5) && agrees(sha256?.digest('base64'), declared.sha256)
    if (!isAsDeclared) throw new StoreError('ChecksumMismatch', 'The part is not the one whose checksum was declared.')
  }
  try {
    await pipeline(source, measured, createWriteStream(path, { flags: 'wx', flush: true }))
  } catch (error) {
    // A sender who hangs up half-way is a short part, not a fault of the disk.
    throw hungUp.has((error as NodeJS.ErrnoException).code ?? '') ? wrongLength() : error
  }
  return md5.digest('hex')
}

function agrees(digest: string | undefined, declared: string | undefined): boolean {
  return declared === undefined || digest === declared
}

/** Every part file of a body, oldest first. Drafts are not parts. */
export async function partFiles(folder: string): Promise<PartFile[]> {
  const names = (await unlessMissing(readdir(folder))) ?? []
  return names
    .flatMap((file) => {
      const [number, order, , size, etag] = file.split('.')
      if (order === undefined || size === undefined || etag === undefined) return []
      const receivedAt = new Date(Number(order.split('-')[0]))
      return [{ number: Number(number), size: Number(size), etag, file, order, receivedAt }]
    })
    .sort((a, b) => a.number - b.number || (a.order < b.order ? -1 : 1))
}

/** The parts that count: of each number, the one sent last. */
export function latestParts(files: readonly PartFile[]): PartFile[] {
  return [...new Map(files.map((part) => [part.number, part])).values()]
}
