/** Signed addresses live minutes; when the store no longer accepts one, all are renewed together, once. */
export class BodyAddresses {
  #known
  #renew
  #renewing
  constructor(known, renew) {
    this.#known = known
    this.#renew = renew
  }
  async addressOf(path) {
    await this.#renewing
    const url = this.#known.get(path)
    if (url === undefined) throw new Error(`No address was given for ${path}.`)
    return url
  }
  /** Says that an address was refused. One that has been renewed meanwhile is not renewed again. */
  refuse(path, url) {
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
