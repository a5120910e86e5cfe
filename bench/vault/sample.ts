import { randomFillSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Sample = {
  readonly folder: string
  readonly file: string
  /** The same octets in memory, for what is measured without any file. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A folder for so many octets, where no disk slows their reading and writing; it goes when the work is done. */
export async function withFolder(octets: number, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(roomyMemory(octets) ?? tmpdir(), 'raireki-bench-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of random octets. */
export async function withSample(size: number, use: (sample: Sample) => Promise<void>): Promise<void> {
  await withFolder(size * 6, async (folder) => {
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; at += 2 ** 26) randomFillSync(bytes, at, Math.min(2 ** 26, size - at))
    const file = path.join(folder, 'plain')
    writeFileSync(file, bytes)
    await use({ folder, file, bytes })
  })
}

/** Linux's file system in memory, where there is one with room for the sample and what is made of it. */
function roomyMemory(octets: number): string | undefined {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return undefined
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > octets ? memory : undefined
}
