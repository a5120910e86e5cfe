import { type Memory, uninitialised } from '../format/node-aead.ts'
import type { Octets } from '../format/octets.ts'
import { chunkLength, ourSuite, TAG_LENGTH } from '../format/suite.ts'

/** Rooms of one sealed chunk that came back used up. New memory can cost as much as the encryption itself. */
const free: ArrayBuffer[] = []
const ROOM = chunkLength(ourSuite) + TAG_LENGTH
const MOST_KEPT = 32

export function takeBack(memory: ArrayBuffer): void {
  if (memory.byteLength === ROOM && free.length < MOST_KEPT) free.push(memory)
}

/** Only what nearly fills a room is worth one. */
export const roomFor: Memory = (length) => {
  const room = length <= ROOM && length > ROOM / 2 ? free.pop() : undefined
  return room ? new Uint8Array(room, 0, length) : uninitialised(length)
}

const SMALLEST_WORTH_KEEPING = 2 ** 20
/** A reader holds one chunk while it opens the next; the rest is for a piece that is still being written. */
const ROOMS = 4

/** Gives the same few rooms out in turn. Small chunks are opened many at a time, and get memory of their own. */
export function chunkRing(): Memory {
  const rooms: Octets[] = []
  let turn = 0
  return (length) => {
    if (length < SMALLEST_WORTH_KEEPING) return uninitialised(length)
    turn = (turn + 1) % ROOMS
    const room = rooms[turn]
    if (room && room.length >= length) return room.subarray(0, length)
    const made = uninitialised(length)
    rooms[turn] = made
    return made
  }
}
