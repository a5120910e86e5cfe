import { createHash } from 'node:crypto'
import { bodyKey } from '../format/body-key.ts'
import { bodyLayout } from '../format/body-layout.ts'
import { type Memory, nodeAead } from '../format/node-aead.ts'
import { joined, type Octets } from '../format/octets.ts'
import type { Part } from '../format/parts.ts'
import { bodyPlan } from '../format/profile.ts'
import { ourSuite, SALT_LENGTH } from '../format/suite.ts'
import { sealSegment } from '../gpg/seal-segment.ts'
import { VaultError } from '../vault-error.ts'
import type { PartDigests, PartOrder } from './part-order.ts'
import { sealPieces } from './seal-pieces.ts'

export interface SealedPart extends Part, PartDigests {
  readonly bytes: Octets
}

/**
 * Seals one part of a body, whole. The same order gives the same bytes, so a part can be made in any order, beside
 * others, and again.
 *
 * The source must be the same each time. Sealing other plaintext under the same session key and salt would use a nonce
 * twice, which gives both plaintexts away: when a source has changed, take a new session key and a new salt.
 */
export async function sealPart(order: PartOrder): Promise<SealedPart> {
  const { part, pieces } = streamPart(order)
  const kept: Uint8Array[] = []
  let next = await pieces.next()
  for (; !next.done; next = await pieces.next()) kept.push(next.value)
  return { ...part, ...next.value, bytes: joined(kept) }
}

/** Seals one part as a stream of pieces of about 4 MiB at most; the generator returns the digests. */
export function streamPart(
  order: PartOrder,
  memory?: Memory,
): { part: Part; pieces: AsyncGenerator<Uint8Array, PartDigests> } {
  if (order.salt.length !== SALT_LENGTH) {
    throw new VaultError('BadArgument', `A salt has ${SALT_LENGTH} octets; the one given has ${order.salt.length}.`)
  }
  const profile = order.profile ?? 'standard'
  const part = bodyPlan(profile).partOf(order.plainLength, order.partSize, order.partNumber)
  if (profile === 'gpg') return { part, pieces: sealSegment(order, part, memory) }
  return { part, pieces: digested(order, part, memory) }
}

async function* digested(order: PartOrder, part: Part, memory?: Memory): AsyncGenerator<Uint8Array, PartDigests> {
  const { salt, source, sessionKey } = order
  const aead = nodeAead(bodyKey(ourSuite, sessionKey, salt), memory)
  const layout = bodyLayout(order.plainLength)
  const { sha256 = createHash('sha256') } = order
  const md5 = order.md5 ? createHash('md5') : undefined
  for await (const piece of sealPieces({ layout, salt, source, aead }, part.offset, part.offset + part.length)) {
    sha256.update(piece)
    md5?.update(piece)
    yield piece
  }
  const digests = { sha256: sha256.digest('hex') }
  return md5 ? { ...digests, md5: md5.digest('hex') } : digests
}
