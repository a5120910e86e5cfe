/** What a transfer has to say while it runs. */
export interface TransferEvents {
  progress?(state: { path: string; doneBytes: number; totalBytes: number; movedBytes: number }): void
  trouble?(what: { path: string; part: number; error: unknown }): void
}

/** Adds up the octets of all files; those of an attempt that failed are taken back. */
export class TransferProgress {
  readonly #events: TransferEvents
  readonly #totalBytes: number
  #doneBytes = 0
  #movedBytes = 0

  constructor(totalBytes: number, events: TransferEvents) {
    this.#totalBytes = totalBytes
    this.#events = events
  }

  get movedBytes(): number {
    return this.#movedBytes
  }

  alreadyThere(path: string, bytes: number): void {
    this.#doneBytes += bytes
    this.#tell(path)
  }

  counter(path: string): { moved: (bytes: number) => void; takeBack: () => void } {
    let own = 0
    const add = (bytes: number) => {
      own += bytes
      this.#doneBytes += bytes
      this.#movedBytes += bytes
      this.#tell(path)
    }
    return { moved: add, takeBack: () => add(-own) }
  }

  troubled(path: string, part: number, error: unknown): void {
    this.#events.trouble?.({ path, part, error })
  }

  #tell(path: string): void {
    this.#events.progress?.({
      path,
      doneBytes: this.#doneBytes,
      totalBytes: this.#totalBytes,
      movedBytes: this.#movedBytes,
    })
  }
}
