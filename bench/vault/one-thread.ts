import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { bodyLength, freshSalt, freshSessionKey, ourSuite, type ReadAt, streamPart } from '@raireki/vault'
import { bodyKey } from '../../libs/vault/format/body-key.ts'
import { bodyLayout } from '../../libs/vault/format/body-layout.ts'
// The package always hashes what it seals. To measure the cipher without the hash, its inside is looked at from here.
import { type Memory, nodeAead } from '../../libs/vault/format/node-aead.ts'
import { sealPieces } from '../../libs/vault/seal/seal-pieces.ts'
import { secondsOf, type Variant } from '../rounds.ts'

const STRIDE = 2 ** 20
const MEGABYTE = 1e6

/** What one core can do with octets that are in memory already. The first is the baseline of the whole table. */
export function oneThread(bytes: Uint8Array<ArrayBuffer>): Variant[] {
  const size = bytes.length
  const source: ReadAt = (offset, length) => bytes.subarray(offset, offset + length)
  const rate = async (work: () => unknown) => size / MEGABYTE / (await secondsOf(work))

  function rawGcm(): void {
    const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12))
    for (let at = 0; at < size; at += STRIDE) cipher.update(bytes.subarray(at, at + STRIDE))
    cipher.final()
    cipher.getAuthTag()
  }

  function rawSha256(): void {
    const hash = createHash('sha256')
    for (let at = 0; at < size; at += STRIDE) hash.update(bytes.subarray(at, at + STRIDE))
    hash.digest()
  }

  async function sealUnhashed(): Promise<void> {
    const salt = freshSalt()
    const aead = nodeAead(bodyKey(ourSuite, freshSessionKey(), salt), twoRooms())
    await drain(sealPieces({ layout: bodyLayout(size), salt, source, aead }, 0, bodyLength(size)))
  }

  async function sealHashed(): Promise<void> {
    const recipe = { sessionKey: freshSessionKey(), salt: freshSalt(), plainLength: size, partSize: bodyLength(size) }
    await drain(streamPart({ ...recipe, partNumber: 1, source }, twoRooms()).pieces)
  }

  return [
    { what: 'node:crypto AES-256-GCM, 1 thread', run: () => rate(rawGcm) },
    { what: 'node:crypto SHA-256, 1 thread', run: () => rate(rawSha256) },
    { what: 'ours, cipher and framing, 1 thread', run: () => rate(sealUnhashed) },
    { what: 'ours, with SHA-256 of it, 1 thread', run: () => rate(sealHashed) },
  ]
}

/** The workers give a chunk's memory back when it has been sent. Here it is used up when the next but one is made. */
function twoRooms(): Memory {
  const rooms: Uint8Array<ArrayBuffer>[] = []
  let turn = 0
  return (length) => {
    turn = 1 - turn
    if ((rooms[turn]?.length ?? -1) < length) rooms[turn] = new Uint8Array(length)
    return rooms[turn]!.subarray(0, length)
  }
}

async function drain(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces);
}
