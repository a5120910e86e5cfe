import type { Looking } from '../looking.ts'
import type { Cursor } from '../reading/cursor.ts'
import { lookAtExif, type Places } from './exif.ts'
import { imageCounted } from './image.ts'

/** So much of the beginning is kept, and so much of what was read last. */
const KEPT = 8 * 2 ** 20

/** Scanners write the pixels first and the tags behind them, so that the file is read on to where they are. */
export async function lookAtTiff(cursor: Cursor, looking: Looking): Promise<string> {
  imageCounted(looking)
  await lookAtExif(await streamed(cursor), looking)
  return 'tiff'
}

/** What lies further on is waited for. What has gone by is to be had only if it was in the beginning, or not long ago. */
async function streamed(cursor: Cursor): Promise<Places> {
  const origin = cursor.position
  const head = (await cursor.take((await cursor.peek(KEPT)).length)).slice()
  const recent = [head]
  let recentBytes = head.length
  return async (from, many) => {
    if (from + many <= head.length) return head.subarray(from, from + many)
    while (cursor.position - origin < from + many) {
      const piece = await cursor.some()
      if (!piece) return undefined
      recent.push(piece.slice())
      recentBytes += piece.length
      while (recentBytes - recent[0]!.length >= KEPT) recentBytes -= recent.shift()!.length
    }
    const start = cursor.position - origin - recentBytes
    if (from < start) return undefined
    return range(recent, from - start, many)
  }
}

function range(pieces: readonly Uint8Array[], from: number, many: number): Uint8Array {
  const whole = new Uint8Array(many)
  let at = 0
  for (const piece of pieces) {
    const part = piece.subarray(Math.max(0, from - at), Math.max(0, from + many - at))
    if (part.length > 0) whole.set(part, Math.max(0, at - from))
    at += piece.length
    if (at >= from + many) break
  }
  return whole
}
