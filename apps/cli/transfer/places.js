/** A fixed number of places for work that goes on side by side. */
export class Places {
  #free
  #waiting = []
  constructor(count) {
    this.#free = count
  }
  /** Does the work as soon as there is a place for it. */
  async use(work) {
    if (this.#free > 0) this.#free -= 1
    else await new Promise((resolve) => this.#waiting.push(resolve))
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
export async function allEnded(works) {
  let failed
  const watched = works.map((work) =>
    work.catch((error) => {
      failed ??= { error }
    }),
  )
  await Promise.all(watched)
  if (failed) throw failed.error
}
/** Does the work for each item, at most `count` at a time. After a failure nothing new is begun. */
export async function eachOf(items, count, work) {
  let next = 0
  let failed = false
  const walker = async () => {
    while (next < items.length && !failed) {
      const item = items[next++]
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
