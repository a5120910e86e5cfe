import { sessionKey, streamedBody } from '../testing/bodies.ts'
import { plaintext } from '../testing/plaintext.ts'
import { openBody } from './open-body.ts'

const GiB = 2 ** 30

describe('a whole body', () => {
  it('of more than 4 GiB is read to its end, final tag and all', async () => {
    const length = 4 * GiB + 3
    let seen = 0
    let last = new Uint8Array()
    for await (const piece of openBody(streamedBody(length), sessionKey)) {
      seen += piece.length
      last = Uint8Array.from(piece.subarray(-3))
    }
    expect(seen).toBe(length)
    expect(last).toEqual(new Uint8Array(plaintext(length - 3, length)))
  }, 180_000)
})
