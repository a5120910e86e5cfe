import { spawn } from 'node:child_process'
import type { Command } from './account.ts'

export type Finished = { status: number | null; output: string; timedOut: boolean }

/** What PostgreSQL's programs get to see: none of the caller's PG… variables or locale may bend what they do. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TZ, TMPDIR } = process.env
  return { ...(PATH && { PATH }), ...(TZ && { TZ }), ...(TMPDIR && { TMPDIR }), LC_MESSAGES: 'C' }
}

/** Runs a program to its end, or kills it when the time is over. */
export async function run(command: Command, timeoutMs: number): Promise<Finished> {
  const { file, args, ...as } = command
  const child = spawn(file, args, { ...as, cwd: '/', env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, timeoutMs)
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(error.message))
      resolve(null)
    })
    child.once('close', (code) => resolve(code))
  })
  clearTimeout(timer)
  return { status, output: Buffer.concat(output).toString('utf8'), timedOut }
}

/** The last lines of a log, on one line. */
export function lastLines(text: string, count = 4): string {
  return text.trimEnd().split('\n').slice(-count).join(' | ')
}
