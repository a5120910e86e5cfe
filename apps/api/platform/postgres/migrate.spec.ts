import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { sharedCluster } from '../../testing/cluster.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { diffFromEmpty, diffFromMigrations, migrationList } from './diff.ts'
import { migrate } from './migrate.ts'
import { openSchemaEngine, RehearsalPostgres } from './schema-engine.ts'

const ward = `
datasource db {
  provider = "postgresql"
}

model Ward {
  id   Int    @id
  name String @unique
}
`
const wardWithBeds = ward.replace('name String', 'beds Int?\n  name String')

// A semicolon inside a function, as every trigger has.
const withTrigger = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'wards stay as they are; write a new one';
END $$;
CREATE TRIGGER ward_stays BEFORE UPDATE ON "Ward" FOR EACH ROW EXECUTE FUNCTION refuse_change();
`

async function ask(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('migrate', () => {
  let folder: string
  let database: TestDatabase
  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  const run = () => migrate({ ownerUrl: database.ownerUrl, folder })
  const history = () => ask(database.ownerUrl, 'SELECT * FROM _prisma_migrations ORDER BY migration_name')

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'raireki-migrations-'))
    database = await testDatabase()
    // These stories need a database without a history of its own.
    await ask(database.ownerUrl, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    write('1_wards', await diffFromEmpty(ward))
    write('2_wards_stay', withTrigger)
  })
  afterEach(async () => {
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('applies what is missing, in order, and nothing twice', async () => {
    expect(await run()).toEqual({ applied: ['1_wards', '2_wards_stay'], known: 2 })
    write('3_more', 'ALTER TABLE "Ward" ADD COLUMN beds int;')
    expect(await run()).toEqual({ applied: ['3_more'], known: 3 })
    expect(await run()).toEqual({ applied: [], known: 3 })
    expect(await history()).toHaveLength(3)
  })

  it('lets one of several processes work while the others wait', async () => {
    const outcomes = await Promise.all([run(), run(), run(), run()])
    expect(outcomes.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 0, 2])
    expect(await history()).toHaveLength(2)
  })

  it('keeps the history that Prisma itself would', async () => {
    await run()
    const rehearsal = new RehearsalPostgres(database.ownerUrl)
    const engine = await openSchemaEngine(ward, rehearsal)
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: migrationList(folder),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    engine.free()
    await rehearsal.close()
    expect(found).toMatchObject({
      hasMigrationsTable: true,
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
    })
  })

  it('refuses a database that is ahead of this build', async () => {
    await run()
    rmSync(join(folder, '2_wards_stay'), { recursive: true })
    await expect(run()).rejects.toMatchObject({
      code: 'DatabaseAhead',
      message: expect.stringContaining('2_wards_stay'),
    })
  })

  it('refuses a migration that was changed after it was applied', async () => {
    await run()
    write('1_wards', 'SELECT 1;')
    await expect(run()).rejects.toMatchObject({ code: 'MigrationEdited', message: expect.stringContaining('1_wards') })
  })

  it('refuses to go on after a migration that another tool left unfinished', async () => {
    await run()
    await ask(
      database.ownerUrl,
      "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_wards_stay'",
    )
    await expect(run()).rejects.toMatchObject({ code: 'MigrationUnfinished' })
  })

  it('leaves nothing of a migration that fails, so that it can be mended and run again', async () => {
    write('3_wrong', 'CREATE TABLE half (id int); SELECT * FROM nowhere;')
    await expect(run()).rejects.toMatchObject({ code: 'MigrationFailed', message: expect.stringContaining('nowhere') })
    expect(await history()).toHaveLength(2)
    await expect(ask(database.ownerUrl, 'SELECT * FROM half')).rejects.toThrow('does not exist')
    write('3_wrong', 'CREATE TABLE half (id int);')
    expect(await run()).toMatchObject({ applied: ['3_wrong'] })
  })

  it('runs a migration outside a transaction where its first line says so', async () => {
    write('3_index', '-- Runs outside a transaction.\nCREATE INDEX CONCURRENTLY ward_by_name ON "Ward" (name);')
    expect(await run()).toMatchObject({ applied: ['1_wards', '2_wards_stay', '3_index'] })
  })

  it('says in one line that a database cannot be reached, and keeps the password to itself', async () => {
    const nowhere = migrate({ ownerUrl: 'postgresql://me:secret@127.0.0.1:1/none', folder })
    await expect(nowhere).rejects.toMatchObject({ code: 'Unreachable', message: expect.not.stringContaining('secret') })
  })

  it('finds the difference between the schema and the migrations, and none where they agree', async () => {
    const url = await sharedCluster()
    expect(await diffFromMigrations({ url, folder, schema: ward })).toBe('')
    const added = await diffFromMigrations({ url, folder, schema: wardWithBeds })
    expect(added).toContain('ALTER TABLE "Ward" ADD COLUMN     "beds" INTEGER')
    const left = await ask(url, "SELECT datname FROM pg_database WHERE datname LIKE 'raireki_rehearsal%'")
    expect(left).toEqual([])
  })
})
