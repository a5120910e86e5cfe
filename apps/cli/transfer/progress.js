/** Adds up the octets of all files; those of an attempt that failed are taken back. */
export class TransferProgress {
  #events
  #totalBytes
  #doneBytes = 0
  #movedBytes = 0
  constructor(totalBytes, events) {
    this.#totalBytes = totalBytes
    this.#events = events
  }
  get movedBytes() {
    return this.#movedBytes
  }
  alreadyThere(path, bytes) {
    this.#doneBytes += bytes
    this.#tell(path)
  }
  counter(path) {
    let own = 0
    const add = (bytes) => {
      own += bytes
      this.#doneBytes += bytes
      this.#movedBytes += bytes
      this.#tell(path)
    }
    return { moved: add, takeBack: () => add(-own) }
  }
  troubled(path, part, error) {
    this.#events.trouble?.({ path, part, error })
  }
  #tell(path) {
    this.#events.progress?.({
      path,
      doneBytes: this.#doneBytes,
      totalBytes: this.#totalBytes,
      movedBytes: this.#movedBytes,
    })
  }
}
