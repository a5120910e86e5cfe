import { rmSync } from 'node:fs'
import { isAlive, startOf } from '../platform/postgres/processes.ts'
import { openTestCluster, publish } from './cluster.ts'

// Started by the first test that needs a database: holds the run's PostgreSQL, and ends it when the run has ended.

const [folder = '', run = ''] = process.argv.slice(2)
const runPid = Number(run)
const runStart = startOf(runPid)

try {
  const cluster = await openTestCluster(folder)
  publish(folder, 'url', cluster.url)
  const watch = setInterval(async () => {
    if (isAlive(runPid) && startOf(runPid) === runStart) return
    clearInterval(watch)
    await cluster.stop()
  }, 250)
} catch (error) {
  publish(folder, 'failure', error instanceof Error ? error.message : String(error))
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 5_000)
}
