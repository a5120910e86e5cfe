import pg from 'pg'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { openJobQueue } from './bull-queue.ts'
import { itKeepsTheQueueContract } from './queue-contract.ts'
import { migrateQueueSchema, queueSchema } from './queue-schema.ts'

describe('the queue on Postgres, as the service’s own role', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
    await ask(
      database.ownerUrl,
      `REVOKE TEMPORARY ON DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} FROM PUBLIC`,
    )
    await migrateQueueSchema(database.ownerUrl, new URL(database.serviceUrl).username)
  }, 120_000)
  afterAll(() => database.drop())

  itKeepsTheQueueContract(() => ({ on: 'postgres', url: database.serviceUrl }))

  it('can be migrated again, and at the same time from several processes', async () => {
    const role = new URL(database.serviceUrl).username
    await Promise.all([1, 2, 3].map(() => migrateQueueSchema(database.ownerUrl, role)))
  })

  it('was given no right to create anything, and needs none', async () => {
    const [rights] = await ask(
      database.serviceUrl,
      `SELECT has_schema_privilege('${queueSchema}', 'CREATE') AS in_schema,
              has_database_privilege(current_database(), 'CREATE') AS in_database,
              has_database_privilege(current_database(), 'TEMPORARY') AS temporary`,
    )
    expect(rights).toEqual({ in_schema: false, in_database: false, temporary: false })
  })

  it('says what is missing where the schema was not made', async () => {
    const empty = await testDatabase()
    await ask(empty.ownerUrl, `DROP SCHEMA IF EXISTS ${queueSchema} CASCADE`)
    await expect(openJobQueue({ on: 'postgres', url: empty.ownerUrl })).rejects.toThrow('not initialized')
    await empty.drop()
  })
})

async function ask(url: string, sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
