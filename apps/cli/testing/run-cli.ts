import { spawn } from 'node:child_process'
import path from 'node:path'

const main = path.resolve(import.meta.dirname, '..', 'main.ts')
const inTurn = path.join(import.meta.dirname, 'in-turn.ts')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

type More = { env?: NodeJS.ProcessEnv; input?: string }

/** Runs the command as a person does: a process of its own, with its own environment. */
export const runCli = (args: readonly string[], more: More = {}): Promise<Ran> => runNode([main, ...args], more)

/** What many commands say on stdout, each for itself: for a long table, where a process for each would take a minute. */
export async function saidInTurn(commands: readonly (readonly string[])[]): Promise<string[]> {
  const { stdout, stderr } = await runNode([inTurn], { input: JSON.stringify(commands) })
  const said = stdout.split('\0').slice(0, -1)
  if (said.length < commands.length) throw new Error(`Of ${commands.length} commands ${said.length} ended: ${stderr}`)
  return said
}

function runNode(args: readonly string[], more: More): Promise<Ran> {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const compiled = NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}
  const env = { PATH, LANG: 'C', NO_COLOR: '1', XDG_CONFIG_HOME: '/nonexistent', ...compiled, ...more.env }
  const child = spawn(process.execPath, ['--conditions=source', ...args], { env })
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
