/**
 * Runs every test: pure libraries, features against a real PostgreSQL, whole stories in a browser and on real engines.
 *
 *   npm test
 *   npm test -- --selectProjects libs -- terms    only some, in Jest's own words
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import './follow-parent.ts'
import { clusterVariable, openTestCluster } from '../apps/api/testing/cluster.ts'
import { installWherePossible, startEngines } from '../e2e/engines/available.ts'
import { build } from './build.ts'
import { root } from './packages.ts'
import { failPlainly, say } from './say.ts'
import { readTally, tallyLine } from './tally.ts'

type Stop = () => Promise<void>

const jestArguments = process.argv.slice(2)
const wantsEverything = jestArguments.length === 0
const stops: Stop[] = []
let jest: ReturnType<typeof spawn> | undefined
let interrupted = false

/** Takes down what was put up, last first, whatever happened in between. */
async function cleanUp(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop().catch((error: unknown) => say(String(error)))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true
    if (jest) jest.kill('SIGTERM')
    else cleanUp().then(() => process.exit(130))
  })
}

async function prepare(): Promise<NodeJS.ProcessEnv> {
  await build()
  // The processes that the stories start, again and again, need not be compiled each time.
  const environment: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'node') }
  if (wantsEverything) {
    await installWherePossible(say)
    const engines = await startEngines(say)
    stops.push(engines.stop)
    Object.assign(environment, engines.environment)
  }
  if (!process.env[clusterVariable]) {
    const cluster = await openTestCluster()
    stops.push(cluster.stop)
    environment[clusterVariable] = cluster.url
  }
  return environment
}

function runJest(environment: NodeJS.ProcessEnv, resultFile: string): Promise<number> {
  // With few processors one worker each still pays, since most suites wait for a database or a browser.
  const workers = Math.max(2, availableParallelism() - 1)
  const program = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  // Databases and browsers take their time to start on a busy machine, and no test measures that by failing.
  const patience = '--testTimeout=120000'
  const own = [`--maxWorkers=${workers}`, patience, '--json', `--outputFile=${resultFile}`, '--passWithNoTests']
  const nodeFlags = ['--disable-warning=ExperimentalWarning']
  return new Promise((resolve, reject) => {
    jest = spawn(process.execPath, [...nodeFlags, program, ...own, ...jestArguments], {
      cwd: root,
      // Jest's own report goes to stderr; stdout would only repeat the result file.
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', ...environment },
    })
    jest.once('error', reject)
    jest.once('exit', (status) => resolve(status ?? 1))
  })
}

const scratch = mkdtempSync(path.join(tmpdir(), 'raireki-jest-'))
const resultFile = path.join(scratch, 'result.json')
try {
  const environment = await prepare()
  const status = interrupted ? 130 : await runJest(environment, resultFile)
  if (existsSync(resultFile)) {
    const tally = readTally(resultFile)
    for (const suite of tally.skippedSuites) say(`Skipped: ${suite}`)
    say(tallyLine(tally))
    process.exitCode = tally.failed > 0 ? 1 : status
  } else {
    say(interrupted ? 'Stopped before the end.' : 'Jest ended without a result.')
    process.exitCode = status || 1
  }
} catch (error) {
  await cleanUp()
  failPlainly(error)
} finally {
  await cleanUp()
  rmSync(scratch, { recursive: true, force: true })
}
