import path from 'node:path'
import type { Config } from './config.ts'
import { openEmbeddedPostgres } from './platform/postgres/embedded.ts'
import { migrate } from './platform/postgres/migrate.ts'
import { migrateQueueSchema } from './platform/queue/index.ts'

export type DatabaseHome = {
  readonly ownerUrl: string
  readonly serviceUrl: string
  /** The role to switch to, where the login itself may do more than the service should. */
  readonly serviceRole: string | undefined
  readonly embedded: boolean
  /** Whether somebody else had started the embedded Postgres, and may still need it. */
  readonly adopted: boolean
  stop(): Promise<void>
}

const SERVICE_ROLE = 'raireki_service'

/** Finds or starts Postgres and brings it up to this build, so that the service meets the tables it was written for. */
export async function openDatabaseHome(config: Config, say: (line: string) => void): Promise<DatabaseHome> {
  const home = config.DATABASE_URL ? ownDatabase(config) : await embeddedDatabase(config, say)
  try {
    const { applied } = await migrate({ ownerUrl: home.ownerUrl, folder: migrationsFolder() })
    if (applied.length > 0) say(`Migrated the database (${applied.length} steps)`)
    if (!config.REDIS_URL) await migrateQueueSchema(home.ownerUrl, SERVICE_ROLE)
  } catch (error) {
    await home.stop()
    throw error
  }
  return home
}

async function embeddedDatabase(config: Config, say: (line: string) => void) {
  const postgres = await openEmbeddedPostgres({ dataFolder: config.dataFolder, say })
  const { ownerUrl, serviceUrl, adopted } = postgres
  return { ownerUrl, serviceUrl, serviceRole: undefined, adopted, embedded: true, stop: () => postgres.stop() }
}

/** With one login for everything, the service still works with the lesser role: its connections switch to it. */
function ownDatabase({ DATABASE_URL, DATABASE_OWNER_URL }: Config) {
  const serviceUrl = DATABASE_URL!
  const serviceRole = DATABASE_OWNER_URL ? undefined : SERVICE_ROLE
  const ownerUrl = DATABASE_OWNER_URL ?? serviceUrl
  return { ownerUrl, serviceUrl, serviceRole, adopted: false, embedded: false, stop: async () => undefined }
}

/** `prisma/migrations` of this checkout, wherever this file runs from. */
function migrationsFolder(): string {
  const apps = import.meta.dirname.slice(0, import.meta.dirname.lastIndexOf(`${path.sep}apps${path.sep}api`))
  return path.join(apps, 'prisma', 'migrations')
}
