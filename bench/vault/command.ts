import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

export type Command = {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** Where its output goes; nowhere unless said. */
  readonly to?: string
}

export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--help'], { stdio: 'ignore' }).status === 0

export type Ran = {
  readonly seconds: number
  readonly peakBytes: number | undefined
  /** What it said of itself where it is one of ours: processor time so far, in the order said. */
  readonly cpuSeconds: readonly number[]
}

const LOOK_EVERY_MS = 5

/** Runs a program to its end and watches its memory. It throws, with what the program said, unless all went well. */
export async function run({ program, args, env, to }: Command): Promise<Ran> {
  const out = to === undefined ? 'ignore' : openSync(to, 'w')
  const ofOurs = program === process.execPath
  const began = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', out, 'pipe', ...(ofOurs ? ['ipc' as const] : [])],
    env: { ...process.env, ...env },
  })
  let peakBytes: number | undefined
  const watch = setInterval(() => {
    peakBytes = residentPeak(child.pid) ?? peakBytes
  }, LOOK_EVERY_MS)
  const cpuSeconds: number[] = []
  child.on('message', ({ user, system }: NodeJS.CpuUsage) => cpuSeconds.push((user + system) / 1e6))
  let said = ''
  child.stderr!.on('data', (piece) => (said += piece))
  try {
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${said.trim()}`)
    return { seconds: (performance.now() - began) / 1000, peakBytes, cpuSeconds }
  } finally {
    clearInterval(watch)
    if (typeof out === 'number') closeSync(out)
  }
}

/** The most memory a process has held so far, as Linux tells it; other systems keep it to themselves. */
function residentPeak(pid: number | undefined): number | undefined {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) * 1024 : undefined
  } catch {
    return undefined
  }
}
