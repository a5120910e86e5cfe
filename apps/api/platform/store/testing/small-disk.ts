import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of 2 MiB, where this machine lets us have one. */
export function smallDisk(): { folder: string; remove(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'raireki-small-disk-'))
  const quietly = { stdio: 'ignore' } as const
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder], quietly)
    const remove = () => {
      execFileSync('umount', [folder], quietly)
      rmdirSync(folder)
    }
    return { folder, remove }
  } catch {
    rmdirSync(folder)
    return undefined
  }
}
