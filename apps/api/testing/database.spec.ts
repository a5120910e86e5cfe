import pg from 'pg'
import { type TestDatabase, testDatabase } from './database.ts'

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('a test database', () => {
  let first: TestDatabase
  let second: TestDatabase
  beforeAll(async () => {
    first = await testDatabase()
    second = await testDatabase()
  })
  afterAll(async () => {
    await first.drop()
    await second.drop()
  })

  it('is nobody else’s', async () => {
    await ask(first.ownerUrl, 'CREATE TABLE only_here (id int)')
    expect(await ask(first.ownerUrl, 'SELECT * FROM only_here')).toEqual([])
    await expect(ask(second.ownerUrl, 'SELECT * FROM only_here')).rejects.toThrow('does not exist')
  })

  it('lets the service do only what was granted to its group', async () => {
    await ask(first.ownerUrl, 'CREATE TABLE for_reading (id int); REVOKE ALL ON for_reading FROM raireki_service')
    await ask(first.ownerUrl, 'GRANT SELECT ON for_reading TO raireki_service')
    expect(await ask(first.serviceUrl, 'SELECT * FROM for_reading')).toEqual([])
    await expect(ask(first.serviceUrl, 'INSERT INTO for_reading VALUES (1)')).rejects.toThrow('permission denied')
    await expect(ask(first.serviceUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
  })

  it('knows Japanese characters, so that they can be searched', async () => {
    await ask(first.ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_trgm')
    const [row] = await ask<{ grams: string[] }>(first.ownerUrl, "SELECT show_trgm('退院時要約') AS grams")
    expect(row?.grams.length).toBeGreaterThan(3)
  })

  it('is copied from a template that is migrated once, and that nobody can enter', async () => {
    const templates = `SELECT datname, oid, datallowconn FROM pg_database
      WHERE datname LIKE 'raireki_template_%' ORDER BY datname`
    const before = await ask<{ datallowconn: boolean }>(first.ownerUrl, templates)
    const third = await testDatabase()
    const [count] = await ask<{ done: number }>(third.ownerUrl, 'SELECT count(*)::int AS done FROM _prisma_migrations')
    await third.drop()
    expect(count?.done).toBeGreaterThan(0)
    expect(before.some(({ datallowconn }) => !datallowconn)).toBe(true)
    expect(await ask(first.ownerUrl, templates)).toEqual(before)
  })
})
