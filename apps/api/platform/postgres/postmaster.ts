import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Account, commandAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { PostgresProblem } from './problem.ts'
import { commandOf, isAlive, sleep } from './processes.ts'
import { cleanEnvironment, lastLines } from './run.ts'

const startTimeoutMs = 120_000
const stopTimeoutMs = 20_000
const keepLogBelowBytes = 8 * 1024 * 1024

/** A running PostgreSQL server, ours by birth or by adoption. */
export type Postmaster = { pid: number; port: number }

type Start = {
  home: string
  cluster: string
  account: Account
  binaries: Binaries
  settings: Readonly<Record<string, string | number>>
  /** The port of the last time, taken again where it is free. */
  port: number | undefined
  say: (line: string) => void
}

/** The server that already runs on the cluster's files, left behind by a killed parent; a stale pid file is cleared. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const until = Date.now() + startTimeoutMs
  for (;;) {
    const left = readPidFile(cluster)
    if (!left) return undefined
    if (!isAlive(left.pid) || !commandOf(left.pid)?.includes(cluster)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (left.status === 'ready') return { pid: left.pid, port: left.port }
    if (left.status === 'stopping' || Date.now() > until) await stopPostmaster(left.pid)
    await sleep(50)
  }
}

/** Starts the server in a session of its own, so that Ctrl-C reaches us and not it, and waits until it takes connections. */
export async function startPostmaster(start: Start): Promise<Postmaster> {
  let last = ''
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = attempt === 0 && start.port && (await isFree(start.port)) ? start.port : await freePort()
    const outcome = await tryStart(start, port)
    if (typeof outcome !== 'string') return outcome
    last = outcome
    const worthAnotherTry =
      // Somebody took the port between our look and the server's, or children of a killed server are still leaving.
      last.includes('could not bind') || last.includes('could not create any TCP/IP') || last.includes('still in use')
    if (!worthAnotherTry) break
    await sleep(250 * (attempt + 1))
  }
  throw new PostgresProblem('DidNotStart', `PostgreSQL did not start (${join(start.home, 'log')}): ${last}`)
}

async function tryStart(start: Start, port: number): Promise<Postmaster | string> {
  const logFile = join(start.home, 'log')
  const fresh = !existsSync(logFile) || statSync(logFile).size > keepLogBelowBytes
  const log = openSync(logFile, fresh ? 'w' : 'a', 0o600)
  const begin = statSync(logFile).size
  const settings = { ...start.settings, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { file, args, ...as } = commandAs(start.account, start.binaries.postgres, ['-D', start.cluster, ...flags])
  const child = spawn(file, args, {
    ...as,
    cwd: '/',
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let gone: string | undefined
  child.once('error', (error) => {
    gone = error.message
  })
  child.once('exit', () => {
    gone = lastLines(readFrom(logFile, begin))
  })
  child.unref()
  const began = Date.now()
  let said = false
  while (gone === undefined) {
    const pidFile = readPidFile(start.cluster)
    if (pidFile && pidFile.pid === child.pid && pidFile.status === 'ready') return { pid: pidFile.pid, port }
    const waitedMs = Date.now() - began
    if (waitedMs > 5_000 && !said) {
      said = true
      start.say('PostgreSQL is still starting; after a crash it reads its log again first.')
    }
    if (waitedMs > startTimeoutMs) {
      const lines = lastLines(readFrom(logFile, begin))
      if (child.pid) await stopPostmaster(child.pid)
      return `gave up after ${startTimeoutMs / 1000} s: ${lines}`
    }
    await sleep(10)
  }
  return gone
}

function readFrom(file: string, offset: number): string {
  try {
    return readFileSync(file).subarray(offset).toString('utf8')
  } catch (error) {
    return (error as Error).message
  }
}

/** Ends the server: politely at first (open sessions are cut, data is safe), then less so. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', stopTimeoutMs],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + patienceMs
    while (isAlive(pid)) {
      if (Date.now() > until) break
      await sleep(10)
    }
    if (!isAlive(pid)) return
  }
}

function readPidFile(cluster: string): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
