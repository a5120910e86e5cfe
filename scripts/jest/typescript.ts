import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from '@swc/core'
import { compilerSettings } from '../compile.ts'
import { root } from '../packages.ts'

/** Of everything that was loaded, by its address: where its source map lies. Jest's reports read it. */
export const sourceMaps = new Map<string, string>()

const cache = path.join(root, 'node_modules', '.cache', 'tested')

/** Packages of this house are tested from their sources; their TypeScript is compiled as the build compiles it. */
registerHooks({
  resolve: (specifier, context, next) => next(specifier, { ...context, conditions: ['source', ...context.conditions] }),
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url), url), shortCircuit: true }
  },
})

function compiled(file: string, url: string): string {
  const source = readFileSync(file, 'utf8')
  const key = createHash('sha256')
    .update(JSON.stringify([version, compilerSettings, file, source]))
    .digest('hex')
    .slice(0, 32)
  const kept = path.join(cache, `${key}.js`)
  sourceMaps.set(url, `${kept}.map`)
  if (!existsSync(kept)) compile(file, source, kept)
  return readFileSync(kept, 'utf8')
}

function compile(file: string, source: string, to: string): void {
  const { code, map } = transformSync(source, { ...compilerSettings, filename: file })
  mkdirSync(cache, { recursive: true })
  put(`${to}.map`, map ?? '')
  put(to, code)
}

/** Several workers come to the same file at once: none of them may read half of it. */
function put(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}
