import { Worker } from 'node:worker_threads'
import { VaultError, type VaultErrorCode } from '../vault-error.ts'
import type { Order, Report, Results, Task } from './tasks.ts'

/** The worker starts from TypeScript or from the compiled file, whichever this module was itself started from. */
const workerUrl = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)

/** One worker thread, doing one task after another in the order they were given. */
export class Lane {
  readonly #worker: Worker
  /** Settles when the tasks given so far have ended, well or badly. */
  #idle: Promise<void> = Promise.resolve()
  #load = 0
  readonly #reports: Report[] = []
  #broken: Error | undefined
  #wake: () => void = () => {}

  constructor() {
    this.#worker = new Worker(workerUrl)
    this.#worker.on('message', (report: Report) => this.#note(() => this.#reports.push(report)))
    this.#worker.on('error', (error) => this.#note(() => (this.#broken = error)))
    this.#worker.on('exit', () =>
      this.#note(() => (this.#broken ??= new Error('The worker thread ended in the middle of its work.'))),
    )
  }

  /** How many tasks are under way or waiting here. */
  get load(): number {
    return this.#load
  }

  /** Streams what a task yields, once the tasks begun before it have ended. It begins when it is first read from. */
  async *stream<Kind extends Task['kind']>(
    task: Extract<Task, { kind: Kind }>,
  ): AsyncGenerator<Uint8Array, Results[Kind]> {
    const turn = this.#idle
    let release: () => void = () => {}
    this.#idle = new Promise((resolve) => (release = resolve))
    this.#load += 1
    await turn
    let ended = false
    try {
      this.#say({ say: 'begin', task })
      for (;;) {
        const report = await this.#next()
        if (report.say === 'piece') {
          yield new Uint8Array(report.memory, 0, report.length)
          this.#say({ say: 'more' })
          continue
        }
        ended = true
        if (report.say === 'done') return report.result as Results[Kind]
        throw report.code ? new VaultError(report.code as VaultErrorCode, report.message) : new Error(report.message)
      }
    } finally {
      if (!ended) await this.#abandon()
      this.#load -= 1
      release()
    }
  }

  /** Gives the memory of a piece back to be written over. The piece is empty afterwards. */
  reuse(piece: Uint8Array): void {
    const { buffer } = piece
    if (this.#broken || !(buffer instanceof ArrayBuffer) || buffer.byteLength === 0) return
    const order: Order = { say: 'memory', memory: buffer }
    this.#worker.postMessage(order, [buffer])
  }

  /** Does a task that streams nothing. */
  async perform<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Results[Kind]> {
    const work = this.stream<Kind>(task)
    let next = await work.next()
    while (!next.done) next = await work.next()
    return next.value
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  /** The reader has lost interest: the worker is told, and what it had already sent is dropped. */
  async #abandon(): Promise<void> {
    if (this.#broken) return
    this.#say({ say: 'stop' })
    try {
      while ((await this.#next()).say === 'piece');
    } catch {
      // The thread is gone, and with it the task.
    }
  }

  async #next(): Promise<Report> {
    for (;;) {
      const report = this.#reports.shift()
      if (report) return report
      if (this.#broken) throw this.#broken
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  #say(order: Order): void {
    this.#worker.postMessage(order)
  }

  #note(change: () => void): void {
    change()
    this.#wake()
  }
}
