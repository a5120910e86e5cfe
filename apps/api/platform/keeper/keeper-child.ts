import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type KeeperChildOptions = {
  readonly socket: string
  /** What the keeper needs of the environment; it is given nothing else. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onLine: (line: string) => void
  /** For changing the registry's key; the service's own keeper never does. */
  readonly rotates?: boolean
}

/** A keeper's process, as the one who started it sees it. */
export type KeeperProcess = {
  /** Starts it anew, with another idea of whose clock counts. */
  restart(clock: 'own' | 'callers'): Promise<void>
  stop(): Promise<void>
}

/** The line by which the keeper says that it listens. */
const READY = 'ready'
const READY_MS = 30_000
const STOP_MS = 5_000
const REST_MS = [50, 250, 1_000, 5_000]

/**
 * Runs the keeper as a child: started again when it dies, stopped with the service, and gone by itself when the service
 * is: the pipe on its standard input ends with us.
 */
export async function startKeeperChild(options: KeeperChildOptions): Promise<KeeperProcess> {
  const supervised = new Supervised(options)
  await supervised.start('own')
  return supervised
}

class Supervised implements KeeperProcess {
  private readonly options: KeeperChildOptions
  private child: ChildProcess | undefined
  private isWanted = true
  private deaths = 0
  private clock: 'own' | 'callers' = 'own'

  constructor(options: KeeperChildOptions) {
    this.options = options
  }

  async start(clock: 'own' | 'callers'): Promise<void> {
    this.clock = clock
    const child = this.spawn()
    const words = await readiness(child)
    if (words !== READY) {
      this.isWanted = false
      child.kill('SIGKILL')
      throw new KeeperStartFailed(words)
    }
    this.deaths = 0
  }

  async restart(clock: 'own' | 'callers'): Promise<void> {
    await this.stop()
    this.isWanted = true
    await this.start(clock)
  }

  async stop(): Promise<void> {
    this.isWanted = false
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await gone
    clearTimeout(timer)
  }

  private spawn(): ChildProcess {
    const program = fileURLToPath(new URL('../../keeper-process.ts', import.meta.url))
    // From source, packages are source too.
    const flags = program.endsWith('.ts') ? ['--conditions=source', '--disable-warning=ExperimentalWarning'] : []
    const tasks = this.options.rotates ? ['--rotates'] : []
    const child = spawn(process.execPath, [...flags, program, '--child', `--clock=${this.clock}`, ...tasks], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...this.options.env, KEEPER_SOCKET: this.options.socket },
    })
    child.stdin!.on('error', () => undefined)
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (line !== READY && line.trim() !== '') this.options.onLine(line)
      })
    }
    child.once('exit', () => this.mourn(child))
    this.child = child
    return child
  }

  /** Starts the next one, after a rest that grows while they go on dying. */
  private mourn(child: ChildProcess): void {
    if (!this.isWanted || this.child !== child) return
    const restMs = REST_MS[Math.min(this.deaths, REST_MS.length - 1)]
    this.deaths += 1
    setTimeout(() => {
      if (!this.isWanted || this.child !== child) return
      const next = this.spawn()
      void readiness(next).then((words) => {
        if (words === READY) this.deaths = 0
      })
    }, restMs).unref()
  }
}

/** The keeper did not come up; the message is what it said itself. */
export class KeeperStartFailed extends Error {
  override readonly name = 'KeeperStartFailed'

  constructor(words: string) {
    super(`The keeper of the registry's key did not start: ${words || 'it said nothing'}`)
  }
}

/** That it is ready, or its last words. */
async function readiness(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let words = ''
    const timer = setTimeout(() => resolve(`not ready within ${READY_MS / 1000} s. ${words}`), READY_MS)
    const done = (result: string) => {
      clearTimeout(timer)
      resolve(result)
    }
    child.stderr!.on('data', (text: Buffer) => {
      words = `${words}${text}`.slice(-2_000)
    })
    child.stdout!.on('data', (text: Buffer) => {
      if (text.toString().split('\n').includes(READY)) done(READY)
    })
    child.once('close', () => done(words.trim()))
  })
}
