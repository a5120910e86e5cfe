import pg from 'pg'
import { type TestDatabase, testDatabase } from '../testing/database.ts'

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

describe('the ledger as the service sees it', () => {
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

describe('terms, submissions, acceptances and votes', () => {
  const cast = `INSERT INTO vote (id, review_id, voter_id, choice, comment, cast_at)
    VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'approve', 'Well argued', now()) RETURNING id`
  const supersede = 'UPDATE vote SET superseded_at = now() WHERE id = $1'
  const newVote = async (): Promise<string> => (await service.query(cast)).rows[0].id

  // A vote alone, without the review, the seats and the people it takes to come to one.
  beforeAll(() =>
    owner.query(`ALTER TABLE vote DROP CONSTRAINT vote_review_id_fkey, DROP CONSTRAINT vote_voter_id_fkey`),
  )

  const attempts = ['terms', 'submission', 'terms_acceptance', 'vote'].flatMap((table) => [
    `UPDATE ${table} SET id = gen_random_uuid()`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ])

  it.each(attempts)('refuse the service «%s»', async (sql) => {
    await expect(service.query(sql)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(attempts)('refuse their owner «%s»', async (sql) => {
    await newVote()
    await expect(owner.query(sql)).rejects.toThrow(/stays as it was cast|what was written stays/)
  })

  it('let a vote be superseded, once and with nothing else', async () => {
    const id = await newVote()
    await expect(service.query("UPDATE vote SET choice = 'reject' WHERE id = $1", [id])).rejects.toThrow('denied')
    const besides = "UPDATE vote SET superseded_at = now(), comment = '' WHERE id = $1"
    await expect(owner.query(besides, [id])).rejects.toThrow('stays as it was cast')
    expect((await service.query(supersede, [id])).rowCount).toBe(1)
    await expect(service.query(supersede, [id])).rejects.toThrow('stays as it was cast')
    await expect(service.query('UPDATE vote SET superseded_at = NULL')).rejects.toThrow('stays as it was cast')
  })

  it('keep a column of a vote that nobody had thought of', async () => {
    const id = await newVote()
    await owner.query(`ALTER TABLE vote ADD COLUMN afterthought jsonb NOT NULL DEFAULT '{"for":"all"}'`)
    await expect(owner.query("UPDATE vote SET afterthought = '{}' WHERE id = $1", [id])).rejects.toThrow('stays as it')
    await expect(service.query('UPDATE vote SET afterthought = NULL')).rejects.toMatchObject({ code: '42501' })
    expect((await service.query(supersede, [id])).rowCount).toBe(1)
  })

  // Said plainly in SECURITY.md: the database keeps its service and slips of the hand from it, not whoever owns it.
  it('are in the hand of an owner who means it', async () => {
    const id = await newVote()
    await owner.query('ALTER TABLE vote DISABLE TRIGGER vote_only_superseded')
    expect((await owner.query("UPDATE vote SET choice = 'reject' WHERE id = $1", [id])).rowCount).toBe(1)
    await owner.query('ALTER TABLE vote ENABLE TRIGGER vote_only_superseded')
  })
})
