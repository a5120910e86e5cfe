/** Something the service needs does not answer. The address is named, never a password. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'

  constructor(what: string, address: string, options?: ErrorOptions) {
    super(`${what} at ${new URL(address).host} cannot be reached. Is it running, and is its address right?`, options)
  }
}

/** Waits for something to answer, but not for ever. */
export async function reachable<T>(what: string, address: string, opening: Promise<T>, longestMs = 10_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable(what, address)), longestMs)
  })
  try {
    return await Promise.race([opening, limit])
  } catch (cause) {
    throw cause instanceof Unreachable ? cause : new Unreachable(what, address, { cause })
  } finally {
    clearTimeout(timer)
  }
}
