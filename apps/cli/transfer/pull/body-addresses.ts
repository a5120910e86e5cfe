/** Signed addresses live minutes; when the store no longer accepts one, all are renewed together, once. */
export class BodyAddresses {
  #known: ReadonlyMap<string, string>
  readonly #renew: () => Promise<ReadonlyMap<string, string>>
  #renewing: Promise<void> | undefined

  constructor(known: ReadonlyMap<string, string>, renew: () => Promise<ReadonlyMap<string, string>>) {
    this.#known = known
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
    this.#renewing = this.#renew()
      .then((fresh) => {
        this.#known = fresh
      })
      .finally(() => {
        this.#renewing = undefined
      })
    // Whoever asks for an address next hears of the failure.
    this.#renewing.catch(() => {})
  }
}
