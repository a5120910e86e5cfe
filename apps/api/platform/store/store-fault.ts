import type { ObjectStore } from './object-store.ts'
import { isStoreError } from './store-error.ts'

/** Why the store does not answer now, as its error's code; nothing where it does. Known within the given time. */
export async function storeFault(store: ObjectStore, withinMs = 3_000): Promise<string | undefined> {
  const asked = store.head('bodies/none').then(
    () => undefined,
    (error: unknown) => (isStoreError(error) ? error.code : 'Unexpected'),
  )
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, withinMs, 'TimedOut')
  })
  return Promise.race([asked, limit]).finally(() => clearTimeout(timer))
}
