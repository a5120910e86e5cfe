import { closeSync, openSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { hex, openLanes } from '@raireki/vault'
import { figure, printTable } from '../table.ts'
import { run } from './command.ts'
import { withFolder } from './sample.ts'
import { sealTo } from './whole-files.ts'

const MiB = 2 ** 20
const MEGABYTE = 1e6

/**
 * A process that pushes or pulls one file: its peak memory, which should not depend on how large the file is, and its
 * processor time, with its start and without.
 */
export async function transfersAlone(mebibytes: readonly number[]): Promise<void> {
  const rows: string[][] = []
  // What is pulled lies there sealed and, for a while, opened.
  for (const size of mebibytes) await withFolder(3 * size * MiB, (folder) => pushAndPull(folder, size, rows))
  console.log('')
  printTable(['a process of its own', 'peak RSS, MB', 's', 'CPU s', 'MB per CPU s', 'without its start'], rows)
}

async function pushAndPull(folder: string, size: number, rows: string[][]): Promise<void> {
  const lanes = openLanes(2)
  try {
    // A file of nothing but a length: it is read, sealed and sent like any other.
    const file = path.join(folder, 'plain')
    closeSync(openSync(file, 'w'))
    truncateSync(file, size * MiB)
    rows.push([`push ${size} MiB`, ...(await alone('push', file, size))])
    const sealed = await sealTo(path.join(folder, 'body'), file, lanes)
    const given = JSON.stringify({ ...sealed, sessionKey: hex(sealed.sessionKey) })
    rows.push([`pull ${size} MiB`, ...(await alone('pull', given, size))])
  } finally {
    await lanes.close()
  }
}

async function alone(act: string, what: string, size: number): Promise<string[]> {
  const args = [...process.execArgv, path.join(import.meta.dirname, 'alone.ts'), '1', act, what]
  const { peakBytes, seconds, cpuSeconds } = await run({ program: process.execPath, args })
  const [start = 0, all = 0] = cpuSeconds
  const rate = (spent: number) => figure((size * MiB) / MEGABYTE / spent)
  const peak = peakBytes === undefined ? '' : figure(peakBytes / MEGABYTE)
  return [peak, figure(seconds), figure(all), rate(all), rate(all - start)]
}
