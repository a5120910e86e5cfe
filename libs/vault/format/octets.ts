/** Bytes that own a plain ArrayBuffer: what WebCrypto and `postMessage` accept. */
export type Octets = Uint8Array<ArrayBuffer>

/**
 * Reads exactly the bytes asked for, from a file, a blob, a store. The answer may be overwritten by the next call,
 * so whoever keeps it copies it.
 */
export type ReadAt = (offset: number, length: number) => Uint8Array | Promise<Uint8Array>

export const joined = (pieces: readonly Uint8Array[]): Octets => joiner()(pieces)

/** Joins pieces in the same memory each time: what it answered before is written over. */
export function joiner(): (pieces: readonly Uint8Array[]) => Octets {
  let memory: Octets = new Uint8Array()
  return (pieces) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (memory.length < length) memory = new Uint8Array(length)
    let at = 0
    for (const piece of pieces) {
      memory.set(piece, at)
      at += piece.length
    }
    return memory.subarray(0, length)
  }
}

/** A copy in memory of its own. (`slice` is not one: Node's Buffer answers a view.) */
export const copied = (bytes: Uint8Array): Octets => new Uint8Array(bytes)

/** The bytes themselves when they own a plain buffer, a copy when they are shared. */
export function owned(bytes: Uint8Array): Octets {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Octets) : new Uint8Array(bytes)
}

export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const octet of bytes) text += octet.toString(16).padStart(2, '0')
  return text
}

export function fromHex(text: string): Octets {
  const bytes = new Uint8Array(text.length / 2)
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16)
  return bytes
}
