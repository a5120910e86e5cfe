import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Attachment, File } from '../platform/prisma/generated/client.ts'
import type { TableDump } from './tables.ts'

/** What a backup says of itself. It is written last: a folder without it is no backup. */
export type BackupIndex = {
  readonly format: 1
  readonly madeAt: string
  readonly version: string
  readonly migrations: readonly string[]
  readonly tables: readonly TableDump[]
  /** The newest signed checkpoint: whoever kept one elsewhere can tell how far the backup reaches. */
  readonly checkpoint: string | null
  readonly bodies: { readonly files: number; readonly bytes: number }
  /** Left out by earlier releases, which had none. */
  readonly attachments?: { readonly files: number; readonly bytes: number }
  readonly keys: readonly string[]
}

/**
 *     backup.json            the index
 *     database/<table>.ndjson
 *     keys/                  the registry's keys, as they lie on disk, with the archive of those it had before
 *     bodies/ab/<name>       sealed bodies; those a later backup still needs are not copied again
 *     attachments/ab/<name>  sealed files of requests, the same way
 */
export class BackupLayout {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  get index(): string {
    return path.join(this.root, 'backup.json')
  }

  get database(): string {
    return path.join(this.root, 'database')
  }

  get keys(): string {
    return path.join(this.root, 'keys')
  }

  body({ objectKey, cipherSha256 }: Pick<File, 'objectKey' | 'cipherSha256'>): string {
    return this.named('bodies', `${objectKey} ${cipherSha256}`)
  }

  attachment({ objectKey, sha256 }: Pick<Attachment, 'objectKey' | 'sha256'>): string {
    return this.named('attachments', `${objectKey} ${sha256}`)
  }

  private named(folder: string, what: string): string {
    const name = createHash('sha256').update(what).digest('hex')
    return path.join(this.root, folder, name.slice(0, 2), name)
  }
}
