import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { ReadAt } from '@raireki/vault'
import { digestOfFile } from '../file-digest.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { ShardMember } from './source-file.ts'
import { paddedLength, tarHead } from './tar.ts'

const STRIDE = 2 ** 22

export interface Source {
  readonly absolute: string
  readonly bytes: number
  readonly modified: string
  /** The files of an archive that is packed while it is read. */
  readonly members?: readonly ShardMember[] | undefined
}

/** Reads into memory of its own, which is used again at its next read, and by another reader once it is done with. */
export interface SourceReader {
  readonly readAt: ReadAt
  done(): void
}

/** A source opened for reading, by several readers beside one another. */
export interface OpenSource {
  reader(): SourceReader
  close(): Promise<void>
}

export async function openSource(source: Source): Promise<OpenSource> {
  if (source.members) return openShard(source.members)
  const handle = await open(source.absolute, 'r')
  return {
    reader: () => readerOf((offset, into) => readInto(handle, into, offset, source.absolute)),
    close: () => handle.close(),
  }
}

/** SHA-256 of the whole source. */
export async function digestOfSource(source: Source): Promise<string> {
  if (!source.members) {
    const { bytes, sha256 } = await digestOfFile(source.absolute, source.bytes)
    if (bytes !== source.bytes) throw new TransferFault('SourceChanged', source.absolute)
    return sha256
  }
  const { readAt, done } = openShard(source.members).reader()
  const hash = createHash('sha256')
  for (let at = 0; at < source.bytes; at += STRIDE) hash.update(await readAt(at, Math.min(STRIDE, source.bytes - at)))
  done()
  return hash.digest('hex')
}

/** Throws when a source, or any file packed into it, is no longer what it was when the push began. */
export async function mustBeUnchanged(source: Source): Promise<void> {
  for (const file of source.members ?? [source]) {
    const now = await stat(file.absolute, { bigint: true }).catch(() => undefined)
    const unchanged = now?.isFile() && Number(now.size) === file.bytes && String(now.mtimeNs) === file.modified
    if (!unchanged) throw new TransferFault('SourceChanged', file.absolute)
  }
}

/** An archive made of its members as it is read: heads, contents and padding, wherever the read begins. */
function openShard(members: readonly ShardMember[]): OpenSource {
  return {
    reader: () => readerOf((offset, into) => readShard(members, offset, into)),
    close: async () => {},
  }
}

async function readShard(members: readonly ShardMember[], offset: number, into: Buffer): Promise<void> {
  into.fill(0)
  const end = offset + into.length
  for (let index = firstAfter(members, offset); index < members.length; index += 1) {
    const member = members[index] as ShardMember
    if (member.offset >= end) return
    copyWithin(tarHead(member.path, member.bytes), member.offset, into, offset)
    const dataAt = member.offset + member.headBytes
    const from = Math.max(offset, dataAt)
    const to = Math.min(end, dataAt + member.bytes)
    if (from >= to) continue
    const handle = await open(member.absolute, 'r')
    try {
      await readInto(handle, into.subarray(from - offset, to - offset), from - dataAt, member.absolute)
    } finally {
      await handle.close()
    }
  }
}

/** The first member that reaches beyond an offset. */
function firstAfter(members: readonly ShardMember[], offset: number): number {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >> 1
    const member = members[middle] as ShardMember
    if (member.offset + member.headBytes + paddedLength(member.bytes) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function copyWithin(bytes: Buffer, at: number, into: Buffer, offset: number): void {
  const from = Math.max(at, offset)
  const to = Math.min(at + bytes.length, offset + into.length)
  if (from < to) bytes.copy(into, from - offset, from - at, to - at)
}

const mostKept = 8
/** What readers left behind. New memory for every part would keep the collector at work all the time. */
const free: Buffer[] = []

function readerOf(read: (offset: number, into: Buffer) => Promise<void>): SourceReader {
  let buffer = free.pop() ?? Buffer.allocUnsafeSlow(0)
  return {
    async readAt(offset, length) {
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length)
      const into = buffer.subarray(0, length)
      await read(offset, into)
      return into
    },
    done() {
      if (free.length < mostKept) free.push(buffer)
      buffer = Buffer.allocUnsafeSlow(0)
    },
  }
}

async function readInto(handle: FileHandle, into: Buffer, offset: number, name: string): Promise<void> {
  for (let at = 0; at < into.length; ) {
    const { bytesRead } = await handle.read(into, at, into.length - at, offset + at)
    if (bytesRead === 0) throw new TransferFault('SourceChanged', name)
    at += bytesRead
  }
}
