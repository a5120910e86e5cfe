import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { HashReader } from '../tree/reader.ts'

/*
 * RFC 6962 §2.1 word by word, over the entries themselves: slow, recursive, sharing nothing with the library.
 * The tests hold the library against it.
 */

/** MTH(D[n]). */
export function mth(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return sha256(new Uint8Array())
  if (entries.length === 1) return sha256(concatBytes(Uint8Array.of(0), entries[0]!))
  const k = half(entries.length)
  return sha256(concatBytes(Uint8Array.of(1), mth(entries.slice(0, k)), mth(entries.slice(k))))
}

/** PATH(m, D[n]). */
export function path(m: number, entries: readonly Uint8Array[]): Uint8Array[] {
  const n = entries.length
  if (n === 1) return []
  const k = half(n)
  if (m < k) return [...path(m, entries.slice(0, k)), mth(entries.slice(k))]
  return [...path(m - k, entries.slice(k)), mth(entries.slice(0, k))]
}

/** PROOF(m, D[n]). */
export function proof(m: number, entries: readonly Uint8Array[]): Uint8Array[] {
  return subproof(m, entries, true)
}

function subproof(m: number, entries: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  const n = entries.length
  if (m === n) return whole ? [] : [mth(entries)]
  const k = half(n)
  if (m <= k) return [...subproof(m, entries.slice(0, k), whole), mth(entries.slice(k))]
  return [...subproof(m - k, entries.slice(k), false), mth(entries.slice(0, k))]
}

/** The largest power of two smaller than n. */
function half(n: number): number {
  let k = 1
  while (k + k < n) k += k
  return k
}

/** Stored hashes straight from the definition: the i-th hash at a level covers 256^level entries. */
export function naiveReader(entries: readonly Uint8Array[]): HashReader {
  const known = new Map<string, Uint8Array>()
  return async (level, from, count) =>
    Array.from({ length: count }, (_, at) => {
      const width = 256 ** level
      const start = (from + at) * width
      if (start + width > entries.length) throw new Error(`read past the tree: level ${level}, index ${from + at}`)
      const key = `${level}/${from + at}`
      const hash = known.get(key) ?? mth(entries.slice(start, start + width))
      known.set(key, hash)
      return hash
    })
}

/** As many small, different entries as asked for. */
export function someEntries(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => new TextEncoder().encode(`entry ${at}`))
}
