import { closeSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Profile } from '@raireki/vault'
import type { ShardMember } from '../source/source-file.ts'
import { TransferFault } from '../transfer-fault.ts'

/** What a push began with. It holds the session key, which is why the journal is readable by its owner alone. */
export interface JournalHead {
  readonly format: 'raireki-push/1'
  readonly server: string
  readonly assetId: string
  readonly custody: 'INSPECTABLE' | 'SEALED'
  /** Left out by earlier releases, which knew one only. */
  readonly profile?: Profile
  /** With which the version is asked for: whoever was killed while asking gets the same one for it. */
  readonly key?: string
  /** Known from the beginning in journals of earlier releases, which opened a version before they wrote. */
  readonly versionId?: string
  readonly versionNumber?: number
  readonly sessionKey: string
  /** Of a shipment: where on the disk it is being packed, and since when. */
  readonly shipment?: { readonly folder: string; readonly packedAt: string }
  /** A piece is known by the digest of its part up to its end. Earlier releases left this out and hashed each by itself. */
  readonly pieces?: 'up to here'
  readonly files: readonly JournalFile[]
}

export interface JournalFile {
  readonly path: string
  readonly absolute: string
  readonly mediaType: string
  readonly bytes: number
  readonly modified: string
  readonly salt: string
  /** The files that are packed into it while it is read. */
  readonly members?: readonly ShardMember[]
}

export interface SentPart {
  readonly number: number
  readonly bytes: number
  /** By which the store knows it; empty for a part that went onto a disk. */
  readonly etag: string
  readonly sha256: string
}

export interface NotedUpload {
  /** By which the registry knows it; empty for a file that goes onto a disk. */
  readonly id: string
  readonly partBytes: number
}

export interface WholeFile {
  readonly plainSha256: string
}

export interface NotedVersion {
  readonly id: string
  readonly number: number
}

type Line =
  | readonly ['version', version: NotedVersion]
  | readonly ['upload', file: number, upload: NotedUpload]
  | readonly ['piece', file: number, part: number, piece: number, digest: string]
  | readonly ['sent', file: number, part: SentPart]
  | readonly ['whole', file: number, whole: WholeFile]

/**
 * What a push has done so far, on disk before it is done: a digest of every piece of ciphertext is written down before
 * the piece leaves this machine. Made again later, a piece must have the same digest or it does not go out, for other
 * plaintext under the same key and nonce would betray both.
 */
export class Journal {
  readonly head: JournalHead
  readonly #folder: string
  readonly #file: number
  #isOpen = true
  #version: NotedVersion | undefined
  readonly #uploads = new Map<number, NotedUpload>()
  readonly #pieces = new Map<string, string[]>()
  readonly #sent = new Map<number, Map<number, SentPart>>()
  readonly #whole = new Map<number, WholeFile>()

  private constructor(folder: string, head: JournalHead, lines: readonly Line[]) {
    this.#folder = folder
    this.head = head
    const { versionId: id, versionNumber: number } = head
    this.#version = id !== undefined && number !== undefined ? { id, number } : undefined
    for (const line of lines) this.#note(line)
    this.#file = openSync(journalPath(folder), 'a', 0o600)
  }

  static begin(folder: string, head: JournalHead): Journal {
    const file = openSync(journalPath(folder), 'w', 0o600)
    writeSync(file, `${JSON.stringify(head)}\n`)
    closeSync(file)
    return new Journal(folder, head, [])
  }

  /** The journal an earlier run left, or nothing. A last line that was cut short by a kill is dropped. */
  static resume(folder: string): Journal | undefined {
    const text = readIfThere(journalPath(folder))
    const end = (text?.lastIndexOf('\n') ?? -1) + 1
    if (text === undefined || end === 0) return undefined
    if (end < text.length) truncateSync(journalPath(folder), Buffer.byteLength(text.slice(0, end)))
    const [first, ...rest] = text.slice(0, end - 1).split('\n')
    const head = JSON.parse(first ?? '') as JournalHead
    return new Journal(
      folder,
      head,
      rest.map((line) => JSON.parse(line) as Line),
    )
  }

  /** Nothing where we were killed before the registry had answered. */
  get version(): NotedVersion | undefined {
    return this.#version
  }

  noteVersion(version: NotedVersion): void {
    this.#append(['version', version])
  }

  uploadOf(file: number): NotedUpload | undefined {
    return this.#uploads.get(file)
  }

  sentPart(file: number, part: number): SentPart | undefined {
    return this.#sent.get(file)?.get(part)
  }

  wholeFile(file: number): WholeFile | undefined {
    return this.#whole.get(file)
  }

  /** Writes a piece's digest down, or answers false when the piece went out before and was another then. */
  admits(file: number, part: number, piece: number, digest: string): boolean {
    const known = this.#pieces.get(`${file}/${part}`)?.[piece]
    if (known !== undefined) return known === digest
    this.#append(['piece', file, part, piece, digest])
    return true
  }

  noteUpload(file: number, upload: NotedUpload): void {
    this.#append(['upload', file, upload])
  }

  noteSent(file: number, part: SentPart): void {
    this.#append(['sent', file, part])
  }

  noteWhole(file: number, whole: WholeFile): void {
    this.#append(['whole', file, whole])
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }

  /** The push is done, or given up: the session key goes with the journal. */
  remove(): void {
    this.close()
    rmSync(journalPath(this.#folder), { force: true })
  }

  #append(line: Line): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#note(line)
  }

  #note(line: Line): void {
    switch (line[0]) {
      case 'version':
        this.#version = line[1]
        break
      case 'upload':
        this.#uploads.set(line[1], line[2])
        break
      case 'piece': {
        const key = `${line[1]}/${line[2]}`
        const pieces = this.#pieces.get(key) ?? []
        pieces[line[3]] = line[4]
        this.#pieces.set(key, pieces)
        break
      }
      case 'sent': {
        const parts = this.#sent.get(line[1]) ?? new Map<number, SentPart>()
        parts.set(line[2].number, line[2])
        this.#sent.set(line[1], parts)
        break
      }
      case 'whole':
        this.#whole.set(line[1], line[2])
    }
  }
}

function journalPath(folder: string): string {
  return path.join(folder, 'journal.jsonl')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** One push or packing of the same thing at a time. A lock whose holder is gone is taken over. */
export async function lockJournal(folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = path.join(folder, 'lock')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = openSync(lock, 'wx', 0o600)
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(readIfThere(lock))
      if (isAlive(holder)) throw new TransferFault('OtherPushRunning', String(holder))
      rmSync(lock, { force: true })
    }
  }
  throw new TransferFault('OtherPushRunning', '?')
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
