import { TransferFault } from '../transfer-fault.ts'
import { INDEX_FORMAT, type ShardIndex } from './plan-shards.ts'

/** Where a packed file lies, or nothing when the index does not name it. */
export function placeIn(text: string, path: string): { shard: string; from: number; to: number } | undefined {
  const place = parseIndex(text).files.find((file) => file.path === path)
  return place && { shard: place.shard, from: place.offset, to: place.offset + place.bytes }
}

function parseIndex(text: string): ShardIndex {
  try {
    const index = JSON.parse(text) as ShardIndex
    const isOurs = index.format === INDEX_FORMAT && Array.isArray(index.files) && index.files.every(isPlace)
    if (isOurs) return index
  } catch {
    // Said below, as for any other text that is not an index.
  }
  throw new TransferFault('ContentMismatch', `the index is not one of ${INDEX_FORMAT}`)
}

const isPlace = ({ path, shard, offset, bytes }: ShardIndex['files'][number]): boolean =>
  typeof path === 'string' && typeof shard === 'string' && Number.isSafeInteger(offset) && Number.isSafeInteger(bytes)
