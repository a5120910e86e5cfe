import { access, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { moveIfThere, readRecord, removeFile, unlessMissing, writeDurably } from './durable-file.ts'
import { assertBodyId, type FolderLayout, newBodyId, type UploadState } from './folder-layout.ts'
import { type DeclaredDigests, type PartFile, partFiles, writePartFile } from './folder-parts.ts'
import { noSuchUpload } from './store-error.ts'

/** What is written of an upload, or of a body on its way out. */
export interface Marker {
  readonly key: string
  readonly body: string
  readonly since: string
}

/** The uploads of a folder store. Their state is a file's name, so that a rename decides between processes. */
export class FolderUploads {
  readonly #layout: FolderLayout
  readonly #clock: () => Date

  constructor(layout: FolderLayout, clock: () => Date) {
    this.#layout = layout
    this.#clock = clock
  }

  async open(key: string): Promise<string> {
    const body = newBodyId()
    await mkdir(this.#layout.body(body), { recursive: true })
    const marker: Marker = { key, body, since: this.#clock().toISOString() }
    await writeDurably(this.#layout.marker(body, 'open'), JSON.stringify(marker))
    return body
  }

  /** The upload of that id for that object, in one of the given states, or `UploadNotFound`. */
  async expect(key: string, uploadId: string, ...states: UploadState[]): Promise<Marker> {
    assertBodyId(uploadId)
    for (const state of states) {
      const marker = await readRecord<Marker>(this.#layout.marker(uploadId, state))
      if (marker?.key === key) return marker
    }
    throw noSuchUpload()
  }

  async inState(state: UploadState): Promise<Marker[]> {
    const names = (await readdir(this.#layout.uploads)).filter((name) => name.endsWith(`.${state}.json`))
    const markers = await Promise.all(names.map((name) => readRecord<Marker>(join(this.#layout.uploads, name))))
    return markers.filter((marker) => marker !== undefined)
  }

  /** True for the one caller who made the change. */
  async move(uploadId: string, from: UploadState, to: UploadState): Promise<boolean> {
    return moveIfThere(this.#layout.marker(uploadId, from), this.#layout.marker(uploadId, to))
  }

  async forget(uploadId: string): Promise<void> {
    for (const state of ['open', 'sealed'] as const) await removeFile(this.#layout.marker(uploadId, state))
  }

  /** Keeps one part as it streams in, and drops the one it replaces. */
  async write(
    body: string,
    partNumber: number,
    source: Readable,
    bytes: number,
    declared: DeclaredDigests = {},
  ): Promise<PartFile> {
    const folder = this.#layout.body(body)
    const part = await writePartFile(folder, partNumber, source, bytes, this.#clock(), declared)
    // A completion seals first and counts the parts afterwards: if it was before us, it has not counted this one.
    if ((await unlessMissing(access(this.#layout.marker(body, 'open')).then(() => true))) === undefined) {
      await removeFile(join(folder, part.file))
      throw noSuchUpload()
    }
    const same = (await partFiles(folder)).filter((other) => other.number === partNumber)
    const older = same.slice(
      0,
      same.findIndex((other) => other.file === part.file),
    )
    for (const { file } of older) await removeFile(join(folder, file))
    return part
  }
}
