import { StoreError } from './store-error.ts'

/** Bytes `from` to `to`, both included, as HTTP counts them. Without `to`, to the end. */
export interface ByteRange {
  readonly from: number
  readonly to?: number
}

/** A range known to lie inside an object. `bytes` is zero only for an empty object read whole. */
export interface Extent {
  readonly from: number
  readonly bytes: number
}

/** Fits a range to an object: an end past the last byte is cut, a start past it is refused. */
export function fitRange(range: ByteRange | undefined, size: number): Extent {
  if (range === undefined) return { from: 0, bytes: size }
  const { from, to = size - 1 } = range
  const counts = Number.isSafeInteger(from) && Number.isSafeInteger(to)
  if (!counts || from < 0 || to < from || from >= size) {
    throw new StoreError('RangeNotSatisfiable', `An object of ${size} bytes has none at that range.`)
  }
  return { from, bytes: Math.min(to, size - 1) - from + 1 }
}

/**
 * Reads an HTTP Range header. Several ranges, other units and nonsense give `undefined`, for which RFC 9110 lets
 * us answer with the whole object. A suffix (`bytes=-5`) becomes the range it stands for.
 */
export function parseRangeHeader(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first !== '') {
    if (last === '') return { from: Number(first) }
    return Number(last) < Number(first) ? undefined : { from: Number(first), to: Number(last) }
  }
  if (last === '') return undefined
  // A suffix of no bytes can be satisfied by nothing: point past the end, so that it is refused.
  return Number(last) === 0 ? { from: size } : { from: Math.max(0, size - Number(last)) }
}
