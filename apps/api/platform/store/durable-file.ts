import { randomUUID } from 'node:crypto'
import { open, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreError } from './store-error.ts'

/** Writes a file that is either wholly there after a power cut or not there at all. */
export async function writeDurably(path: string, bytes: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`
  try {
    await writeFile(draft, bytes, { flag: 'wx', flush: true })
    await rename(draft, path)
  } catch (error) {
    await removeFile(draft)
    throw error
  }
  await flushFolder(dirname(path))
}

/** Makes renames and removals inside a folder outlive a power cut. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Renames a file. False when it was not there, which is how two processes learn who was first. */
export async function moveIfThere(from: string, to: string): Promise<boolean> {
  return unlessMissing(rename(from, to).then(() => true)).then((moved) => moved ?? false)
}

/** Removes a file. False when it was not there. */
export async function removeFile(path: string): Promise<boolean> {
  return unlessMissing(unlink(path).then(() => true)).then((removed) => removed ?? false)
}

/** A JSON file's value, or `undefined` when there is no such file. */
export async function readRecord<T>(path: string): Promise<T | undefined> {
  const text = await unlessMissing(readFile(path, 'utf8'))
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

/** Turns "no such file" into `undefined` and leaves every other failure alone. */
export async function unlessMissing<T>(attempt: Promise<T>): Promise<T | undefined> {
  try {
    return await attempt
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Says what a failing disk did in the store's own words. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StoreError('Full', 'The disk under the store is full.', { cause: error })
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StoreError('Denied', 'The folder of the store may not be written to.', { cause: error })
  }
  const message = error instanceof Error ? error.message : String(error)
  return new StoreError('Unexpected', `The folder store failed: ${message}`, { cause: error })
}
