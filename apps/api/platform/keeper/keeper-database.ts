import pg from 'pg'
import { KeeperRefusal } from './protocol.ts'

export type GrantRow = {
  readonly person_id: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly revoked_at: Date | null
  readonly state: string
  readonly custody: string
  readonly header: Buffer | null
  readonly holder_id: string
  readonly fingerprint: string
  readonly armored: string
  readonly confirmed_at: Date | null
  readonly certificate_revoked_at: Date | null
}

export type VersionRow = { readonly state: string; readonly custody: string; readonly header: Buffer | null }

const ROLE = 'raireki_keeper'

/**
 * The keeper's own sight of the database: its role may read the few columns it judges by and write nothing, and its
 * sessions are read-only besides.
 */
export class KeeperDatabase {
  private readonly pool: pg.Pool

  constructor(url: string) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 4,
      connectionTimeoutMillis: 3_000,
      idleTimeoutMillis: 60_000,
      query_timeout: 4_000,
      application_name: 'raireki-keeper',
      options: '-c default_transaction_read_only=on',
      onConnect: async (client) => void (await takeRole(client)),
    })
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined)
  }

  /** Says at once what is missing, rather than at the first delivery. */
  async check(): Promise<void> {
    await this.pool.query('SELECT 1')
  }

  grant(id: string): Promise<GrantRow | undefined> {
    return this.one<GrantRow>({
      name: 'grant',
      text: `SELECT g.person_id, g.starts_at, g.ends_at, g.revoked_at, v.state, v.custody, v.header,
          c.person_id AS holder_id, c.fingerprint, c.armored, c.confirmed_at, c.revoked_at AS certificate_revoked_at
        FROM "grant" g JOIN version v ON v.id = g.version_id JOIN certificate c ON c.id = g.certificate_id
        WHERE g.id = $1`,
      values: [id],
    })
  }

  version(id: string): Promise<VersionRow | undefined> {
    return this.one<VersionRow>({
      name: 'version',
      text: 'SELECT state, custody, header FROM version WHERE id = $1',
      values: [id],
    })
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  private async one<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row | undefined> {
    try {
      return (await this.pool.query<Row>(query)).rows[0]
    } catch (error) {
      throw new KeeperRefusal('DatabaseAway', `The keeper cannot read the database: ${(error as Error).message}`)
    }
  }
}

async function takeRole(client: { query(text: string): Promise<unknown> }): Promise<void> {
  try {
    await client.query(`SET ROLE ${ROLE}`)
  } catch (cause) {
    throw new Error(
      `The keeper's login may not take the role ${ROLE}. As the database's owner: GRANT ${ROLE} TO <the login>; ` +
        'or name a login of its own in KEEPER_DATABASE_URL.',
      { cause },
    )
  }
}
