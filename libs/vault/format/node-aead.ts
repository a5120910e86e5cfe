import { type CipherGCMTypes, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto'
import { type BodyKey, finalData, nonceAt } from './body-key.ts'
import type { ChunkAead } from './chunk-aead.ts'
import type { Octets } from './octets.ts'
import { keyLength, OCB, TAG_LENGTH } from './suite.ts'

/**
 * The cipher's own output is new memory each time: small enough that it is still in the nearest cache when it is copied,
 * and that the allocator keeps it. From 128 KiB on it asks the system for each one, which costs more than the cipher does.
 */
export const CIPHER_STRIDE = 2 ** 16

/** Finds room for one chunk. Whoever gives out the same room twice makes sure that its first content is used up. */
export type Memory = (length: number) => Octets

/** node:crypto does the work; each sealed or opened chunk is written into room of its own. */
export function nodeAead(body: BodyKey, memory: Memory = uninitialised): ChunkAead {
  const bits = keyLength(body.suite) * 8
  // OCB takes the same options and methods as GCM, which the types do not say.
  const algorithm = `aes-${bits}-${body.suite.aead === OCB ? 'ocb' : 'gcm'}` as CipherGCMTypes
  const options = { authTagLength: TAG_LENGTH }

  const seal = (nonce: Octets, data: Octets, plain: Uint8Array): Octets => {
    const cipher = createCipheriv(algorithm, body.key, nonce, options)
    cipher.setAAD(data, { plaintextLength: plain.length })
    const sealed = memory(plain.length + TAG_LENGTH)
    const at = run(cipher, plain, sealed)
    sealed.set(cipher.final(), at)
    sealed.set(cipher.getAuthTag(), plain.length)
    return sealed
  }

  const open = (nonce: Octets, data: Octets, sealed: Uint8Array): Octets | undefined => {
    const length = sealed.length - TAG_LENGTH
    if (length < 0) return undefined
    const decipher = createDecipheriv(algorithm, body.key, nonce, options)
    decipher.setAuthTag(sealed.subarray(length))
    decipher.setAAD(data, { plaintextLength: length })
    const plain = memory(length)
    const at = run(decipher, sealed.subarray(0, length), plain)
    const rest = finished(decipher)
    if (rest === undefined) return undefined
    plain.set(rest, at)
    return plain
  }

  const nothing = new Uint8Array()
  return {
    seal: (index, plain) => seal(nonceAt(body, index), body.info, plain),
    sealFinal: (index, total) => seal(nonceAt(body, index), finalData(body, total), nothing),
    open: (index, sealed) => open(nonceAt(body, index), body.info, sealed),
    openFinal: (index, total, tag) => open(nonceAt(body, index), finalData(body, total), tag) !== undefined,
  }
}

/** Every octet is written before the chunk is handed on, so clearing the memory first would be work for nothing. */
export function uninitialised(length: number): Octets {
  const { buffer, byteOffset } = Buffer.allocUnsafeSlow(length)
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length)
}

function run(cipher: { update(data: Uint8Array): Uint8Array }, from: Uint8Array, into: Uint8Array): number {
  let at = 0
  for (let start = 0; start < from.length; start += CIPHER_STRIDE) {
    const output = cipher.update(from.subarray(start, start + CIPHER_STRIDE))
    into.set(output, at)
    at += output.length
    giveUp(output)
  }
  return at
}

/**
 * Lets go of the cipher's output at once, instead of leaving it to be collected: the allocator then hands the same memory,
 * still in the processor's cache, to the next stride. Twice as fast, and the collector has nothing to do.
 */
export function giveUp({ buffer, length }: Uint8Array): void {
  // Node 20 cannot, and waits for the collector.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0)
}

function finished(decipher: DecipherGCM): Uint8Array | undefined {
  try {
    return decipher.final()
  } catch {
    return undefined
  }
}
