import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writableFolder } from './data-folder.ts'
import { PostgresProblem } from './problem.ts'
import { isAlive, startOf } from './processes.ts'

type Holder = { pid: number; processStart: string; address?: string }

export type FolderLock = {
  /** Writes down where the service can be reached, for whoever asks next. */
  announce(address: string): void
  release(): void
}

/**
 * Lets one service at a time work on a data folder. The lock names its holder by process id and start time, so that one
 * left behind by a killed process, or whose id was given to another, is taken over.
 */
export function lockDataFolder(dataFolder: string): FolderLock {
  const folder = writableFolder(dataFolder)
  const file = join(folder, 'running.json')
  const self: Holder = { pid: process.pid, processStart: startOf(process.pid) ?? '' }
  for (let attempt = 0; attempt < 10; attempt++) {
    if (claim(file, self)) return held(file, self)
    const holder = read(file)
    if (holder && stillRuns(holder)) throw inUse(folder, holder)
    if (holder !== undefined) clearStale(file, holder)
  }
  throw new PostgresProblem('FolderInUse', `The lock ${file} could not be taken: remove it if no Raireki runs there.`)
}

/** A hard link appears whole or not at all, and only where no file is. */
function claim(file: string, self: Holder): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function held(file: string, self: Holder): FolderLock {
  const release = () => {
    process.removeListener('exit', release)
    const holder = read(file)
    if (holder && isSame(holder, self)) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return {
    announce(address) {
      const draft = `${file}.${process.pid}`
      writeFileSync(draft, JSON.stringify({ ...self, address }), { mode: 0o600 })
      renameSync(draft, file)
    },
    release,
  }
}

function stillRuns(holder: Holder): boolean {
  if (!isAlive(holder.pid)) return false
  const start = startOf(holder.pid)
  return start === undefined || start === holder.processStart
}

/** Moves a stale lock aside. If another start was quicker and it was already a fresh one, that one is put back. */
function clearStale(file: string, stale: Holder | null): void {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = read(aside)
  if (moved && !(stale && isSame(moved, stale)) && stillRuns(moved)) {
    try {
      linkSync(aside, file)
    } catch {
      // A third start claimed the place in between; the one we moved will find out when it looks.
    }
  }
  rmSync(aside, { force: true })
}

/** The holder; null where the file cannot be understood; undefined where there is none. */
function read(file: string): Holder | null | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  try {
    const holder = JSON.parse(text) as Holder
    return Number.isInteger(holder.pid) ? holder : null
  } catch {
    return null
  }
}

const isSame = (a: Holder, b: Holder): boolean => a.pid === b.pid && a.processStart === b.processStart

function inUse(folder: string, { pid, address }: Holder): PostgresProblem {
  const where = address ? ` at ${address}` : ''
  return new PostgresProblem(
    'FolderInUse',
    `Raireki already runs on ${folder}${where} (process ${pid}): use that one, stop it, or set RAIREKI_DATA to another folder.`,
  )
}
