import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The passwords of the cluster's three logins. They never leave the machine. */
export type Secrets = { superuser: string; owner: string; service: string }

export const superuserRole = 'postgres'
/** Owns the database and runs migrations. */
export const ownerRole = 'raireki_owner'
/** The login of the running service: a member of the group that migrations grant rights to, and nothing more. */
export const serviceLogin = 'raireki'
export const serviceGroup = 'raireki_service'
export const databaseName = 'raireki'

/** Reads the passwords of a cluster, or makes them at its first start. */
export function keepSecrets(home: string): Secrets {
  const file = join(home, 'passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const fresh = (): string => randomBytes(24).toString('base64url')
  const secrets: Secrets = { superuser: fresh(), owner: fresh(), service: fresh() }
  // Written beside and renamed, so that a killed start never leaves half a file.
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

export function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}
