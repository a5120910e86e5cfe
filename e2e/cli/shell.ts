import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

const raireki = path.resolve(import.meta.dirname, '../../apps/cli/bin/raireki.mjs')

/** They go with the process that opened them. */
const homes: string[] = []
process.once('exit', () => {
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

/** One person's terminal: the real command, as a process of its own, with its own configuration folder. */
export class Shell {
  readonly home = mkdtempSync(path.join(tmpdir(), 'raireki-shell-'))

  constructor() {
    homes.push(this.home)
  }

  async run(args: readonly string[], input = ''): Promise<Ran> {
    const child = this.start(args)
    child.stdin.end(input)
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text
      })
    }
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
    return { status, ...output }
  }

  /** A command that must succeed; answers its one JSON document. */
  // biome-ignore lint/suspicious/noExplicitAny: documents of many shapes, checked where they are read.
  async json(...args: string[]): Promise<any> {
    const ran = await this.run([...args, '--json'])
    if (ran.status !== 0)
      throw new Error(`raireki ${args.join(' ')} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`)
    return JSON.parse(ran.stdout)
  }

  start(args: readonly string[]) {
    const { PATH } = process.env
    return spawn(process.execPath, [raireki, ...args], {
      env: { PATH, XDG_CONFIG_HOME: this.home, LANG: 'en_GB.UTF-8' },
    })
  }
}
