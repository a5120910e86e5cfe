import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Whether a process of that id runs; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statOf(pid)?.state !== 'Z'
}

/** When the process started, in a form that only serves comparison: it tells a reused process id from the first holder. */
export function startOf(pid: number): string | undefined {
  return statOf(pid)?.startedAt ?? ask(pid, 'lstart=')
}

/** The command line of a running process, words parted by spaces. */
export function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ask(pid, 'command=')
  }
}

function statOf(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces, so count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

function ask(pid: number, what: string): string | undefined {
  if (process.platform === 'linux') return undefined
  try {
    return execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8', timeout: 5_000 }).trim() || undefined
  } catch {
    return undefined
  }
}
