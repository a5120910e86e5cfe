/**
 * Everything that must hold before a change is shared, in one table.
 *
 *   npm run check
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import './follow-parent.ts'
import { adminFolder, root } from './packages.ts'
import { type Ended, type Program, runProgram } from './program.ts'
import { say, took } from './say.ts'

type Check = Program & { name: string }

const installed = (...parts: string[]): string => path.join(root, 'node_modules', ...parts)
const script = (name: string): string => path.join(import.meta.dirname, name)

/** The slowest first, so that the short ones fill the gaps. */
const checks: Check[] = [
  { name: 'types', file: installed('typescript', 'bin', 'tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'types of the web app',
    file: installed('typescript', 'bin', 'tsc'),
    args: ['--noEmit', '-p', path.join(adminFolder, 'tsconfig.json')],
  },
  { name: 'migrations', file: script('migrate.ts'), args: ['check'] },
  { name: 'dead code', file: installed('knip', 'bin', 'knip.js'), args: ['--no-progress'] },
  {
    name: 'boundaries',
    file: installed('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    args: ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'libs', 'apps', 'prisma', 'e2e', 'scripts'],
  },
  { name: 'generated files', file: script('generate.ts'), args: ['--check'] },
  {
    name: 'format and lint',
    file: installed('@biomejs', 'biome', 'bin', 'biome'),
    args: ['check', '--diagnostic-level=warn', '--max-diagnostics=50', '.'],
  },
].filter(({ args }) => args.every((arg) => !arg.endsWith('tsconfig.json') || existsSync(path.resolve(root, arg))))

type Outcome = Ended & { name: string; time: string }

async function runAll(): Promise<Outcome[]> {
  const waiting = [...checks]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const began = performance.now()
      const ended = await runProgram(next)
      outcomes.push({ ...ended, name: next.name, time: took(began) })
      say(`${ended.status === 0 ? 'ok    ' : 'failed'}  ${next.name.padEnd(20)}  ${took(began).padStart(7)}`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  return outcomes
}

const began = performance.now()
const failed = (await runAll()).filter(({ status }) => status !== 0)
for (const { name, output } of failed) say(`\n── ${name} ──\n${output.trimEnd()}`)
say(
  failed.length === 0
    ? `All ${checks.length} checks hold (${took(began)}).`
    : `${failed.length} of ${checks.length} checks failed.`,
)
process.exitCode = failed.length === 0 ? 0 : 1
