import pg from 'pg'
import { databaseName, ownerRole, type Secrets, serviceGroup, serviceLogin } from './secrets.ts'

/** Makes the database and its roles where they are missing; safe to run at every start and after a killed one. */
export async function ensureRoles(superuserUrl: string, secrets: Pick<Secrets, 'owner' | 'service'>): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    // The database is made last: where it is, the roles are.
    if (database.rowCount) return
    await ensureLogins(client, secrets)
    await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`)
    await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${serviceGroup}`)
  } finally {
    await client.end()
  }
}

/** The two logins and the group between them. */
export async function ensureLogins(client: pg.Client, secrets: Pick<Secrets, 'owner' | 'service'>): Promise<void> {
  const has = async (role: string) =>
    (await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1
  const literal = (text: string) => client.escapeLiteral(text)
  if (!(await has(ownerRole))) await client.query(`CREATE ROLE ${ownerRole} LOGIN CREATEROLE`)
  await client.query(`ALTER ROLE ${ownerRole} PASSWORD ${literal(secrets.owner)}`)
  if (!(await has(serviceGroup))) await client.query(`CREATE ROLE ${serviceGroup} NOLOGIN`)
  if (!(await has(serviceLogin))) await client.query(`CREATE ROLE ${serviceLogin} LOGIN`)
  await client.query(`ALTER ROLE ${serviceLogin} PASSWORD ${literal(secrets.service)}`)
  await client.query(`GRANT ${serviceGroup} TO ${serviceLogin}`)
  await client.query(`GRANT ${serviceGroup} TO ${ownerRole} WITH ADMIN OPTION, INHERIT FALSE`)
}
