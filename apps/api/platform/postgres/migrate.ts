import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { historyTable, type Migration, pendingOf, readMigrations } from './migrations.ts'
import { PostgresProblem } from './problem.ts'

// Any number of ours that no other tool locks on the same database; Prisma's own is 72707369.
const migrationLock = 7_224_538
const lockTimeout = '120s'
const connectTimeoutMs = 10_000

/** First line of a migration that must run outside a transaction, such as CREATE INDEX CONCURRENTLY. */
const outsideTransaction = '-- Runs outside a transaction.'

export type Migrated = { applied: string[]; known: number }

/**
 * Brings a database up to the migrations of this build. Each migration and its row in `_prisma_migrations` are one
 * transaction, so a killed process leaves either all of it or nothing. Several processes may call this at once: one
 * works, the others wait and find nothing left to do.
 *
 * Prisma's engine is not asked, since it splits scripts at every semicolon (also inside functions) and writes its
 * history in separate steps; what it would find afterwards is the same, and a test lets it look.
 */
export async function migrate({ ownerUrl, folder }: { ownerUrl: string; folder: string }): Promise<Migrated> {
  const known = readMigrations(folder)
  const client = await connect(ownerUrl)
  try {
    if ((await pendingOf(client, known)).length === 0) return { applied: [], known: known.length }
    await waitForTurn(client)
    // Somebody else may have done it while we waited.
    const pending = await pendingOf(client, known)
    await client.query(historyTable)
    for (const migration of pending) await apply(client, migration)
    return { applied: pending.map(({ name }) => name), known: known.length }
  } finally {
    // The advisory lock belongs to this connection and goes with it.
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'raireki-migrate',
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (cause) {
    const { host, port, database } = client
    throw new PostgresProblem(
      'Unreachable',
      `The database ${database} at ${host}:${port} cannot be reached (${(cause as Error).message || (cause as { code?: string }).code}).`,
      { cause },
    )
  }
}

async function waitForTurn(client: pg.Client): Promise<void> {
  try {
    await client.query(`SET lock_timeout = '${lockTimeout}'`)
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    // A change that must wait for a long-running query makes everybody behind it wait too; better to give up and say so.
    await client.query(`SET lock_timeout = '15s'`)
  } catch (cause) {
    throw new PostgresProblem('MigrationBusy', `Another process has been migrating this database for ${lockTimeout}.`, {
      cause,
    })
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const id = randomUUID()
  try {
    if (migration.sql.startsWith(outsideTransaction)) {
      await client.query(begin, [id, migration.checksum, migration.name])
      await client.query(migration.sql)
      await client.query(finish, [id])
    } else {
      await client.query('BEGIN')
      await client.query(begin, [id, migration.checksum, migration.name])
      await client.query(migration.sql)
      await client.query(finish, [id])
      await client.query('COMMIT')
    }
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    throw new PostgresProblem(
      'MigrationFailed',
      `The migration ${migration.name} failed: ${(cause as Error).message}`,
      { cause },
    )
  }
}

const begin = `
  INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())`

const finish = `
  UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1`
