import { bytesInWords, durationInWords } from './measure.ts'
import { fitCells } from './width.ts'

interface ProgressScreen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** How far a transfer has come. `sent` counts what moved now; `done` also what an earlier run had moved. */
export interface Progress {
  readonly label: string
  readonly doneBytes: number
  readonly totalBytes: number
  readonly movedBytes: number
}

const redrawMs = 120
const plainLineMs = 10_000

/** One line that redraws itself on a screen; a plain line now and then in a log. */
export class ProgressLine {
  readonly #screen: ProgressScreen
  readonly #now: () => number
  readonly #quiet: boolean
  readonly #startedAt: number
  #drawnAt: number
  #onScreen = false

  constructor(screen: ProgressScreen, options: { quiet?: boolean; now?: () => number } = {}) {
    this.#screen = screen
    this.#quiet = options.quiet ?? false
    this.#now = options.now ?? (() => performance.now())
    this.#startedAt = this.#now()
    this.#drawnAt = screen.isTTY ? Number.NEGATIVE_INFINITY : this.#startedAt
  }

  show(progress: Progress): void {
    if (this.#quiet) return
    const now = this.#now()
    if (now - this.#drawnAt < (this.#screen.isTTY ? redrawMs : plainLineMs)) return
    this.#drawnAt = now
    const line = progressInWords(progress, (now - this.#startedAt) / 1000)
    if (!this.#screen.isTTY) {
      this.#screen.write(`${line}\n`)
      return
    }
    this.#screen.write(`\r\u001b[2K${fitCells(line, (this.#screen.columns ?? 80) - 1)}`)
    this.#onScreen = true
  }

  /** Clears the line, so that what is printed next starts on a clean one. */
  clear(): void {
    if (this.#onScreen) this.#screen.write('\r\u001b[2K')
    this.#onScreen = false
  }
}

function progressInWords(progress: Progress, seconds: number): string {
  const { label, doneBytes, totalBytes, movedBytes } = progress
  const share = totalBytes === 0 ? 100 : Math.floor((doneBytes / totalBytes) * 100)
  const rate = seconds > 0 ? movedBytes / seconds : 0
  const left = rate > 0 ? durationInWords((totalBytes - doneBytes) / rate) : '…'
  const amount = `${bytesInWords(doneBytes)} / ${bytesInWords(totalBytes)}`
  return `${String(share).padStart(3)}%  ${amount}  ${bytesInWords(rate)}/s  ${left}  ${label}`
}
