import { constants } from 'node:fs'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import path from 'node:path'

/**
 * Reads a secret from a file, making it first where it is missing. When several processes start at once, one makes
 * it and all read the same. The file is for its owner's eyes only.
 */
export async function readOrMakeKey(file: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<Buffer> {
  const existing = await readIfThere(file)
  if (existing) return existing
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600)
  try {
    await handle.writeFile(await make())
    await handle.sync()
  } finally {
    await handle.close()
  }
  // A link fails where the file appeared meanwhile, which a rename would overwrite.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
  return readFile(file)
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
