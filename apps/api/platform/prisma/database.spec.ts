import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { Database } from './database.ts'

describe('the database door with one login for everything', () => {
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await testDatabase()
    database = new Database({ serviceUrl: home.ownerUrl, serviceRole: 'raireki_service', poolSize: 2 })
  })
  afterAll(async () => {
    await database.onApplicationShutdown()
    await home.drop()
  })

  it('works with the lesser role on every connection', async () => {
    const roles = await Promise.all(
      [1, 2].map(() => database.pool.query('SELECT current_user AS role, pg_sleep(0.05)')),
    )
    expect(roles.map(({ rows }) => rows[0].role)).toEqual(['raireki_service', 'raireki_service'])
  })

  it('cannot touch the ledger’s past', async () => {
    await expect(database.pool.query('DELETE FROM ledger_entry')).rejects.toMatchObject({ code: '42501' })
    expect(await database.prisma.organisation.count()).toBe(0)
  })
})
