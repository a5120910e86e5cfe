/**
 * Builds what changed since the last time: every package with SWC, the web app with Vite.
 *
 *   npm run build
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compile, forget, outputOf } from './compile.ts'
import { adminFolder, cacheFolder, filesToBuild, root, sourcePackages } from './packages.ts'
import { runProgram } from './program.ts'
import { failPlainly, ScriptProblem, say, took } from './say.ts'

/** Digest of each source by the output it was made into, as of the last build. */
type Ledger = Record<string, string>

const ledgerFile = path.join(cacheFolder, 'built.json')

/** Builds everything that is stale; says so only where there is something to do. Returns how many files were made. */
export async function build({ admin = true } = {}): Promise<number> {
  const made = await buildPackages()
  if (admin) await buildAdmin()
  return made
}

/** Compiles changed sources, copies changed assets, removes what lost its source. */
export async function buildPackages(): Promise<number> {
  const began = performance.now()
  const settings = digest(readFileSync(path.join(import.meta.dirname, 'compile.ts'), 'utf8'))
  const before = readLedger()
  const after: Ledger = {}
  const packages = sourcePackages()
  const work: (() => Promise<void>)[] = []
  for (const home of packages) {
    const { sources, assets } = filesToBuild(home)
    const isStale = (file: string, output: string) => {
      const now = digest(settings + readFileSync(file))
      const key = path.relative(root, output)
      after[key] = now
      return before[key] !== now || !existsSync(output)
    }
    for (const source of sources) {
      if (isStale(source, outputOf(source, home))) work.push(() => compile(source, home, packages))
    }
    for (const asset of assets) {
      const output = path.join(home.dist, path.relative(home.folder, asset))
      if (isStale(asset, output)) work.push(async () => copy(asset, output))
    }
  }
  for (const output of Object.keys(before)) if (!(output in after)) forget(path.join(root, output))
  if (work.length === 0) return 0
  await Promise.all(work.map((act) => act()))
  writeLedger(after)
  say(`Built ${work.length} files in ${took(began)}`)
  return work.length
}

/** Lets Vite build the web app where it or a library it shows changed. */
export async function buildAdmin(): Promise<void> {
  if (!existsSync(path.join(adminFolder, 'vite.config.ts'))) {
    say('The web app has no vite.config.ts yet, so it is not built.')
    return
  }
  const stamp = path.join(cacheFolder, 'admin.sha256')
  const now = adminDigest()
  const isFresh = existsSync(path.join(adminFolder, 'dist', 'index.html')) && existsSync(stamp)
  if (isFresh && readFileSync(stamp, 'utf8') === now) return
  const began = performance.now()
  say('Building the web app')
  const args = ['build', '--logLevel', 'warn']
  const { status, output } = await runProgram({ file: viteProgram(), args, folder: adminFolder })
  if (status !== 0) throw new ScriptProblem('BuildFailed', `The web app could not be built:\n${output.trimEnd()}`)
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(stamp, now)
  say(`Built the web app in ${took(began)}`)
}

export function viteProgram(): string {
  const places = [path.join(adminFolder, 'node_modules'), path.join(root, 'node_modules')]
  const found = places.map((place) => path.join(place, 'vite', 'bin', 'vite.js')).find((file) => existsSync(file))
  if (!found) throw new ScriptProblem('NotInstalled', 'Vite is not installed: run npm ci.')
  return found
}

function adminDigest(): string {
  const patterns = ['apps/admin/**/*', 'libs/**/*.ts', 'package-lock.json']
  const skipped = new Set(['node_modules', 'dist'])
  const hash = createHash('sha256')
  for (const pattern of patterns) {
    const files = globSync(pattern, { cwd: root, withFileTypes: true, exclude: (entry) => skipped.has(entry.name) })
    for (const file of files
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()) {
      if (!file.endsWith('.spec.ts') && !file.endsWith('.spec.tsx')) hash.update(file).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function copy(asset: string, output: string): void {
  mkdirSync(path.dirname(output), { recursive: true })
  copyFileSync(asset, output)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function readLedger(): Ledger {
  try {
    return JSON.parse(readFileSync(ledgerFile, 'utf8')) as Ledger
  } catch {
    return {}
  }
}

function writeLedger(ledger: Ledger): void {
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(ledgerFile, JSON.stringify(ledger))
}

if (import.meta.main) {
  await build().catch(failPlainly)
}
