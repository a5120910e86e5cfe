import pg from 'pg'
import { databaseName, ownerRole, type Secrets, serviceGroup, serviceLogin } from './secrets.ts'

type Login = { name: string; password: string }

/** Makes the database and its roles where they are missing; safe to run at every start and after a killed one. */
export async function ensureDatabase(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    // The database is made last: where it is, the roles are.
    if (database.rowCount) return
    const owner = { name: ownerRole, password: secrets.owner }
    await ensureLogins(client, owner, { name: serviceLogin, password: secrets.service })
    await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`)
  } finally {
    await client.end()
  }
}

/** The one who owns and migrates, the one who serves, and between them the group that migrations grant rights to. */
export async function ensureLogins(client: pg.Client, owner: Login, service: Login): Promise<void> {
  await ensureRole(client, owner.name, 'LOGIN CREATEROLE')
  await ensureRole(client, serviceGroup, 'NOLOGIN')
  await ensureRole(client, service.name, 'LOGIN')
  for (const { name, password } of [owner, service]) {
    await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`)
  }
  await client.query(`GRANT ${serviceGroup} TO ${service.name}`)
  await client.query(`GRANT ${serviceGroup} TO ${owner.name} WITH ADMIN OPTION, INHERIT FALSE`)
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  if (!rowCount) await client.query(`CREATE ROLE ${name} ${attributes}`)
}
