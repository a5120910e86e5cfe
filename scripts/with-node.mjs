// Runs a script of this repository on the Node that the repository carries. This file alone must work on any Node from
// 20.19 and before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [script, ...args] = process.argv.slice(2)

if (!script) quit('Usage: node scripts/with-node.mjs <script.ts> [arguments]')
if (!isInstalled()) install()
const node = carriedNode()
const generate = path.join(root, 'scripts', 'generate.ts')
if (path.resolve(script) !== generate && existsSync(generate)) runToEnd(node, [generate, '--if-stale'])
runAndFollow()

/** Whether node_modules holds what the lock file names. File times say nothing: a checkout renews them. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const found = lockedPackages('node_modules/.package-lock.json')
  if (!wanted) quit('package-lock.json is missing: this checkout is not whole.')
  if (!found) return false
  return Object.entries(wanted).every(([where, { version, optional, devOptional, link }]) => {
    if (!where.startsWith('node_modules/') || link) return true
    return found[where] ? found[where].version === version : Boolean(optional || devOptional)
  })
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  console.log('Installing what Raireki needs (npm ci); the first time takes a minute or two.')
  // npm names itself to the scripts it runs; the one that started us is the one to use.
  const npm = process.env.npm_execpath
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('.js')) runToEnd(process.execPath, [npm, ...flags])
  else runToEnd('npm', flags)
}

function carriedNode() {
  const carried = path.join(root, 'node_modules', '.bin', 'node')
  if (existsSync(carried)) return carried
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return quit(
    'The Node 24 that Raireki carries is not installed (npm must be allowed to run install scripts), and this is older.',
  )
}

function runToEnd(file, fileArgs) {
  const { status, signal, error } = spawnSync(file, fileArgs, { cwd: root, stdio: 'inherit', env: environment() })
  if (error) quit(`${file} could not be started: ${error.message}`)
  if (signal || status !== 0) process.exit(status ?? 1)
}

/**
 * Follows the script to its end: passes signals on and takes over its exit code. The channel between the two tells the
 * script when this process is killed, so that it does not live on alone.
 */
function runAndFollow() {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment(),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // In a terminal Ctrl-C reaches the whole group, the script included; once is enough.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
  }
  followParent(child)
  child.on('error', (error) => quit(`${node} could not be started: ${error.message}`))
  child.on('exit', (status, signal) => {
    process.exitCode = signal ? 130 : (status ?? 1)
  })
}

/** Ends the script when npm, which runs us, was killed: nobody else would. */
function followParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
}

/** What the scripts start by name, `node` above all, is found in this repository first. */
function environment() {
  return {
    ...process.env,
    PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  }
}

function quit(line) {
  console.error(line)
  process.exit(1)
}
