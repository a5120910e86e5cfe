/**
 * Work that is done once at a time in this process. Whoever asks while it runs waits for another go after it, and all
 * who ask meanwhile wait for the same one: what they are after may have come too late for the go that runs.
 */
export function coalesced<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  const afterwards = async (present: Promise<T>): Promise<T> => {
    await present.catch(() => undefined)
    next = undefined
    return begin()
  }
  return () => {
    if (!running && !next) return begin()
    next ??= afterwards(running!)
    return next
  }
}
