import DataLoader from 'dataloader'
import type { Actor } from '../platform/identity/actor.ts'

/** Fetches many things by key at once, as the actor may see them. Made once, at module level or in a store. */
export type BatchOf<K, V> = {
  readonly name: string
  readonly fetch: (keys: readonly K[], actor: Actor) => Promise<ReadonlyMap<K, V>>
}

/**
 * The loaders of one request: what several resolvers ask for in the same moment becomes one query, so the number of
 * statements depends on the shape of a question, never on the length of the answer.
 */
export class Loaders {
  private readonly made = new Map<string, DataLoader<unknown, unknown>>()

  constructor(private readonly actor: () => Actor) {}

  async load<K, V>(batch: BatchOf<K, V>, key: K): Promise<V | undefined> {
    const loader = (this.made.get(batch.name) ?? this.make(batch)) as DataLoader<K, V | undefined>
    return loader.load(key)
  }

  /** Forgets what was loaded: a mutation's answer must show what it changed. */
  clear(): void {
    this.made.clear()
  }

  private make<K, V>(batch: BatchOf<K, V>): DataLoader<unknown, unknown> {
    const loader = new DataLoader<K, V | undefined>(async (keys) => {
      const found = await batch.fetch(keys, this.actor())
      return keys.map((key) => found.get(key))
    })
    this.made.set(batch.name, loader as DataLoader<unknown, unknown>)
    return loader as DataLoader<unknown, unknown>
  }
}

/** Indexes rows by a key, as batches answer them. */
export function byKey<K, V>(rows: readonly V[], key: (row: V) => K): Map<K, V> {
  return new Map(rows.map((row) => [key(row), row]))
}

/** Gathers rows under a key; keys without any row get an empty list. */
export function groupBy<K, V>(keys: readonly K[], rows: readonly V[], key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>(keys.map((each) => [each, []]))
  for (const row of rows) groups.get(key(row))?.push(row)
  return groups
}
