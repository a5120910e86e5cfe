import { availableParallelism } from 'node:os'
import { Lane } from './lane.ts'

/** Worker threads that many files can share: starting a thread costs more than sealing a small file. */
export class Lanes {
  readonly #lanes: Lane[]
  #hashing: Lane | undefined

  constructor(workers: number) {
    this.#lanes = Array.from({ length: Math.max(1, workers) }, () => new Lane())
  }

  get count(): number {
    return this.#lanes.length
  }

  /** The one with the least to do. */
  freest(): Lane {
    return this.#lanes.reduce((best, lane) => (lane.load < best.load ? lane : best))
  }

  /** A file's hash goes from its first octet to its last in order, so it has a thread of its own. */
  get hashing(): Lane {
    this.#hashing ??= new Lane()
    return this.#hashing
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lanes, ...(this.#hashing ? [this.#hashing] : [])].map((lane) => lane.close()))
  }
}

/** Starts worker threads for sealing and opening; `close` ends them. */
export function openLanes(workers = Math.min(4, availableParallelism())): Lanes {
  return new Lanes(workers)
}
