/**
 * Develop: the service is rebuilt and restarted when a source changes, and Vite serves the web app with live reload.
 *
 *   npm run dev
 */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { existsSync, type FSWatcher, watch } from 'node:fs'
import path from 'node:path'
import './follow-parent.ts'
import { buildPackages, viteProgram } from './build.ts'
import { adminFolder, root } from './packages.ts'
import { say } from './say.ts'

const quietMs = 150
const watched = ['libs', 'apps/api', 'prisma']
const ignored = /(^|[/\\])(node_modules|dist|testing)([/\\]|$)|\.spec\.ts$/

let service: ChildProcess | undefined
let vite: ChildProcess | undefined
let ending = false

/** In a group of its own, so that Ctrl-C reaches only us and everybody else is told once; it ends when we are killed. */
function start(file: string, args: string[], folder: string): ChildProcess {
  const { NODE_ENV = 'development', PORT = '4000' } = process.env
  // The web app's server passes on to the service, wherever that listens.
  const env = { ...process.env, NODE_ENV, RAIREKI_API: process.env.RAIREKI_API ?? `http://localhost:${PORT}` }
  const flags = ['--enable-source-maps', '--import', path.join(import.meta.dirname, 'follow-parent.ts')]
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', 'ipc']
  return spawn(process.execPath, [...flags, file, ...args], { cwd: folder, stdio, detached: true, env })
}

function stop(child: ChildProcess | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

async function restart(): Promise<void> {
  await stop(service)
  if (ending) return
  service = start(path.join(root, 'apps', 'api', 'dist', 'main.js'), process.argv.slice(2), root)
}

/** One rebuild at a time; what changes meanwhile waits for the next. */
let rebuilding: Promise<void> = Promise.resolve()
function rebuild(): void {
  rebuilding = rebuilding
    .then(async () => {
      if (ending) return
      if ((await buildPackages()) > 0) await restart()
    })
    .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
}

function watchSources(): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined
  return watched.map((folder) =>
    watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (!file || ignored.test(file) || !/\.(ts|graphql|json)$/.test(file)) return
      clearTimeout(timer)
      timer = setTimeout(rebuild, quietMs)
    }),
  )
}

await buildPackages().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
await restart()
const watchers = watchSources()
if (existsSync(path.join(adminFolder, 'vite.config.ts')))
  vite = start(viteProgram(), ['--clearScreen', 'false'], adminFolder)
say('Watching the sources; Ctrl-C stops everything.')

async function end(): Promise<void> {
  if (ending) return
  ending = true
  for (const watcher of watchers) watcher.close()
  await Promise.all([stop(vite), stop(service)])
  process.exit(0)
}
process.on('SIGINT', end)
process.on('SIGTERM', end)
