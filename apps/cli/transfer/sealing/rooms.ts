const roomBytes = 2 ** 22 + 16
const mostKept = 16

/**
 * Memory for sealed chunks, used again once they have been sent. New memory for every chunk would pile up faster than it
 * is collected.
 */
export class Rooms {
  readonly #free: ArrayBuffer[] = []

  take(length: number): Uint8Array<ArrayBuffer> {
    if (length <= roomBytes && length > roomBytes / 2)
      return new Uint8Array(this.#free.pop() ?? new ArrayBuffer(roomBytes), 0, length)
    return new Uint8Array(length)
  }

  /** A chunk may go out in several pieces; its room is free with the last of them, or where the part ends within it. */
  giveBack(piece: Uint8Array, endsPart: boolean): void {
    const { buffer, byteOffset, length } = piece
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== roomBytes) return
    const isDone = endsPart || byteOffset + length === roomBytes
    if (isDone && this.#free.length < mostKept) this.#free.push(buffer)
  }
}
