import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ReadAt } from '../format/octets.ts'
import { VaultError } from '../vault-error.ts'
import type { FileStamp } from './tasks.ts'

export interface FileSource {
  readonly size: number
  readonly readAt: ReadAt
  /** Throws when the file is no longer what it was when work on it began. */
  check(file: FileStamp): void
  close(): void
}

/** Reads a file synchronously, for workers that have nothing else to do. The memory is used again at the next read. */
export function openFileSource(path: string): FileSource {
  const descriptor = openSync(path, 'r')
  let memory = Buffer.allocUnsafeSlow(0)
  return {
    size: fstatSync(descriptor).size,
    readAt(offset, length) {
      if (memory.length < length) memory = Buffer.allocUnsafeSlow(length)
      let read = 0
      while (read < length) {
        const count = readSync(descriptor, memory, read, length - read, offset + read)
        if (count === 0) break
        read += count
      }
      return memory.subarray(0, read)
    },
    check(file) {
      const { size, mtimeMs } = fstatSync(descriptor)
      if (size === file.size && mtimeMs === file.modifiedMs) return
      throw new VaultError(
        'SourceChanged',
        `${file.path} was changed while it was being read. Nothing of it may be kept: seal it again with a new session key and salt.`,
      )
    },
    close: () => closeSync(descriptor),
  }
}
