import { ByteCursor } from '../open/byte-cursor.ts'
import { trailingOctets } from '../open/refusals.ts'
import { openSegments } from './open-segments.ts'

export interface ArrivingSegments {
  /** How long the body is said to be: the messages' places follow from it, and it must end there. */
  readonly size: number
  readonly sessionKey: Uint8Array
  /** Of the file, from its manifest. */
  readonly salt: Uint8Array
}

/**
 * Opens a body of the gpg profile as it arrives. As with `openSegments`, **a message's octets are verified only when it has
 * ended**, so what is made of them counts once the stream has ended without an error.
 */
export async function* streamSegments(
  source: AsyncIterable<Uint8Array>,
  { size, sessionKey, salt }: ArrivingSegments,
): AsyncGenerator<Uint8Array> {
  const cursor = new ByteCursor(source)
  try {
    // Messages are read from their first octet to their last, one after the other, so offsets are where we are already.
    const body = openSegments({ readAt: (_offset, length) => cursor.takeUpTo(length), size, sessionKey, salt })
    yield* body.read({ from: 0, to: body.plainLength })
    if (!(await cursor.atEnd())) throw trailingOctets(size)
  } finally {
    await cursor.close()
  }
}
