import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A server we started, in the foreground, so that its process is ours to end. */
export interface Daemon {
  /** What it said last, once it has ended by itself. */
  obituary(): string | undefined
  stop(): Promise<void>
  /** Nothing of it runs after this. */
  kill(): Promise<void>
}

const running = new Set<ChildProcess>()
// Nobody can wait at exit: what has not stopped in good order by then is killed.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a server. It dies with this process, also when this process is killed outright. */
export function startDaemon(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Daemon {
  const tether = '/usr/bin/setpriv'
  const line = existsSync(tether) ? [tether, '--pdeathsig', 'KILL', command, ...args] : [command, ...args]
  const child = spawn(line[0]!, line.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  let lastWords = ''
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2000)
  })
  running.add(child)
  let obituary: string | undefined
  const ended = new Promise<void>((resolve) => {
    const end = (why: unknown) => {
      running.delete(child)
      obituary = `${command} ended (${why}): ${lastWords.trim()}`
      resolve()
    }
    child.once('exit', (code, signal) => end(signal ?? code))
    child.once('error', end)
  })
  return {
    obituary: () => obituary,
    async stop() {
      child.kill('SIGTERM')
      const patience = pause(5000, 'late', { ref: false })
      if ((await Promise.race([ended, patience])) === 'late') child.kill('SIGKILL')
      await ended
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Runs a command to its end and returns what it printed. */
export async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const options = { env: { ...process.env, ...env }, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(command, args, options)
  return stdout
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Asks a server again and again until the answer is yes. Gives up when the server ends or time does. */
export async function until(
  what: string,
  daemon: Daemon,
  isSo: () => Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (!(await isSo().catch(() => false))) {
    const obituary = daemon.obituary()
    if (obituary !== undefined) throw new Error(obituary)
    if (performance.now() > deadline) throw new Error(`gave up waiting for ${what}`)
    await pause(100)
  }
}
