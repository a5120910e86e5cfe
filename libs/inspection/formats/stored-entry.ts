import { type Cursor, Damage, littleEndian } from '../reading/cursor.ts'

const SIGNATURE = Buffer.from([0x50, 0x4b, 7, 8])
const WINDOW = 2 ** 16
const DESCRIPTOR = 24

/**
 * An entry that was stored as it is and whose size stands behind it, as PyTorch writes them. It ends at the descriptor
 * that gives exactly as many bytes as went before.
 */
export async function* untilDescriptor(cursor: Cursor): AsyncGenerator<Uint8Array> {
  for (let sent = 0; ; ) {
    const seen = await cursor.peek(WINDOW + DESCRIPTOR)
    const bytes = Buffer.from(seen.buffer, seen.byteOffset, seen.length)
    let end = bytes.indexOf(SIGNATURE)
    while (end >= 0 && end < WINDOW && !isDescriptor(bytes, end, sent + end)) end = bytes.indexOf(SIGNATURE, end + 1)
    if (end >= 0 && end < WINDOW) {
      if (end > 0) yield await cursor.take(end)
      return
    }
    if (bytes.length < DESCRIPTOR) throw new Damage('An entry that does not end', cursor.position)
    const count = Math.min(WINDOW, bytes.length - DESCRIPTOR + 1)
    sent += count
    yield await cursor.take(count)
  }
}

function isDescriptor(bytes: Buffer, at: number, size: number): boolean {
  const view = littleEndian(bytes)
  const has = (count: number) => at + count <= bytes.length
  const narrow = has(16) && view.getUint32(at + 8, true) === size && view.getUint32(at + 12, true) === size
  const wide =
    has(24) && Number(view.getBigUint64(at + 8, true)) === size && Number(view.getBigUint64(at + 16, true)) === size
  return narrow || wide
}
