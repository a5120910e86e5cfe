import { bytesInWords, durationInWords } from './measure.js'
import { fitCells } from './width.js'

const redrawMs = 120
const plainLineMs = 10_000
/** One line that redraws itself on a screen; a plain line now and then in a log. */
export class ProgressLine {
  #screen
  #now
  #quiet
  #startedAt
  #drawnAt
  #onScreen = false
  constructor(screen, options = {}) {
    this.#screen = screen
    this.#quiet = options.quiet ?? false
    this.#now = options.now ?? (() => performance.now())
    this.#startedAt = this.#now()
    this.#drawnAt = screen.isTTY ? Number.NEGATIVE_INFINITY : this.#startedAt
  }
  show(progress) {
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
  clear() {
    if (this.#onScreen) this.#screen.write('\r\u001b[2K')
    this.#onScreen = false
  }
}
function progressInWords(progress, seconds) {
  const { label, doneBytes, totalBytes, movedBytes } = progress
  const share = totalBytes === 0 ? 100 : Math.floor((doneBytes / totalBytes) * 100)
  const rate = seconds > 0 ? movedBytes / seconds : 0
  const left = rate > 0 ? durationInWords((totalBytes - doneBytes) / rate) : '…'
  const amount = `${bytesInWords(doneBytes)} / ${bytesInWords(totalBytes)}`
  return `${String(share).padStart(3)}%  ${amount}  ${bytesInWords(rate)}/s  ${left}  ${label}`
}
