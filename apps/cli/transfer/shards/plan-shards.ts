import { createHash } from 'node:crypto'
import type { ShardMember, SourceFile } from '../source/source-file.ts'
import { paddedLength, TAR_END, tarHead } from '../source/tar.ts'

export interface Shard extends SourceFile {
  readonly members: readonly ShardMember[]
}

export interface ShardPlan {
  readonly shards: readonly Shard[]
  /** Too large to be packed with others. */
  readonly alone: readonly SourceFile[]
  /** Where each packed file lies, for reading it without its neighbours. */
  readonly index: ShardIndex
}

export const INDEX_FORMAT = 'raireki-shards/1'
export const INDEX_PATH = 'shards.index.json'

export interface ShardIndex {
  readonly format: typeof INDEX_FORMAT
  readonly files: readonly {
    readonly path: string
    readonly shard: string
    readonly offset: number
    readonly bytes: number
  }[]
}

/**
 * Packs files into archives of about this size, in the order of their paths. Files that differ only after the first dot of
 * their name are one sample, as WebDataset has it, and stay together. The same files give the same archives.
 */
export function planShards(files: readonly SourceFile[], shardBytes: number): ShardPlan {
  const alone = files.filter(({ bytes }) => bytes >= shardBytes)
  const small = files.filter(({ bytes }) => bytes < shardBytes)
  const groups: SourceFile[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const sample of samplesOf(small)) {
    const size = sample.reduce((sum, file) => sum + entryBytes(file), 0)
    if (filled + size > shardBytes) {
      groups.push([])
      filled = 0
    }
    groups.at(-1)?.push(...sample)
    filled += size
  }
  const shards = groups.map(shardOf)
  return { shards, alone, index: { format: INDEX_FORMAT, files: shards.flatMap(placesIn) } }
}

const entryBytes = ({ path, bytes }: SourceFile): number => tarHead(path, bytes).length + paddedLength(bytes)

function samplesOf(files: readonly SourceFile[]): SourceFile[][] {
  const samples = new Map<string, SourceFile[]>()
  for (const file of files) {
    const key = file.path.replace(/(?<=[^/])\.[^/]*$/, '').replace(/^((?:.*\/)?[^/.]+)\..*$/, '$1')
    const sample = samples.get(key)
    if (sample) sample.push(file)
    else samples.set(key, [file])
  }
  return [...samples.values()]
}

function shardOf(files: readonly SourceFile[], index: number): Shard {
  let offset = 0
  const members = files.map(({ path, absolute, bytes, modified }) => {
    const headBytes = tarHead(path, bytes).length
    const member = { path, absolute, bytes, modified, offset, headBytes }
    offset += headBytes + paddedLength(bytes)
    return member
  })
  const stamp = createHash('sha256').update(JSON.stringify(members)).digest('hex')
  return {
    path: `shard-${String(index).padStart(6, '0')}.tar`,
    absolute: `shard-${index}`,
    mediaType: 'application/x-tar',
    bytes: offset + TAR_END,
    modified: stamp,
    members,
  }
}

const placesIn = ({ path: shard, members }: Shard) =>
  members.map(({ path, offset, headBytes, bytes }) => ({ path, shard, offset: offset + headBytes, bytes }))
