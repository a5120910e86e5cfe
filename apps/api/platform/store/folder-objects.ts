import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Extent } from './byte-range.ts'
import { flushFolder, readRecord, removeFile, unlessMissing, writeDurably } from './durable-file.ts'
import type { FolderLayout, Pointer } from './folder-layout.ts'
import type { PartFile } from './folder-parts.ts'
import type { Marker } from './folder-uploads.ts'
import { noSuchUpload } from './store-error.ts'
import { Turns } from './turns.ts'

/** The objects of a folder store: which names there are and which bytes they stand for. */
export class FolderObjects {
  readonly #layout: FolderLayout
  readonly #clock: () => Date
  /** One change of a name at a time, so that each knows which body it replaces. */
  readonly #turns = new Turns()

  constructor(layout: FolderLayout, clock: () => Date) {
    this.#layout = layout
    this.#clock = clock
  }

  find(key: string): Promise<Pointer | undefined> {
    return readRecord<Pointer>(this.#layout.pointer(key))
  }

  /** Every object there is, in no order. */
  async *all(): AsyncIterable<Pointer & { modifiedAt: Date }> {
    const root = join(this.#layout.root, 'objects')
    for (const shard of await readdir(root)) {
      for (const name of await readdir(join(root, shard))) {
        if (!name.endsWith('.json')) continue
        const path = join(root, shard, name)
        const [pointer, found] = await Promise.all([readRecord<Pointer>(path), unlessMissing(stat(path))])
        if (pointer !== undefined && found !== undefined) yield { ...pointer, modifiedAt: found.mtime }
      }
    }
  }

  /** Makes a body the object of that name. Renaming the pointer into place is the moment; all the rest is tidying. */
  point(key: string, body: string, parts: readonly PartFile[], etag: string): Promise<Pointer> {
    return this.#turns.take(key, async () => {
      const segments = parts.map(({ file, size }) => ({ file, size }))
      const size = segments.reduce((sum, segment) => sum + segment.size, 0)
      const pointer: Pointer = { key, body, etag, size, segments }
      const replaced = await this.find(key)
      if (replaced !== undefined) await this.#doom(replaced)
      const path = this.#layout.pointer(key)
      await mkdir(dirname(path), { recursive: true })
      await writeDurably(path, JSON.stringify(pointer))
      if (replaced !== undefined) await this.removeDoomed(replaced)
      if (!(await this.#discardStrays(pointer))) {
        // Another process aborted the upload while we completed it.
        await removeFile(path)
        throw noSuchUpload()
      }
      return pointer
    })
  }

  async remove(key: string): Promise<void> {
    await this.#turns.take(key, async () => {
      const pointer = await this.find(key)
      if (pointer === undefined) return
      await this.#doom(pointer)
      await removeFile(this.#layout.pointer(key))
      await flushFolder(dirname(this.#layout.pointer(key)))
      await this.removeDoomed(pointer)
    })
  }

  /** Removes a body that was marked to go. */
  async removeDoomed({ key, body }: Pick<Marker, 'key' | 'body'>): Promise<void> {
    // Stopped between the mark and the act, a body may still be the object: then only the mark is wrong.
    if ((await this.find(key))?.body !== body) await rm(this.#layout.body(body), { recursive: true, force: true })
    await removeFile(this.#layout.marker(body, 'doomed'))
  }

  /** Opens some bytes of an object, or says `undefined` where its body has been removed since it was found. */
  async open(pointer: Pointer, extent: Extent): Promise<Readable | undefined> {
    const pieces = piecesOf(pointer, extent).map((piece) => ({
      ...piece,
      path: join(this.#layout.body(pointer.body), piece.file),
    }))
    const [head] = pieces
    if (head === undefined) return Readable.from([], { objectMode: false })
    // Once the first file is open, an object of one file is read whole even if it is replaced meanwhile.
    const file = await unlessMissing(open(head.path))
    if (file === undefined) return undefined
    const bytes = Readable.from(inSequence(file, pieces), { objectMode: false })
    return bytes.once('close', () => void file.close())
  }

  /** Notes that a body is to go, so that a process stopped in the middle does not leave it behind for ever. */
  async #doom({ key, body }: Pointer): Promise<void> {
    const marker: Marker = { key, body, since: this.#clock().toISOString() }
    await writeFile(this.#layout.marker(body, 'doomed'), JSON.stringify(marker), { flush: true })
  }

  /** Removes parts that were sent and not wanted. False where there is no body any more. */
  async #discardStrays({ body, segments }: Pointer): Promise<boolean> {
    const files = await unlessMissing(readdir(this.#layout.body(body)))
    const kept = new Set(segments.map(({ file }) => file))
    for (const file of files ?? []) {
      if (!kept.has(file)) await removeFile(join(this.#layout.body(body), file))
    }
    return files !== undefined
  }
}

interface Piece {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** The stretches of files that make up some bytes of an object. */
function piecesOf({ segments }: Pointer, { from, bytes }: Extent): Piece[] {
  const end = from + bytes
  let before = 0
  return segments.flatMap(({ file, size }) => {
    const piece = { file, start: Math.max(from - before, 0), end: Math.min(end - before, size) - 1 }
    before += size
    return piece.start <= piece.end ? [piece] : []
  })
}

const readBytes = 256 * 1024

async function* inSequence(first: FileHandle, pieces: readonly (Piece & { path: string })[]): AsyncGenerator<Buffer> {
  for (const [index, { path, start, end }] of pieces.entries()) {
    if (index === 0) yield* first.createReadStream({ start, end, highWaterMark: readBytes, autoClose: false })
    else yield* createReadStream(path, { start, end, highWaterMark: readBytes })
  }
}
