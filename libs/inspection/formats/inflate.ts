import { once } from 'node:events'
import { createGunzip, createInflateRaw } from 'node:zlib'
import type { Budget } from '../looking.ts'
import { Bomb, type Cursor, Damage } from '../reading/cursor.ts'
import { HARMLESS_GROWTH, MOST_GROWTH, MOST_UNFOLDED } from './limits.ts'

/**
 * Unfolds what is compressed, one piece at a time, and leaves the cursor exactly behind it. Stops where it grows as only
 * a bomb does.
 */
export async function* unfold(cursor: Cursor, way: 'deflate' | 'gzip', budget: Budget): AsyncGenerator<Uint8Array> {
  const engine = way === 'gzip' ? createGunzip() : createInflateRaw()
  const began = cursor.position
  let unfolded = 0
  let failure: Error | undefined
  engine.on('error', (error) => {
    failure = error
  })
  const ended = Promise.race([once(engine, 'end'), once(engine, 'error'), once(engine, 'close')]).catch(() => {})
  let last: Uint8Array = new Uint8Array(0)
  let over = false
  void ended.then(() => {
    over = true
  })
  const feed = async () => {
    while (!over && !failure) {
      const piece = await cursor.some()
      if (!piece) {
        engine.end()
        return
      }
      last = piece
      await Promise.race([new Promise((resolve) => engine.write(piece, resolve)), ended])
    }
  }
  let unread: unknown
  const feeding = feed().catch((error) => {
    unread = error
    engine.destroy()
  })
  try {
    for await (const piece of engine as AsyncIterable<Buffer>) {
      unfolded += piece.length
      budget.unfolded += piece.length
      const read = Math.max(1, cursor.position - began)
      if ((unfolded > HARMLESS_GROWTH && unfolded / read > MOST_GROWTH) || budget.unfolded > MOST_UNFOLDED)
        throw new Bomb('It unfolds as only a bomb does', began)
      yield piece
    }
  } catch (error) {
    if (error instanceof Bomb) throw error
    if (unread) throw unread
    throw new Damage('It cannot be unfolded', began)
  } finally {
    engine.destroy()
    over = true
    await feeding
  }
  if (unread) throw unread
  if (failure) throw new Damage('It cannot be unfolded', began)
  const surplus = cursor.position - began - engine.bytesWritten
  if (surplus > 0) cursor.unread(last.subarray(last.length - Math.min(surplus, last.length)))
}
