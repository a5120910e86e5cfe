import { createHmac, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '../platform/postgres/migrate.ts'
import { digestOf, readMigrations } from '../platform/postgres/migrations.ts'
import { ensureLogins } from '../platform/postgres/roles.ts'
import { sharedCluster } from './cluster.ts'

const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))
const owner = 'raireki_test_owner'
const service = 'raireki_test'
const templateLock = 7_224_539

export type TestDatabase = {
  /** As migrations see it. */
  ownerUrl: string
  /** As the running service sees it. */
  serviceUrl: string
  drop(): Promise<void>
}

/** A fresh, migrated, empty database for one suite, copied from a template that is migrated once for all. */
export async function testDatabase(): Promise<TestDatabase> {
  const clusterUrl = await sharedCluster()
  const name = `raireki_test_${randomUUID().replaceAll('-', '')}`
  await withClient(clusterUrl, async (client) => {
    const template = await ensureTemplate(client, clusterUrl)
    // Copying files is five times quicker than writing them through the log, since nothing here is ever synced.
    await client.query(`CREATE DATABASE ${name} OWNER ${owner} TEMPLATE ${template} STRATEGY FILE_COPY`)
  })
  return {
    ownerUrl: urlFor(clusterUrl, name, owner),
    serviceUrl: urlFor(clusterUrl, name, service),
    drop: () => withClient(clusterUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  }
}

/** The migrated template of today's migrations; made by whoever comes first while the others wait. */
async function ensureTemplate(client: pg.Client, clusterUrl: string): Promise<string> {
  const name = `raireki_template_${digestOf(readMigrations(migrationsFolder)).slice(0, 16)}`
  if (await isTemplate(client, name)) return name
  await client.query('SELECT pg_advisory_lock($1)', [templateLock])
  try {
    if (await isTemplate(client, name)) return name
    await ensureLogins(client, loginOf(clusterUrl, owner), loginOf(clusterUrl, service))
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name} OWNER ${owner}`)
    await migrate({ ownerUrl: urlFor(clusterUrl, name, owner), folder: migrationsFolder })
    // Closed to everybody, since a database can only be copied while nobody is connected to it.
    await client.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`)
    return name
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [templateLock])
  }
}

async function isTemplate(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name])
  return rowCount === 1
}

/** Every worker must come to the same password without asking another one. */
function loginOf(clusterUrl: string, name: string): { name: string; password: string } {
  return { name, password: createHmac('sha256', clusterUrl).update(name).digest('base64url') }
}

function urlFor(clusterUrl: string, database: string, role: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${database}`
  url.username = role
  url.password = loginOf(clusterUrl, role).password
  return url.href
}

/**
 * A few connections of a test's own. `end` is done before the server has heard of it, so one of them may still be there
 * when its database is dropped: that the server then ends it is nobody's fault.
 */
export function poolOf(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max }).on('error', () => undefined)
}

async function withClient(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
