import { exitCode } from '../failure.js'
import { paintFor } from './style.js'
/** Where a command speaks: results on stdout, everything said along the way on stderr. */
export class Output {
  lang
  json
  quiet
  paint
  constructor(voice) {
    this.lang = voice.lang
    this.json = voice.json
    this.quiet = voice.quiet
    this.paint = paintFor(process.stdout, process.env)
  }
  say(text) {
    return text[this.lang]
  }
  /** The result of the command: one JSON document with `--json`, else words for a person. */
  result(value, inWords) {
    const text = this.json ? JSON.stringify(value, null, 2) : inWords()
    if (text !== '') process.stdout.write(`${text}\n`)
  }
  /** A remark for the person at the screen. */
  remark(text) {
    if (!this.quiet && !this.json) process.stderr.write(`${this.say(text)}\n`)
  }
  /** What nobody should miss, even with `--quiet`. */
  warn(text) {
    process.stderr.write(`${this.say(text)}\n`)
  }
  failed(failure) {
    const status = exitCode[failure.outcome]
    if (this.json) process.stdout.write(`${JSON.stringify(this.#failureDocument(failure, status), null, 2)}\n`)
    const paint = paintFor(process.stderr, process.env)
    process.stderr.write(`${paint('red', 'raireki:')} ${this.say(failure.what)}\n`)
    if (failure.next) process.stderr.write(`${this.say(failure.next)}\n`)
    if (process.env.RAIREKI_DEBUG === '1') process.stderr.write(`${traceOf(failure)}\n`)
    return status
  }
  #failureDocument(failure, status) {
    const next = failure.next && this.say(failure.next)
    return {
      error: { code: failure.code, message: this.say(failure.what), next, facts: failure.facts, exitCode: status },
    }
  }
}
function traceOf(failure) {
  const cause = failure.cause instanceof Error ? `\n${failure.cause.stack}` : ''
  return `${failure.stack}${cause}`
}
