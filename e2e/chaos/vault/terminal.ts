import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Shell } from '../../cli/shell.ts'
import { startAdmin } from '../../drill/admin.ts'
import type { Victim } from './victims.ts'

/** A terminal with one command in it, which can be killed like everything else. */
export class Terminal implements Victim {
  readonly name: string
  readonly weight = 6
  private readonly begin: (args: readonly string[]) => ChildProcess
  private running: ChildProcess | undefined

  constructor(name: string, begin: (args: readonly string[]) => ChildProcess) {
    this.name = name
    this.begin = begin
  }

  /** Runs a command until it ends by itself or is killed. Answers its exit code, or nothing after a kill. */
  async run(args: readonly string[]): Promise<number | null> {
    const child = this.begin(args)
    this.running = child
    child.stdin!.end()
    for (const stream of [child.stdout!, child.stderr!]) stream.resume()
    const [code] = (await once(child, 'exit')) as [number | null]
    this.running = undefined
    return code
  }

  async kill(): Promise<boolean> {
    return this.running?.kill('SIGKILL') ?? false
  }

  async back(): Promise<void> {}
}

/** A person's terminal, with `raireki` in it. */
export class PersonsTerminal extends Terminal {
  readonly shell: Shell

  constructor() {
    const shell = new Shell()
    super('cli', (args) => shell.start(args))
    this.shell = shell
  }
}

/** The operator's, with `raireki-admin` in it. */
export const operatorsTerminal = (env: NodeJS.ProcessEnv) => new Terminal('admin', (args) => startAdmin(env, args))
