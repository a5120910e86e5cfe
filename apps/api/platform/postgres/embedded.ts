import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { chooseAccount, giveTo } from './account.ts'
import { locateBinaries } from './binaries.ts'
import { createClusterOnce } from './cluster.ts'
import { writableFolder } from './data-folder.ts'
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts'
import { PostgresProblem } from './problem.ts'
import { ensureDatabase } from './roles.ts'
import { databaseName, keepSecrets, ownerRole, serviceLogin, superuserRole, urlOf } from './secrets.ts'

export type EmbeddedPostgres = {
  /** For migrations: the role that owns the database. */
  ownerUrl: string
  /** For the running service: the role that may do only what migrations granted. */
  serviceUrl: string
  /** For whoever sets up databases of their own in this cluster, such as the tests. */
  superuserUrl: string
  /** Whether a server left behind by a killed process was taken over. */
  adopted: boolean
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  dataFolder: string
  say: (line: string) => void
  settings?: Readonly<Record<string, string | number>>
  /** False for data that may be lost, as in tests. */
  durable?: boolean
}

/** A laptop's settings: small memory, quick on solid-state disks, quiet in the log. */
const laptop = {
  max_connections: 100,
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: 1.1,
  max_wal_size: '1GB',
  wal_compression: 'on',
  jit: 'off',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
  idle_in_transaction_session_timeout: '60s',
}

/**
 * Runs the PostgreSQL that npm installed on `<dataFolder>/postgres`, on a free loopback port. A server that a killed
 * process left behind is adopted, or cleared away where it no longer answers.
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { say, settings = {}, durable = true } = options
  const home = writableFolder(join(options.dataFolder, 'postgres'), 0o711)
  const cluster = join(home, 'cluster')
  const binaries = locateBinaries()
  const programs = [binaries.postgres, join(binaries.root, 'lib'), join(binaries.root, 'share', 'postgresql')]
  const account = chooseAccount({ cluster, programs, say })
  giveTo(account, home)
  const secrets = keepSecrets(home)

  const urlFor = (port: number) => (role: string, password: string, database: string) =>
    urlOf(role, password, port, database)
  const superuserUrlAt = (port: number) => urlFor(port)(superuserRole, secrets.superuser, 'postgres')
  const isOurs = (port: number) => answersFor(superuserUrlAt(port), cluster)

  let adopted = false
  let postmaster = await findPostmaster(cluster)
  if (postmaster && (await isOurs(postmaster.port))) {
    adopted = true
  } else {
    if (postmaster) await stopPostmaster(postmaster.pid)
    const isFirst = !existsSync(join(cluster, 'PG_VERSION'))
    if (isFirst) say('Creating the embedded PostgreSQL.')
    await createClusterOnce({ home, cluster, account, binaries, password: secrets.superuser, durable })
    postmaster = await startPostmaster({
      home,
      cluster,
      account,
      binaries,
      say,
      settings: {
        ...laptop,
        ...settings,
        ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
      },
      port: lastPort(home),
    })
    writeFileSync(join(home, 'port'), `${postmaster.port}\n`, { mode: 0o600 })
  }
  const { pid, port } = postmaster
  try {
    await ensureDatabase(superuserUrlAt(port), secrets)
  } catch (cause) {
    await stopPostmaster(pid)
    throw new PostgresProblem(
      'DidNotAnswer',
      `The embedded PostgreSQL on port ${port} could not be set up: ${(cause as Error).message}`,
      { cause },
    )
  }
  const url = urlFor(port)
  return {
    ownerUrl: url(ownerRole, secrets.owner, databaseName),
    serviceUrl: url(serviceLogin, secrets.service, databaseName),
    superuserUrl: superuserUrlAt(port),
    adopted,
    stop: () => stopPostmaster(pid),
  }
}

function lastPort(home: string): number | undefined {
  try {
    return Number(readFileSync(join(home, 'port'), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** Whether the server behind the address knows our password and works on our files, not on somebody else's. */
async function answersFor(superuserUrl: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder")
    return rows[0]?.folder === cluster
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
