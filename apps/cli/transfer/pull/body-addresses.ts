/** How many addresses are asked for at a time. */
const together = 100

type Renew = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>

/**
 * Signed addresses live a minute. When the store no longer accepts one, it is renewed together with those that will be
 * wanted next, once, however many wait for it.
 */
export class BodyAddresses {
  readonly #known: Map<string, string>
  readonly #paths: readonly string[]
  readonly #renew: Renew
  #renewing: Promise<void> | undefined

  constructor(known: ReadonlyMap<string, string>, renew: Renew) {
    this.#known = new Map(known)
    this.#paths = [...known.keys()]
    this.#renew = renew
  }

  async addressOf(path: string): Promise<string> {
    await this.#renewing
    const url = this.#known.get(path)
    if (url === undefined) throw new Error(`No address was given for ${path}.`)
    return url
  }

  /** Says that an address was refused. One that has been renewed meanwhile is not renewed again. */
  refuse(path: string, url: string): void {
    if (this.#renewing || this.#known.get(path) !== url) return
    const first = Math.max(0, this.#paths.indexOf(path))
    this.#renewing = this.#renew(this.#paths.slice(first, first + together))
      .then((fresh) => {
        for (const [each, address] of fresh) this.#known.set(each, address)
      })
      .finally(() => {
        this.#renewing = undefined
      })
    // Whoever asks for an address next hears of the failure.
    this.#renewing.catch(() => {})
  }
}
