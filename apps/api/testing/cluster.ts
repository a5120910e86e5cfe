import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedPostgres } from '../platform/postgres/embedded.ts'
import { sleep, startOf } from '../platform/postgres/processes.ts'

/** Names a PostgreSQL whose role may create databases and roles, for the tests to use instead of one of their own. */
export const clusterVariable = 'RAIREKI_TEST_POSTGRES'

const waitMs = 90_000

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

export type TestCluster = { url: string; stop(): Promise<void> }

/** A PostgreSQL in a temporary folder, both gone after `stop`. */
export async function openTestCluster(folder = mkdtempSync(join(tmpdir(), 'raireki-test-'))): Promise<TestCluster> {
  const silent = () => {}
  const postgres = await openEmbeddedPostgres({ dataFolder: folder, say: silent, durable: false, settings: forTests })
  return {
    url: postgres.superuserUrl,
    async stop() {
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The one PostgreSQL of this test run. Whichever worker comes first starts it, in a process that outlives the worker and
 * ends with the run; the others find it by the folder named after the run's process.
 */
export async function sharedCluster(): Promise<string> {
  const given = process.env[clusterVariable]
  if (given) return given
  const run = process.connected ? process.ppid : process.pid
  const folder = join(tmpdir(), `raireki-test-run-${run}-${startOf(run) ?? ''}`.replaceAll(/\s+/g, '-'))
  if (claim(folder)) {
    const script = fileURLToPath(new URL('./serve-cluster.ts', import.meta.url))
    const env = { ...process.env, NODE_OPTIONS: '' }
    spawn(process.execPath, [script, folder, String(run)], { detached: true, stdio: 'ignore', env }).unref()
  }
  for (const until = Date.now() + waitMs; Date.now() < until; await sleep(20)) {
    const url = readIfThere(join(folder, 'url'))
    if (url) return url
    const failure = readIfThere(join(folder, 'failure'))
    if (failure) throw new Error(`The tests' PostgreSQL did not start: ${failure}`)
  }
  throw new Error(`The tests' PostgreSQL did not start within ${waitMs / 1000} s (${folder}).`)
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o711 })
    return true
  } catch (error) {
    if (existsSync(folder)) return false
    throw error
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8') || undefined
  } catch {
    return undefined
  }
}

export function publish(folder: string, name: 'url' | 'failure', text: string): void {
  writeFileSync(join(folder, name), text, { mode: 0o600 })
}
