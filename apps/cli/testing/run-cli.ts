import { spawn } from 'node:child_process'
import path from 'node:path'

const main = path.resolve(import.meta.dirname, '..', 'main.ts')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a person does: a process of its own, with its own environment. */
export function runCli(args: readonly string[], more: { env?: NodeJS.ProcessEnv; input?: string } = {}): Promise<Ran> {
  const env = { PATH: process.env.PATH, LANG: 'C', NO_COLOR: '1', XDG_CONFIG_HOME: '/nonexistent', ...more.env }
  const child = spawn(process.execPath, ['--conditions=source', main, ...args], { env })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.end(more.input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}
