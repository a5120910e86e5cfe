import type { Octets } from '@raireki/vault'

const roomBytes = 2 ** 22
const mostKept = 16

/**
 * Memory for opened chunks that the hashing thread can look at too. It is shared and used again, and never handed to and
 * fro: to the collector each such handing over is new memory, and it would not stop collecting.
 */
export class SharedRooms {
  readonly #free: SharedArrayBuffer[] = []

  take(length: number): Octets {
    const isRoomy = length <= roomBytes && length > roomBytes / 2
    const room = isRoomy ? (this.#free.pop() ?? new SharedArrayBuffer(roomBytes)) : new SharedArrayBuffer(length)
    // Nothing that is done with it here distinguishes the two, and the library's type speaks of what can be handed over.
    return new Uint8Array(room, 0, length) as Uint8Array<ArrayBufferLike> as Octets
  }

  giveBack({ buffer }: Uint8Array): void {
    const isOurs = buffer instanceof SharedArrayBuffer && buffer.byteLength === roomBytes
    if (isOurs && this.#free.length < mostKept) this.#free.push(buffer)
  }
}
