import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { PlainRange } from '@raireki/vault'
import { rooms } from '../rooms.ts'

/** How many opened chunks may wait for those before them. Memory stays small even where one of them is long in coming. */
const mostWaiting = 6
const readAtOnce = 2 ** 20

/**
 * Hashes a file while it is being written, as far as there is no gap in it. It does so in the thread that has just opened
 * the octets: handing them to another costs more than it saves, and a thread for each of many small files far more.
 */
export class DigestBehind {
  readonly #file: FileHandle
  readonly #stretches: readonly PlainRange[]
  readonly #hash = createHash('sha256')
  /** Stretches that came before their turn, with their octets where there was room to keep them. */
  readonly #early = new Map<number, Uint8Array | undefined>()
  #waiting = 0
  #next = 0
  #readingBack: Promise<void> | undefined
  #buffer: Buffer | undefined

  constructor(file: FileHandle, stretches: readonly PlainRange[]) {
    this.#file = file
    this.#stretches = stretches
  }

  /** The stretch is in the file. Octets given with it are ours from here on; others are read from the file in their turn. */
  done(index: number, octets: Uint8Array | undefined): void {
    const isWorthKeeping = index === this.#next || this.#waiting < mostWaiting
    if (octets && isWorthKeeping) this.#waiting += 1
    else if (octets) rooms.giveBack(octets)
    this.#early.set(index, isWorthKeeping ? octets : undefined)
    this.#goOn()
  }

  async finish(): Promise<string> {
    while (this.#readingBack) await this.#readingBack
    return this.#hash.digest('hex')
  }

  #goOn(): void {
    while (!this.#readingBack && this.#early.has(this.#next)) {
      const octets = this.#early.get(this.#next)
      if (octets) this.#take(octets)
      else this.#readBack(this.#stretches[this.#next] as PlainRange)
      this.#early.delete(this.#next)
      this.#next += 1
    }
  }

  #take(octets: Uint8Array): void {
    this.#hash.update(octets)
    this.#waiting -= 1
    rooms.giveBack(octets)
  }

  /** What fails stays, so that nothing is hashed after it and `finish` says so. */
  #readBack(stretch: PlainRange): void {
    this.#readingBack = this.#hashFromFile(stretch).then(() => {
      this.#readingBack = undefined
      this.#goOn()
    })
    this.#readingBack.catch(() => {})
  }

  async #hashFromFile({ from, to }: PlainRange): Promise<void> {
    this.#buffer ??= Buffer.allocUnsafeSlow(readAtOnce)
    const buffer = this.#buffer
    for (let at = from; at < to; ) {
      const { bytesRead } = await this.#file.read(buffer, 0, Math.min(buffer.length, to - at), at)
      if (bytesRead === 0) throw new Error(`The file ends at ${at}, before what was written to it.`)
      this.#hash.update(buffer.subarray(0, bytesRead))
      at += bytesRead
    }
  }
}
