import type { Octets } from '@raireki/vault'

/** What a chunk of ours has when it is sealed. */
export const sealedChunkBytes = 2 ** 22 + 16
// Fetched, it may have lengths of its packet within it.
const roomBytes = sealedChunkBytes + 64
const mostKept = 16

/**
 * Memory for chunks, used again by one file after another. New memory for every chunk would pile up faster than it is
 * collected, and new memory for every file sets the collector to work several times before it has begun.
 */
export class Rooms {
  readonly #free: ArrayBuffer[] = []

  take(length: number): Octets {
    const isRoomy = length <= roomBytes && length > roomBytes / 2
    return new Uint8Array((isRoomy && this.#free.pop()) || memoryOf(isRoomy ? roomBytes : length), 0, length)
  }

  /** Whoever gives a room back looks at it no more, and gives it once. */
  giveBack({ buffer }: Uint8Array): void {
    const isRoom = buffer instanceof ArrayBuffer && buffer.byteLength === roomBytes
    if (isRoom && this.#free.length < mostKept) this.#free.push(buffer)
  }
}

/** Every octet is written before it is read, so clearing it first would be work for nothing. */
const memoryOf = (length: number): ArrayBuffer => Buffer.allocUnsafeSlow(length).buffer

export const rooms = new Rooms()
