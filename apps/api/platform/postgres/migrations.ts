import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { PostgresProblem } from './problem.ts'

/** One folder of `prisma/migrations`, in Prisma's own layout. */
export type Migration = { name: string; sql: string; checksum: string }

/** The migrations this build knows, in the order they are applied. */
export function readMigrations(folder: string): Migration[] {
  let names: string[]
  try {
    names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  } catch (cause) {
    throw new PostgresProblem('MigrationsFolderMissing', `No migrations were found in ${folder}.`, { cause })
  }
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: checksumOf(sql) }
  })
}

/** One value that changes whenever any migration does. */
export function digestOf(migrations: readonly Migration[]): string {
  return checksumOf(migrations.map(({ name, checksum }) => `${name} ${checksum}`).join('\n'))
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Prisma's own table, column for column, so that its tools can take over at any time. */
export const historyTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

type HistoryRow = { migration_name: string; checksum: string; finished_at: Date | null }

/** The migrations still to apply; refuses a history that this build cannot continue. */
export async function pendingOf(client: pg.Client, known: readonly Migration[]): Promise<Migration[]> {
  const history = await readHistory(client)
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const row of history) {
    const migration = byName.get(row.migration_name)
    if (!migration) throw ahead(row.migration_name)
    if (!row.finished_at) throw unfinished(row.migration_name)
    if (row.checksum !== migration.checksum) throw edited(row.migration_name)
  }
  const applied = new Set(history.map((row) => row.migration_name))
  return known.filter(({ name }) => !applied.has(name))
}

async function readHistory(client: pg.Client): Promise<HistoryRow[]> {
  try {
    const { rows } = await client.query<HistoryRow>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    return rows
  } catch (error) {
    // 42P01: no such table, so nothing was ever applied.
    if ((error as { code?: string }).code === '42P01') return []
    throw error
  }
}

const ahead = (name: string) =>
  new PostgresProblem(
    'DatabaseAhead',
    `The database is ahead of this build: it has the migration ${name}, which this build does not know. Start a newer build.`,
  )

const unfinished = (name: string) =>
  new PostgresProblem(
    'MigrationUnfinished',
    `The migration ${name} was begun and never finished: look at what it did, then run npx prisma migrate resolve for it.`,
  )

const edited = (name: string) =>
  new PostgresProblem(
    'MigrationEdited',
    `The migration ${name} was changed after it was applied: restore its file and write a new migration instead.`,
  )
