import type { Database } from '../platform/prisma/database.ts'
import type { JobQueue } from '../platform/queue/index.ts'
import type { Reactors } from './reactors.ts'

const LONGEST_MS = 30_000
const PAUSE_MS = 10

/** Resolves when every committed entry is in the log, every reactor has read it, and nothing is left to do. */
export async function settled(database: Database, queue: JobQueue, reactors: Reactors): Promise<void> {
  const deadline = Date.now() + LONGEST_MS
  // Twice in a row, because an effect that has just ended may have written what another reactor waits for.
  for (let quiet = 0; quiet < 2; ) {
    await queue.drained(LONGEST_MS)
    quiet = (await isBehind(database, reactors.all().length)) ? 0 : quiet + 1
    if (Date.now() > deadline) throw new Error(`The ledger did not settle within ${LONGEST_MS / 1000} seconds`)
    if (quiet < 2) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function isBehind(database: Database, reactors: number): Promise<boolean> {
  const upToDate = 'next_leaf >= (SELECT coalesce(max(size), 0) FROM ledger_checkpoint)'
  const { rows } = await database.pool.query<{ behind: boolean }>(
    `SELECT EXISTS (SELECT FROM ledger_pending) OR EXISTS (SELECT FROM ledger_checkpoint)
       AND (SELECT count(*) FROM reactor_cursor WHERE ${upToDate}) < $1 AS behind`,
    [reactors],
  )
  return rows[0]?.behind ?? true
}
