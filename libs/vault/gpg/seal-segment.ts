import { createCipheriv, createHash } from 'node:crypto'
import { CIPHER_STRIDE, giveUp, type Memory, uninitialised } from '../format/node-aead.ts'
import { copied, joined } from '../format/octets.ts'
import type { Part } from '../format/parts.ts'
import { literalStart, MDC_LENGTH, packetStart, SEGMENT_HEAD, segmentPrefix } from '../format/segments.ts'
import type { PartDigests, PartOrder } from '../seal/part-order.ts'
import { readSource } from '../seal/seal-pieces.ts'

const STRIDE = 2 ** 22

/** Seals one message of the gpg profile, in pieces of at most 4 MiB. */
export async function* sealSegment(
  order: PartOrder,
  part: Part,
  memory: Memory = uninitialised,
): AsyncGenerator<Uint8Array, PartDigests> {
  const { sessionKey, salt, source } = order
  const { from, to } = part.plain
  const cipher = createCipheriv(cfbOf(sessionKey), sessionKey, new Uint8Array(16))
  // OpenPGP's integrity code is SHA-1 of the plaintext, inside the encryption. What vouches for the content is the manifest.
  const mdc = createHash('sha1')
  const { sha256 = createHash('sha256') } = order
  const md5 = order.md5 ? createHash('md5') : undefined

  const digested = (piece: Uint8Array): Uint8Array => {
    sha256.update(piece)
    md5?.update(piece)
    return piece
  }
  const sealed = (plain: Uint8Array): Uint8Array => {
    const room = memory(plain.length)
    for (let at = 0; at < plain.length; at += CIPHER_STRIDE) {
      const stride = plain.subarray(at, at + CIPHER_STRIDE)
      mdc.update(stride)
      const output = cipher.update(stride)
      room.set(output, at)
      giveUp(output)
    }
    return digested(room)
  }

  const bodyLength = SEGMENT_HEAD - 6 + (to - from) + MDC_LENGTH
  const start = joined([segmentPrefix(sessionKey, salt, part.number), literalStart(to - from)])
  yield digested(joined([packetStart(18, bodyLength), new Uint8Array([1])]))
  yield sealed(start)
  for (let at = from; at < to; at += STRIDE) {
    yield sealed(await readSource(source, at, Math.min(to, at + STRIDE)))
  }
  const end = new Uint8Array([0xd3, 0x14])
  const code = mdc.update(end).digest()
  yield digested(copied(cipher.update(joined([end, code]))))
  const digests = { sha256: sha256.digest('hex') }
  return md5 ? { ...digests, md5: md5.digest('hex') } : digests
}

/** The cipher's own name for OpenPGP's mode, which is CFB from an empty block on. */
export const cfbOf = (sessionKey: Uint8Array): string => `aes-${sessionKey.length * 8}-cfb`
