import { closeSync, mkdtempSync, openSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hex, openLanes } from '@raireki/vault'
import { figure, printTable } from '../table.ts'
import { run } from './command.ts'
import { sealTo } from './whole-files.ts'

const MiB = 2 ** 20
const MEGABYTE = 1e6

/** Peak memory of a process that pushes or pulls one file, which should not depend on how large the file is. */
export async function memoryOfTransfers(mebibytes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raireki-bench-'))
  const lanes = openLanes(2)
  const alone = async (act: string, what: string) => {
    const args = [...process.execArgv, path.join(import.meta.dirname, 'alone.ts'), '1', act, what]
    const { peakBytes, seconds } = await run({ program: process.execPath, args })
    return [peakBytes === undefined ? '' : figure(peakBytes / MEGABYTE), figure(seconds)]
  }
  const rows: string[][] = []
  try {
    for (const size of mebibytes) {
      // A file of nothing but a length: it is read, sealed and sent like any other.
      const file = path.join(folder, 'plain')
      closeSync(openSync(file, 'w'))
      truncateSync(file, size * MiB)
      rows.push([`push ${size} MiB`, ...(await alone('push', file))])
      const sealed = await sealTo(path.join(folder, 'body'), file, lanes)
      const given = JSON.stringify({ ...sealed, sessionKey: hex(sealed.sessionKey) })
      rows.push([`pull ${size} MiB`, ...(await alone('pull', given))])
    }
    console.log('')
    printTable(['a process of its own', 'peak RSS, MB', 's'], rows)
  } finally {
    await lanes.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
