import { exitCode, type Failure } from '../failure.ts'
import type { Lang, Words } from '../words/local.ts'
import { type Paint, paintFor } from './style.ts'

interface Voice {
  readonly lang: Lang
  readonly json: boolean
  readonly quiet: boolean
}

/** Where a command speaks: results on stdout, everything said along the way on stderr. */
export class Output {
  readonly lang: Lang
  readonly json: boolean
  readonly quiet: boolean
  readonly paint: Paint

  constructor(voice: Voice) {
    this.lang = voice.lang
    this.json = voice.json
    this.quiet = voice.quiet
    this.paint = paintFor(process.stdout, process.env)
  }

  say(text: Words): string {
    return text[this.lang]
  }

  /** The result of the command: one JSON document with `--json`, else words for a person. */
  result(value: unknown, inWords: () => string): void {
    const text = this.json ? JSON.stringify(value, null, 2) : inWords()
    if (text !== '') process.stdout.write(`${text}\n`)
  }

  /** A remark for the person at the screen. */
  remark(text: Words): void {
    if (!this.quiet && !this.json) process.stderr.write(`${this.say(text)}\n`)
  }

  /** What nobody should miss, even with `--quiet`. */
  warn(text: Words): void {
    process.stderr.write(`${this.say(text)}\n`)
  }

  failed(failure: Failure): number {
    const status = exitCode[failure.outcome]
    if (this.json) process.stdout.write(`${JSON.stringify(this.#failureDocument(failure, status), null, 2)}\n`)
    const paint = paintFor(process.stderr, process.env)
    process.stderr.write(`${paint('red', 'raireki:')} ${this.say(failure.what)}\n`)
    if (failure.next) process.stderr.write(`${this.say(failure.next)}\n`)
    if (process.env.RAIREKI_DEBUG === '1') process.stderr.write(`${traceOf(failure)}\n`)
    return status
  }

  #failureDocument(failure: Failure, status: number) {
    const next = failure.next && this.say(failure.next)
    return {
      error: { code: failure.code, message: this.say(failure.what), next, facts: failure.facts, exitCode: status },
    }
  }
}

function traceOf(failure: Failure): string {
  const cause = failure.cause instanceof Error ? `\n${failure.cause.stack}` : ''
  return `${failure.stack}${cause}`
}
