import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { pause } from './chance.ts'

const program = path.resolve(import.meta.dirname, '../../apps/api/dist/main.js')
const BOOT_MS = 180_000

/** The real service in a process of its own, which can be killed. */
export class ApiProcess {
  readonly name: string
  readonly address: string
  private readonly child: ChildProcess
  private readonly gone: Promise<unknown>
  private words = ''

  constructor(name: string, port: number, env: NodeJS.ProcessEnv) {
    this.name = name
    this.address = `http://localhost:${port}`
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', ...env, PORT: String(port) },
    })
    this.child.stderr!.on('data', (chunk: Buffer) => {
      this.words = `${this.words}${chunk}`.slice(-4_000)
    })
    this.gone = once(this.child, 'exit')
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  async ready(): Promise<this> {
    for (const until = Date.now() + BOOT_MS; this.isAlive && Date.now() < until; await pause(15)) {
      const answer = await fetch(`${this.address}/readyz`).catch(() => undefined)
      await answer?.arrayBuffer()
      if (answer?.ok) return this
    }
    throw new Error(`The service ${this.name} did not become ready: ${this.words || 'it said nothing'}`)
  }

  /** Once its keeper answers too. */
  async withKeeper(): Promise<void> {
    for (const until = Date.now() + BOOT_MS; this.isAlive && Date.now() < until; await pause(50)) {
      const answer = await fetch(`${this.address}/readyz`).catch(() => undefined)
      const said = (await answer?.json()) as { keeper?: boolean } | undefined
      if (said?.keeper) return
    }
    throw new Error(`The keeper of ${this.name} did not come back`)
  }

  /** Nothing of it runs after this, not even an exit handler. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.gone
  }

  /** Kills the keeper of the registry's key, which it has as a child. Answers whether there was one. */
  killKeeper(): boolean {
    for (const pid of childrenOf(this.child.pid!)) {
      if (!textOf(`/proc/${pid}/cmdline`).includes('keeper-process')) continue
      process.kill(Number(pid), 'SIGKILL')
      return true
    }
    return false
  }

  /** Holds it where it stands, so that one can look at what a kill would interrupt. */
  freeze(): void {
    this.child.kill('SIGSTOP')
  }

  /** How many log entries this process has sequenced since it started. */
  async sequenced(): Promise<number> {
    const text = await (await fetch(`${this.address}/metrics`)).text()
    return Number(/^raireki_ledger_entries_sequenced_total (\d+)/m.exec(text)?.[1] ?? 0)
  }
}

const childrenOf = (pid: number): string[] => textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)

/** Nothing of a process that is gone already. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** A port nobody has at the moment, to be kept over restarts so that clients find the service where it was. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
