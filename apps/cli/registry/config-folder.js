import { mkdir, open, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
/** Where the command keeps what it must remember: credentials, private keys, unfinished transfers. */
export function configFolder(env) {
  const base = env.XDG_CONFIG_HOME || path.join(homedir(), '.config')
  return path.join(base, 'raireki')
}
/** Writes a file only its owner can read; a crash leaves the old content or the new, never half. */
export async function writePrivately(file, content) {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'w', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
