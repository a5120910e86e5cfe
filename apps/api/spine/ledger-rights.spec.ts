import pg from 'pg'
import { type TestDatabase, testDatabase } from '../testing/database.ts'

describe('the ledger as the service sees it', () => {
  let database: TestDatabase
  let service: pg.Client
  let owner: pg.Client

  beforeAll(async () => {
    database = await testDatabase()
    service = new pg.Client({ connectionString: database.serviceUrl })
    owner = new pg.Client({ connectionString: database.ownerUrl })
    await Promise.all([service.connect(), owner.connect()])
    await service.query(`INSERT INTO ledger_entry (entry_id, type, at, canonical, leaf_hash)
      VALUES (gen_random_uuid(), 'Tested', now(), '{}', '\\x00')`)
  })

  afterAll(async () => {
    await Promise.all([service.end(), owner.end()])
    await database.drop()
  })

  const attempts = [
    "UPDATE ledger_entry SET type = 'Other'",
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_entry CASCADE',
    'UPDATE ledger_subject SET role = role',
    'DELETE FROM ledger_leaf',
    'TRUNCATE ledger_hash',
    "UPDATE ledger_checkpoint SET note = ''",
    'ALTER TABLE ledger_entry DISABLE TRIGGER ALL',
    'DROP TABLE ledger_checkpoint',
  ]

  it.each(attempts)('refuses «%s»', async (sql) => {
    await expect(service.query(sql)).rejects.toMatchObject({ code: '42501' })
  })

  it('refuses an owner’s slip of the hand as well', async () => {
    await expect(owner.query('DELETE FROM ledger_entry')).rejects.toThrow('the ledger only grows')
    await expect(owner.query("UPDATE ledger_entry SET type = 'Other'")).rejects.toThrow('the ledger only grows')
  })
})
