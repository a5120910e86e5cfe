import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, commandAs, giveTo } from './account.ts'
import type { Binaries } from './binaries.ts'
import { PostgresProblem } from './problem.ts'
import { lastLines, run } from './run.ts'
import { superuserRole } from './secrets.ts'

const initdbTimeoutMs = 60_000

// Collation by code point from PostgreSQL itself, the same on every machine. The C library still classifies characters
// for pg_trgm, and only knows Japanese ones under a UTF-8 locale: the first one the machine has is taken.
const localesInOrder = ['C.UTF-8', 'en_US.UTF-8', 'C']

type Creation = {
  home: string
  cluster: string
  account: Account
  binaries: Binaries
  password: string
  durable: boolean
}

/** Creates the cluster's files on the first start, whole or not at all. Says whether it had to. */
export async function createClusterOnce({
  home,
  cluster,
  account,
  binaries,
  password,
  durable,
}: Creation): Promise<boolean> {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherVersion(cluster, binaries)
    return false
  }
  clearHalfMade(home)
  // Named after this process: an initdb that outlived its killed parent cleans up after itself, and only there.
  const half = join(home, `cluster.new-${process.pid}`)
  const passwordFile = join(home, 'password.new')
  let last = ''
  try {
    for (const locale of localesInOrder) {
      rmSync(half, { recursive: true, force: true })
      mkdirSync(half, { mode: 0o700 })
      giveTo(account, half)
      writeFileSync(passwordFile, password, { mode: 0o600 })
      giveTo(account, passwordFile)
      const args = ['-D', half, '--encoding=UTF8', `--locale=${locale}`, '--locale-provider=builtin']
      args.push('--builtin-locale=C.UTF-8', '--lc-messages=C', '--auth=scram-sha-256', `--username=${superuserRole}`)
      args.push(`--pwfile=${passwordFile}`, '--no-instructions', ...(durable ? [] : ['--no-sync']))
      const { status, output, timedOut } = await run(commandAs(account, binaries.initdb, args), initdbTimeoutMs)
      if (status === 0) {
        renameSync(half, cluster)
        return true
      }
      last = timedOut ? `gave up after ${initdbTimeoutMs / 1000} s: ${lastLines(output)}` : lastLines(output)
      if (!output.includes('invalid locale')) break
    }
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
  throw new PostgresProblem('ClusterNotCreated', `PostgreSQL could not create its files in ${cluster}: ${last}`)
}

function clearHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('cluster.new-')) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function refuseOtherVersion(cluster: string, binaries: Binaries): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === binaries.majorVersion) return
  throw new PostgresProblem(
    'ClusterOfAnotherVersion',
    `${cluster} was made by PostgreSQL ${found} and this build carries ${binaries.majorVersion}: ` +
      'start the older build, dump, and restore into a new data folder.',
  )
}
