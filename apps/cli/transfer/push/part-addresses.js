const batch = 100
// Addresses are good for an hour; we do not use one that has waited for long.
const freshMs = 30 * 60_000
/** Hands out signed addresses, asking for them in batches and again for those that grew old. */
export class PartAddresses {
  #registry
  #uploadId
  #wanted
  #known = new Map()
  #asking = Promise.resolve()
  constructor(registry, uploadId, wanted) {
    this.#registry = registry
    this.#uploadId = uploadId
    this.#wanted = wanted
  }
  async addressOf(number) {
    const known = this.#fresh(number)
    if (known) return known
    const asked = this.#asking.then(() => this.#ask(number))
    this.#asking = asked.catch(() => {})
    await asked
    return this.#fresh(number) ?? this.addressOf(number)
  }
  /** The store did not accept it: the next one to ask gets a new one. */
  forget(number) {
    this.#known.delete(number)
  }
  async #ask(number) {
    if (this.#fresh(number)) return
    const from = this.#wanted.indexOf(number)
    const numbers = this.#wanted.slice(from, from + batch)
    const at = Date.now()
    for (const { number, url } of await this.#registry.partUrls(this.#uploadId, numbers)) {
      this.#known.set(number, { url, at })
    }
  }
  #fresh(number) {
    const known = this.#known.get(number)
    return known && Date.now() - known.at < freshMs ? known.url : undefined
  }
}
