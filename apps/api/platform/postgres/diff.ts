import { basename, resolve } from 'node:path'
import type { DiffTarget, MigrationList } from '@prisma/schema-engine-wasm'
import { type Migration, readMigrations } from './migrations.ts'
import { noDatabase, openSchemaEngine, RehearsalPostgres } from './schema-engine.ts'

/** The SQL that makes the schema in an empty database. Needs no database. */
export async function diffFromEmpty(schema: string): Promise<string> {
  return diff(schema, { tag: 'empty' }, noDatabase)
}

/**
 * The SQL that leads from what the migrations make to what the schema says; empty where they agree. The migrations are
 * rehearsed in a database of their own, so the URL's role must be allowed to create one.
 */
export async function diffFromMigrations(rehearsal: { url: string; folder: string; schema: string }): Promise<string> {
  const from: DiffTarget = { tag: 'migrations', ...migrationList(rehearsal.folder) }
  const database = new RehearsalPostgres(rehearsal.url)
  try {
    return await diff(rehearsal.schema, from, database)
  } finally {
    await database.close()
  }
}

/** The folder in the engine's words. */
export function migrationList(
  folder: string,
  migrations: readonly Migration[] = readMigrations(folder),
): MigrationList {
  return {
    baseDir: resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: basename(name),
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

async function diff(
  schema: string,
  from: DiffTarget,
  database: Parameters<typeof openSchemaEngine>[1],
): Promise<string> {
  const engine = await openSchemaEngine(schema, database)
  try {
    const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] }
    const filters = { externalTables: [], externalEnums: [] }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    const sql = stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } finally {
    engine.free()
  }
}
