/** A fixed number of places for work that goes on side by side. */
export class Places {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** Does the work as soon as there is a place for it. */
  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}

/** Waits until all of it has ended, one way or the other, and only then throws the first failure. */
export async function allEnded(works: readonly Promise<unknown>[]): Promise<void> {
  let failed: { error: unknown } | undefined
  const watched = works.map((work) =>
    work.catch((error: unknown) => {
      failed ??= { error }
    }),
  )
  await Promise.all(watched)
  if (failed) throw failed.error
}

/** Does the work for each item, at most `count` at a time. After a failure nothing new is begun. */
export async function eachOf<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0
  let failed = false
  const walker = async () => {
    while (next < items.length && !failed) {
      const item = items[next++] as Item
      try {
        await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await allEnded(Array.from({ length: Math.min(count, items.length) }, walker))
}
