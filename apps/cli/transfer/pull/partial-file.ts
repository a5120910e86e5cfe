import { constants, writeSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, rm, truncate } from 'node:fs/promises'
import type { PlainRange } from '@raireki/vault'

interface Wanted {
  readonly plainBytes: number
  readonly plainSha256: string
}

/** A file that is not whole yet, and beside it a note of the stretches it already holds. */
export class PartialFile {
  readonly path: string
  readonly handle: FileHandle
  readonly #notePath: string
  readonly #note: FileHandle
  readonly #held: Set<number>

  private constructor(path: string, handle: FileHandle, note: FileHandle, held: Set<number>) {
    this.path = path
    this.#notePath = notePath(path)
    this.handle = handle
    this.#note = note
    this.#held = held
  }

  /** Opens what an earlier run left for this very content, or begins an empty one. */
  static async openFor(target: string, wanted: Wanted): Promise<PartialFile> {
    const path = `${target}.raireki-partial`
    const head = `${wanted.plainSha256} ${wanted.plainBytes}`
    const held = await heldBefore(notePath(path), head)
    // A link lying in wait under the temporary name is not followed.
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW
    const handle = await open(path, flags, 0o600)
    if (!held) await truncate(path, 0)
    const note = await open(notePath(path), held ? 'a' : 'w', 0o600)
    if (!held) writeSync(note.fd, `${head}\n`)
    return new PartialFile(path, handle, note, held ?? new Set())
  }

  /** How many octets are already here. */
  beginWith(stretches: readonly PlainRange[]): number {
    let bytes = 0
    stretches.forEach(({ from, to }, index) => {
      if (this.#held.has(index)) bytes += to - from
    })
    return bytes
  }

  holds(index: number): boolean {
    return this.#held.has(index)
  }

  noteDone(index: number): void {
    if (this.#held.has(index)) return
    this.#held.add(index)
    writeSync(this.#note.fd, `${index}\n`)
  }

  /** The octets are on the disk before the file gets its own name. */
  async become(target: string): Promise<void> {
    await this.handle.sync()
    await rename(this.path, target)
    await rm(this.#notePath, { force: true })
  }

  async discard(): Promise<void> {
    await rm(this.path, { force: true })
    await rm(this.#notePath, { force: true })
  }

  async close(): Promise<void> {
    await this.handle.close()
    await this.#note.close()
  }
}

function notePath(path: string): string {
  return `${path}.note`
}

async function heldBefore(note: string, head: string): Promise<Set<number> | undefined> {
  try {
    const [first, ...lines] = (await readFile(note, 'utf8')).split('\n')
    // The last element is what follows the last line end: nothing, or a line cut short.
    return first === head ? new Set(lines.slice(0, -1).map(Number)) : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
