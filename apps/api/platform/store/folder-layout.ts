import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { noSuchUpload } from './store-error.ts'

/** What is written under an object's name: where its bytes are. Replacing this file replaces the object. */
export interface Pointer {
  readonly key: string
  readonly body: string
  readonly etag: string
  readonly size: number
  readonly segments: readonly Segment[]
}

/** One file of a body. A body sent in parts stays in parts: completing it copies nothing, whatever its size. */
export interface Segment {
  readonly file: string
  readonly size: number
}

/**
 * Where everything lies in a store's folder.
 *
 *     objects/ab/<SHA-256 of the name>.json   the pointer; its rename is the moment an object exists
 *     bodies/ab/<body id>/                    the bytes, one file a part
 *     uploads/<body id>.open.json             an upload that accepts parts
 *     uploads/<body id>.sealed.json           an upload being completed, which accepts no more
 *     uploads/<body id>.doomed.json           a body being removed; finished at the next start if we were stopped
 */
export class FolderLayout {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  get folders(): string[] {
    return ['objects', 'bodies', 'uploads'].map((name) => join(this.root, name))
  }

  get uploads(): string {
    return join(this.root, 'uploads')
  }

  pointer(key: string): string {
    const name = createHash('sha256').update(key).digest('hex')
    return join(this.root, 'objects', name.slice(0, 2), `${name}.json`)
  }

  body(id: string): string {
    return join(this.root, 'bodies', id.slice(0, 2), id)
  }

  marker(id: string, state: UploadState): string {
    return join(this.root, 'uploads', `${id}.${state}.json`)
  }
}

export type UploadState = 'open' | 'sealed' | 'doomed'

/** A name nobody can guess, for an upload and the body it becomes. */
export function newBodyId(): string {
  return randomBytes(16).toString('hex')
}

/** Ids come back to us in URLs: nothing but our own form may ever reach a path. */
export function assertBodyId(id: string): void {
  if (!/^[0-9a-f]{32}$/.test(id)) throw noSuchUpload()
}
