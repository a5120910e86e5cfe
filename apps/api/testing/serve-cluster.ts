import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedPostgres } from '../platform/postgres/embedded.ts'
import { isAlive, startOf } from '../platform/postgres/processes.ts'

// Started by the first test that needs a database: holds the run's PostgreSQL, and ends with it when the run has ended.

const [folder = '', run = ''] = process.argv.slice(2)
const runPid = Number(run)
const runStart = startOf(runPid)

/** Fast and forgetful: whatever it holds is gone with the run. */
const forTests = {
  max_connections: 300,
  shared_buffers: '256MB',
  autovacuum: 'off',
  io_method: 'sync',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  wal_level: 'minimal',
  max_wal_senders: 0,
  scram_iterations: 1,
}

/** Whole or not at all, since others look for it all the time. */
function publish(name: 'url' | 'failure', text: string): void {
  const draft = join(folder, `${name}.new`)
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, join(folder, name))
}

const removeFolder = () => rmSync(folder, { recursive: true, force: true })

try {
  const silent = () => {}
  const postgres = await openEmbeddedPostgres({ dataFolder: folder, say: silent, durable: false, settings: forTests })
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    clearInterval(watch)
    await postgres.stop()
    removeFolder()
  }
  const watch = setInterval(() => {
    if (!isAlive(runPid) || startOf(runPid) !== runStart) end()
  }, 250)
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  publish('url', postgres.superuserUrl)
} catch (error) {
  publish('failure', error instanceof Error ? error.message : String(error))
  // Long enough for those who wait to read it.
  setTimeout(removeFolder, 5_000)
}
