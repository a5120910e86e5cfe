import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

export interface DigestOfFile {
  readonly bytes: number
  readonly sha256: string
}

/** What the hashing thread is told. */
export type DigestOrder =
  | { readonly say: 'advance'; readonly to: number }
  | {
      readonly say: 'octets'
      readonly from: number
      readonly room: number
      readonly at: number
      readonly length: number
    }
  | { readonly say: 'room'; readonly memory: SharedArrayBuffer }
  | { readonly say: 'finish' }

// Octets that wait to be hashed. Past these the reader waits too, or memory would grow as fast as the network fills it.
const mostWaiting = 4

// A thread costs more than hashing a few megabytes does.
const worthAThread = 8 * 2 ** 20

/** SHA-256 of a whole file, beside whatever else is going on. */
export async function digestOfFile(path: string, bytes: number): Promise<DigestOfFile> {
  if (bytes < worthAThread) {
    const content = await readFile(path)
    return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
  }
  const digest = new FollowingDigest(path)
  digest.advanceTo(bytes)
  return digest.finish()
}

/** Hashes a file while it grows, so that the digest is there soon after its last octet is. */
export class FollowingDigest {
  readonly #worker: Worker
  readonly #answer: Promise<DigestOfFile>
  readonly #beingHashed: Uint8Array[] = []
  readonly #rooms = new Map<SharedArrayBuffer, number>()
  #caughtUp = Promise.withResolvers<void>()

  constructor(path: string, hashed: (octets: Uint8Array) => void = () => {}) {
    const script = import.meta.url.endsWith('.ts') ? './file-digest.worker.ts' : './file-digest.worker.js'
    this.#worker = new Worker(new URL(script, import.meta.url), { workerData: { path } })
    this.#answer = new Promise((resolve, reject) => {
      this.#worker.on('message', (said: DigestOfFile | 'hashed') => {
        if (said !== 'hashed') return resolve(said)
        hashed(this.#beingHashed.shift() as Uint8Array)
        if (this.#beingHashed.length < mostWaiting) this.#letOn()
      })
      this.#worker.once('error', reject)
      this.#worker.once('exit', (code) => reject(new Error(`The hashing thread ended with ${code}.`)))
    })
    // A thread that broke keeps nobody waiting: its error comes with the digest.
    this.#answer.catch(() => this.#letOn())
  }

  /** Everything before this offset has its final content. */
  advanceTo(offset: number): void {
    this.#order({ say: 'advance', to: offset })
  }

  /** Everything before `from` has its final content, and these octets, in shared memory, come next. */
  follow(from: number, octets: Uint8Array<SharedArrayBuffer>): void {
    this.#beingHashed.push(octets)
    const { buffer, byteOffset: at, length } = octets
    this.#order({ say: 'octets', from, room: this.#roomOf(buffer), at, length })
  }

  /** Settles when so little waits to be hashed that more may be fetched. */
  async caughtUp(): Promise<void> {
    if (this.#beingHashed.length >= mostWaiting) await this.#caughtUp.promise
  }

  finish(): Promise<DigestOfFile> {
    this.#order({ say: 'finish' })
    return this.#answer
  }

  async giveUp(): Promise<void> {
    await this.#worker.terminate()
  }

  /** The thread is shown each room once. To its collector, every showing is as much new memory as the room has. */
  #roomOf(memory: SharedArrayBuffer): number {
    const known = this.#rooms.get(memory)
    if (known !== undefined) return known
    const room = this.#rooms.size
    this.#rooms.set(memory, room)
    this.#order({ say: 'room', memory })
    return room
  }

  #letOn(): void {
    this.#caughtUp.resolve()
    this.#caughtUp = Promise.withResolvers()
  }

  #order(order: DigestOrder): void {
    this.#worker.postMessage(order)
  }
}
