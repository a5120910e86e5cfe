import { runMigrations } from 'bullmq'
import pg from 'pg'

/** The schema the queue has to itself in the registry's database. */
export const queueSchema = 'bullmq'

/**
 * Makes or updates the queue's tables. Run it with the rights that run migrations: it needs CREATE on the database.
 * `role`, the one the service runs as, is then given what a queue needs: rows, sequences and functions, nothing of
 * its own to create.
 */
export async function migrateQueueSchema(url: string, role?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    // Two processes granting the same thing at once would trip over each other's rows in the catalogue.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [`${queueSchema} schema`])
    await runMigrations(client as never, queueSchema)
    if (role === undefined) return
    const to = pg.escapeIdentifier(role)
    await client.query(`
      GRANT USAGE ON SCHEMA ${queueSchema} TO ${to};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${to};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO ${to};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${queueSchema} TO ${to};`)
  } finally {
    await client.end()
  }
}
