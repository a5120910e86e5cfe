import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const program = path.resolve(import.meta.dirname, '../../apps/api/dist/admin-command.js')

/** `raireki-admin` as an operator runs it. Answers its exit code and everything it said. */
export async function admin(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input = '',
): Promise<{ status: number; said: string }> {
  const child = startAdmin(env, args)
  child.stdin!.end(input)
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  return { status, said }
}

/** The same, for whoever does something to it while it runs. */
export function startAdmin(env: NodeJS.ProcessEnv, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', RAIREKI_LANG: 'en', ...env },
  })
}
