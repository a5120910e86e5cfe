#!/usr/bin/env node
// Plain JavaScript for Node 20 and newer: runs the built command, or inside the repository its source on the Node
// that the repository carries. The source comes first, because what was built from it may be older.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const built = path.join(home, 'dist', 'main.js')
const source = path.join(home, 'main.ts')

// Compiled code is kept from one run to the next, in a folder that is the user's own: this command opens private keys.
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'raireki', 'node')

if (existsSync(source)) runSource()
else {
  module.enableCompileCache?.(cache)
  await import(pathToFileURL(built).href)
}

function runSource() {
  const node = carriedNode() ?? process.execPath
  const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', source, ...process.argv.slice(2)]
  // Where Node can become another program, it does: then there is one process, and whoever kills it kills the command.
  const env = { NODE_COMPILE_CACHE: cache, ...process.env }
  if (process.execve) process.execve(realpathSync(node), [node, ...args], env)
  const child = spawn(node, args, { stdio: 'inherit', env })
  // Ctrl-C reaches the child by itself: it belongs to the same terminal. We only wait for how it ends.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`raireki: ${node} could not be started: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (status, signal) => {
    if (signal) process.exitCode = 130
    else process.exitCode = status ?? 1
  })
}

/** `node_modules/.bin/node` of this folder or of one above it. */
function carriedNode() {
  for (let folder = home; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', '.bin', 'node')
    if (existsSync(candidate)) return candidate
    if (folder === path.dirname(folder)) return undefined
  }
}
