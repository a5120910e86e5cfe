import type pg from 'pg'

const TABLES = [
  'ledger_entry',
  'ledger_subject',
  'ledger_disclosure',
  'ledger_leaf',
  'ledger_hash',
  'ledger_checkpoint',
  'ledger_pending',
  'reactor_cursor',
]

/** Postgres's superuser at the ledger, with every trigger and every reference switched off. */
export class Tamperer {
  private readonly superuser: pg.Pool

  constructor(superuser: pg.Pool) {
    this.superuser = superuser
  }

  /** Keeps the honest ledger, to go back to. */
  async keepHonest(): Promise<void> {
    await this.run(TABLES.map((table) => `CREATE TABLE honest_${table} AS TABLE ${table}`).join(';'))
  }

  async restore(): Promise<void> {
    const all = TABLES.join(', ')
    await this.run(
      `LOCK ${all}; TRUNCATE ${all};` +
        TABLES.map((table) => `INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE honest_${table}`).join(';'),
    )
  }

  async run(sql: string): Promise<void> {
    const client = await this.superuser.connect()
    try {
      await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }
}
