import { createHash } from 'node:crypto'
import type { ExpectedPart, StoredPart } from './object-store.ts'
import { StoreError } from './store-error.ts'

/** S3 refuses an object whose parts, save the last, are smaller than this; so does the folder store. */
export const smallestPartBytes = 5 * 1024 * 1024

/**
 * The parts an object is to be made of, checked against what arrived as the strictest engine checks them: Ceph
 * refuses to leave out a part that was sent, where others would drop it.
 */
export function chooseParts<T extends StoredPart>(expected: readonly ExpectedPart[], received: readonly T[]): T[] {
  if (expected.length === 0) throw new StoreError('PartMismatch', 'An object in parts needs at least one part.')
  const byNumber = new Map(received.map((part) => [part.number, part]))
  const parts = expected.map(({ number, etag }, index) => {
    const part = byNumber.get(number)
    if (part === undefined) throw new StoreError('PartMismatch', `Part ${number} has not arrived.`)
    if (part.etag !== etag) throw new StoreError('PartMismatch', `Part ${number} is not the one expected.`)
    if (index > 0 && number <= expected[index - 1]!.number) {
      throw new StoreError('PartMismatch', 'Parts are listed in order of number, each once.')
    }
    return part
  })
  if (received.length > expected.length) {
    throw new StoreError('PartMismatch', `${received.length} parts have arrived, and ${expected.length} were expected.`)
  }
  const small = parts.slice(0, -1).find((part) => part.size < smallestPartBytes)
  if (small !== undefined) {
    throw new StoreError('PartTooSmall', `Part ${small.number} is under 5 MiB, and only the last part may be.`)
  }
  return parts
}

/** The ETag S3 gives an object sent in parts. */
export function etagOfParts(parts: readonly ExpectedPart[]): string {
  const digests = createHash('md5')
  for (const { etag } of parts) digests.update(etag, 'hex')
  return `${digests.digest('hex')}-${parts.length}`
}
