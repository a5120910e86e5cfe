/** Something about the file itself that ends the looking. */
export class Verdict extends Error {
  readonly byte: number

  constructor(message: string, byte: number) {
    super(message)
    this.byte = byte
  }
}

/** A file that ends or reads otherwise than its format says. */
export class Damage extends Verdict {
  override readonly name = 'Damage'
}

/** An archive that unfolds into more than anybody means. */
export class Bomb extends Verdict {
  override readonly name = 'Bomb'
}

/** The bytes could not be read: nothing is said about what they are. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
}

/** The most that any parser may hold at once. */
export const LARGEST_TAKE = 32 * 2 ** 20
const PIECE = 2 ** 16

/** Reads a stream piece by piece, holding only what was asked for. */
export class Cursor {
  /** How many bytes have been read. */
  position = 0
  private readonly iterator: AsyncIterator<Uint8Array>
  private held: Uint8Array[] = []
  private heldBytes = 0
  private ended = false

  constructor(source: AsyncIterable<Uint8Array>) {
    this.iterator = source[Symbol.asyncIterator]()
  }

  /** Up to `count` bytes, without moving on. */
  async peek(count: number): Promise<Uint8Array> {
    await this.fill(count)
    return this.joined(Math.min(count, this.heldBytes))
  }

  async take(count: number): Promise<Uint8Array> {
    if (count > LARGEST_TAKE) throw new Damage(`${count} bytes in one piece`, this.position)
    await this.fill(count)
    if (this.heldBytes < count) throw new Damage('The file ends too early', this.position + this.heldBytes)
    const taken = this.joined(count)
    this.drop(count)
    return taken
  }

  /** What comes next, in whatever piece it comes; nothing at the end. */
  async some(most = PIECE): Promise<Uint8Array | undefined> {
    await this.fill(1)
    const first = this.held[0]
    if (!first) return undefined
    const piece = first.subarray(0, most)
    this.drop(piece.length)
    return piece
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const piece = await this.some(Math.min(left, 2 ** 24))
      if (!piece) throw new Damage('The file ends too early', this.position)
      left -= piece.length
    }
  }

  /** Gives back what was read too far. */
  unread(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.held.unshift(bytes)
    this.heldBytes += bytes.length
    this.position -= bytes.length
  }

  async atEnd(): Promise<boolean> {
    await this.fill(1)
    return this.heldBytes === 0
  }

  async drain(): Promise<void> {
    while (await this.some(2 ** 24));
  }

  async close(): Promise<void> {
    await this.iterator.return?.()
  }

  private async fill(count: number): Promise<void> {
    while (!this.ended && this.heldBytes < count) {
      const { value, done } = await this.next()
      if (done) this.ended = true
      else if (value.length > 0) {
        this.held.push(value)
        this.heldBytes += value.length
      }
    }
  }

  private async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.iterator.next()
    } catch (error) {
      this.ended = true
      // An entry of an archive is read through us too: what is wrong with it is not a failure of the source.
      throw error instanceof Verdict || error instanceof SourceFailure ? error : new SourceFailure('', { cause: error })
    }
  }

  private joined(count: number): Uint8Array {
    const first = this.held[0]
    if (first && first.length >= count) return first.subarray(0, count)
    const whole = new Uint8Array(count)
    let at = 0
    for (const piece of this.held) {
      if (at >= count) break
      const part = piece.subarray(0, count - at)
      whole.set(part, at)
      at += part.length
    }
    return whole
  }

  private drop(count: number): void {
    this.position += count
    this.heldBytes -= count
    let left = count
    while (left > 0) {
      const first = this.held[0]!
      if (first.length > left) {
        this.held[0] = first.subarray(left)
        return
      }
      left -= first.length
      this.held.shift()
    }
  }
}

/** A stretch of a cursor as a stream of its own. */
export async function* stretch(cursor: Cursor, bytes: number): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; ) {
    const piece = await cursor.some(Math.min(left, PIECE))
    if (!piece) throw new Damage('The file ends too early', cursor.position)
    left -= piece.length
    yield piece
  }
}

export function littleEndian(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
