import { type Config, readConfig } from '../config.ts'
import { type DatabaseHome, openDatabaseHome } from '../database-home.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'

export type Opened = {
  readonly config: Config
  readonly home: DatabaseHome
  readonly database: Database
  readonly clock: Clock
}

/** The registry's database, that of the running service or one started for the moment. */
export async function withDatabase(act: (opened: Opened) => Promise<void>): Promise<void> {
  const config = readConfig()
  const home = await openDatabaseHome(config, console.error)
  const database = new Database({ serviceUrl: home.serviceUrl, serviceRole: home.serviceRole, poolSize: 2 })
  try {
    await act({ config, home, database, clock: new Clock() })
  } finally {
    await database.onApplicationShutdown()
    // A server that was already there belongs to the running registry.
    if (!home.adopted) await home.stop()
  }
}
