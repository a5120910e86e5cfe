import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sleep, startOf } from '../platform/postgres/processes.ts'

/** Names a PostgreSQL whose role may create databases and roles, for the tests to use instead of one of their own. */
export const clusterVariable = 'RAIREKI_TEST_POSTGRES'

const patienceMs = 90_000

export type TestCluster = { url: string; stop(): Promise<void> }

/** A PostgreSQL in a temporary folder. Both are gone after `stop`, and when this process has ended in any other way. */
export async function openTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'raireki-test-'))
  const server = serve(folder, process.pid)
  return {
    url: await urlFrom(folder),
    async stop() {
      server.kill('SIGTERM')
      for (const until = Date.now() + patienceMs; existsSync(folder) && Date.now() < until; ) await sleep(10)
    },
  }
}

/**
 * The one PostgreSQL of this test run. Whichever worker comes first starts it, and it ends with the run; the others find
 * it by the folder named after the run's process.
 */
export async function sharedCluster(): Promise<string> {
  const given = process.env[clusterVariable]
  if (given) return given
  const run = process.connected ? process.ppid : process.pid
  const folder = join(tmpdir(), `raireki-test-run-${run}-${startOf(run) ?? ''}`.replaceAll(/\s+/g, '-'))
  if (claim(folder)) serve(folder, run)
  return urlFrom(folder)
}

/** Leaves the server to a process that outlives us, and itself ends when the run's process does. */
function serve(folder: string, run: number): ChildProcess {
  const script = fileURLToPath(new URL('./serve-cluster.ts', import.meta.url))
  const env = { ...process.env, NODE_OPTIONS: '' }
  const server = spawn(process.execPath, [script, folder, String(run)], { detached: true, stdio: 'ignore', env })
  server.unref()
  return server
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

async function urlFrom(folder: string): Promise<string> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(10)) {
    const url = readIfThere(join(folder, 'url'))
    if (url) return url
    const failure = readIfThere(join(folder, 'failure'))
    if (failure) throw new Error(`The tests' PostgreSQL did not start: ${failure}`)
  }
  throw new Error(`The tests' PostgreSQL did not start within ${patienceMs / 1000} s (${folder}).`)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8') || undefined
  } catch {
    return undefined
  }
}
