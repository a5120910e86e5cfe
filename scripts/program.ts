import { spawn } from 'node:child_process'
import { root } from './packages.ts'

export type Program = {
  /** A JavaScript or TypeScript file, run on this very Node. */
  file: string
  args?: string[]
  nodeArgs?: string[]
  folder?: string
  env?: NodeJS.ProcessEnv
  /** Lets the person see the output as it comes, instead of returning it. */
  show?: boolean
}

export type Ended = { status: number; output: string }

/** Runs a program to its end; it dies with us. */
export function runProgram({
  file,
  args = [],
  nodeArgs = [],
  folder = root,
  env,
  show = false,
}: Program): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    cwd: folder,
    env: { ...process.env, ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => {
      process.removeListener('exit', kill)
      resolve({ status: status ?? (signal ? 130 : 1), output: Buffer.concat(output).toString('utf8') })
    })
  })
}
