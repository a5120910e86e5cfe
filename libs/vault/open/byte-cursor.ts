import { joined } from '../format/octets.ts'
import { VaultError } from '../vault-error.ts'

/** Takes exact numbers of octets from a stream that comes in pieces of any size. */
export class ByteCursor {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()
  #position = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** How many octets have been taken so far. */
  get position(): number {
    return this.#position
  }

  async atEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#fetch())
  }

  async take(length: number): Promise<Uint8Array> {
    const bytes = await this.takeUpTo(length)
    if (bytes.length === length) return bytes
    throw new VaultError(
      'BodyTruncated',
      `The body ends ${this.#position} octets in, before its final tag: it was cut, or has not been fetched whole.`,
    )
  }

  /** Less than was asked for only at the end of the stream. */
  async takeUpTo(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let missing = length
    while (missing > 0 && (this.#held.length > 0 || (await this.#fetch()))) {
      const piece = this.#held.subarray(0, missing)
      this.#held = this.#held.subarray(piece.length)
      missing -= piece.length
      pieces.push(piece)
    }
    this.#position += length - missing
    return pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces)
  }

  /** Whatever is at hand, at least one octet and at most `length`; nothing at the end of the stream. */
  async takeSome(length: number): Promise<Uint8Array> {
    if (this.#held.length === 0) await this.#fetch()
    return this.takeUpTo(Math.min(length, this.#held.length))
  }

  /** Tells the source that no more will be read, so that it can let go of its file or connection. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #fetch(): Promise<boolean> {
    for (;;) {
      const next = await this.#source.next()
      if (next.done) return false
      if (next.value.length === 0) continue
      this.#held = next.value
      return true
    }
  }
}
