import { existsSync, globSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/** What this repository keeps between runs: stamps and digests, never anything that cannot be made again. */
export const cacheFolder = path.join(root, 'node_modules', '.cache', 'raireki')

/** A folder whose TypeScript is compiled to its own `dist`. */
export type SourcePackage = { name: string; folder: string; dist: string }

export const adminFolder = path.join(root, 'apps', 'admin')

/** Every package but the web app, which Vite builds. */
export function sourcePackages(): SourcePackage[] {
  const names = ['libs/*', 'apps/*', 'prisma/seed'].flatMap((pattern) => globSync(pattern, { cwd: root }))
  return names
    .filter((name) => name !== path.join('apps', 'admin') && existsSync(path.join(root, name)))
    .sort()
    .map((name) => ({ name, folder: path.join(root, name), dist: path.join(root, name, 'dist') }))
}

const neverBuilt = new Set(['node_modules', 'dist', 'testing', 'fixtures', 'bench', 'bin'])

/** The files of a package that the running software needs: no tests, no papers. */
export function filesToBuild({ name, folder }: SourcePackage): { sources: string[]; assets: string[] } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true, exclude: (entry) => neverBuilt.has(entry.name) })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return {
    sources: files.filter((file) => /\.tsx?$/.test(file) && !/(\.spec|\.d)\.tsx?$/.test(file)),
    assets: files.filter((file) => isAsset(file) && !isManifest(file) && !isOperation(file)),
  }

  // The service reads its schema as it stands; a client's operations are already in its generated code.
  function isOperation(file: string): boolean {
    return file.endsWith('.graphql') && name !== path.join('apps', 'api')
  }
}

const isAsset = (file: string): boolean => /\.(graphql|json|sql|wasm|tsv|csv|txt|obo|html)$/.test(file)

const isManifest = (file: string): boolean => /^(package|tsconfig).*\.json$/.test(path.basename(file))
