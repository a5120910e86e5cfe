import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PostgresProblem } from './problem.ts'

/** Makes sure that a folder is there and can be written, or says plainly why not. Returns its real path. */
export function writableFolder(folder: string, mode?: number): string {
  const path = resolve(folder)
  try {
    makeFolders(path, mode)
    accessSync(path, constants.W_OK | constants.X_OK)
    return realpathSync(path)
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw new PostgresProblem(
      'FolderUnwritable',
      `The data folder ${path} cannot be written (${reason}): make it writable, or set RAIREKI_DATA to another folder.`,
      { cause },
    )
  }
}

/** Step by step, because Node's recursive mkdir never returns where a parent is there but takes no children, as /proc. */
function makeFolders(path: string, mode: number | undefined): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolders(dirname(path), mode)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
