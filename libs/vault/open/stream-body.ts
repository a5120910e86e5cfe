import { type BodyKey, bodyKey } from '../format/body-key.ts'
import type { ChunkAead } from '../format/chunk-aead.ts'
import { chunkLength, HEAD_LENGTH, readHead, TAG_LENGTH } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'
import { ByteCursor } from './byte-cursor.ts'
import { beforeBody, besideLiteral, nextPacket, packetBody, packetTag } from './packets.ts'
import { chunkDamaged, finalTagWrong, notABody, notLiteral, trailingOctets } from './refusals.ts'

/** Makes the engine that opens a body's chunks, once the body has said which suite it is in. */
export type AeadFor = (key: BodyKey) => ChunkAead

/**
 * Opens a body as it arrives. Each piece is handed on once its own chunk has been verified; the end is reached only when
 * the final tag holds too. A reader that acts on the plaintext before the end must be able to take it back.
 */
export async function* streamBody(
  source: AsyncIterable<Uint8Array>,
  sessionKey: Uint8Array,
  aeadFor: AeadFor,
): AsyncGenerator<Uint8Array> {
  const outer = new ByteCursor(source)
  try {
    yield* bodyData(outer, sessionKey, aeadFor)
  } finally {
    await outer.close()
  }
}

async function* bodyData(outer: ByteCursor, sessionKey: Uint8Array, aeadFor: AeadFor): AsyncGenerator<Uint8Array> {
  let start = await nextPacket(outer)
  while (start && beforeBody.has(start.tag)) {
    await drain(packetBody(outer, start))
    start = await nextPacket(outer)
  }
  if (start?.tag !== packetTag.seipd) throw notABody()
  yield* literalData(new ByteCursor(openChunks(new ByteCursor(packetBody(outer, start)), sessionKey, aeadFor)))
  if (!(await outer.atEnd())) throw trailingOctets(outer.position)
}

async function* openChunks(payload: ByteCursor, sessionKey: Uint8Array, aeadFor: AeadFor): AsyncGenerator<Uint8Array> {
  const { suite, salt } = readHead(await payload.take(HEAD_LENGTH))
  const aead = aeadFor(bodyKey(suite, sessionKey, salt))
  const sealedLength = chunkLength(suite) + TAG_LENGTH
  let index = 0
  let total = 0
  // The last chunk is recognised by what is left after it: the final tag and nothing else.
  let ahead = await payload.takeUpTo(sealedLength + TAG_LENGTH)
  for (;;) {
    if (ahead.length < TAG_LENGTH) await payload.take(1)
    const last = ahead.length < sealedLength + TAG_LENGTH || (await payload.atEnd())
    const sealed = ahead.subarray(0, Math.min(sealedLength, ahead.length - TAG_LENGTH))
    const tag = ahead.subarray(sealed.length)
    if (sealed.length > 0) {
      const plain = await aead.open(index, sealed)
      if (!plain) throw chunkDamaged(index)
      index += 1
      total += plain.length
      yield plain
    }
    if (last) {
      if (!(await aead.openFinal(index, total, tag))) throw finalTagWrong()
      return
    }
    ahead = joinedAhead(tag, await payload.takeUpTo(sealedLength))
  }
}

function joinedAhead(tag: Uint8Array, next: Uint8Array): Uint8Array {
  const ahead = new Uint8Array(tag.length + next.length)
  ahead.set(tag)
  ahead.set(next, tag.length)
  return ahead
}

async function* literalData(inner: ByteCursor): AsyncGenerator<Uint8Array> {
  let found = false
  for (let start = await nextPacket(inner); start; start = await nextPacket(inner)) {
    if (start.tag === packetTag.literal && !found) {
      found = true
      const body = new ByteCursor(packetBody(inner, start))
      const nameLength = (await body.take(2))[1] ?? 0
      await body.take(nameLength + 4)
      while (!(await body.atEnd())) yield await body.takeSome(2 ** 24)
    } else if (besideLiteral.has(start.tag)) {
      await drain(packetBody(inner, start))
    } else {
      throw notLiteral(start.tag)
    }
  }
  if (!found) throw new VaultError('UnsupportedBody', 'There is no file inside this body.')
}

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of pieces);
}
