import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const program = path.resolve(import.meta.dirname, '../../apps/api/dist/main.js')
const BOOT_MS = 180_000

/** The service as it was built, in a process of its own. */
export class Service {
  readonly address: string
  private readonly child: ChildProcess

  private constructor(port: number, env: NodeJS.ProcessEnv) {
    this.address = `http://localhost:${port}`
    const given = {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      SEED: 'never',
      ...env,
      PORT: String(port),
    }
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: given,
    })
  }

  static async start(env: NodeJS.ProcessEnv): Promise<Service> {
    const service = new Service(await freePort(), env)
    for (const until = Date.now() + BOOT_MS; Date.now() < until && service.child.exitCode === null; await pause(50)) {
      const answer = await fetch(`${service.address}/readyz`).catch(() => undefined)
      await answer?.arrayBuffer()
      if (answer?.ok) return service
    }
    throw new Error('The service did not become ready')
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM')
    if (this.child.exitCode === null) await once(this.child, 'exit')
  }

  /** Seconds of processor time that the process has used so far (Linux only, and zero elsewhere). */
  cpuSeconds(): number {
    try {
      const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      return (Number(fields[11]) + Number(fields[12])) / 100
    } catch {
      return 0
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
