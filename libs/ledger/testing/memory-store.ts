import type { StoredHash } from '../tree/append.ts'
import type { HashReader } from '../tree/reader.ts'

/** Rows of (level, index, hash), as a service's table holds them; it refuses what such a table would. */
export class MemoryStore {
  readonly #levels: Uint8Array[][] = []
  reads = 0

  readonly reader: HashReader = async (level, from, count) => {
    this.reads += 1
    return (this.#levels[level] ?? []).slice(from, from + count)
  }

  store(hashes: readonly StoredHash[]): void {
    for (const { level, index, hash } of hashes) {
      this.#levels[level] ??= []
      const row = this.#levels[level]
      if (row.length !== index) throw new Error(`level ${level}: ${index} stored after ${row.length} rows`)
      row.push(hash)
    }
  }

  countAt(level: number): number {
    return this.#levels[level]?.length ?? 0
  }
}
