import { spawn } from 'node:child_process'
import path from 'node:path'
import { startEngines } from '../e2e/engines/available.ts'
import { root } from './packages.ts'
import { say } from './say.ts'

/** Runs some of the suites at their full length, with an S3 engine where this machine has one. */
export async function runSuite(where: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const engines = await startEngines(say)
  try {
    const tests = [path.join(root, 'scripts', 'test.ts'), '--selectProjects', 'e2e', '--', where]
    const child = spawn(process.execPath, tests, {
      stdio: 'inherit',
      env: { ...process.env, ...engines.environment, ...environment },
    })
    process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  } finally {
    await engines.stop()
  }
}
