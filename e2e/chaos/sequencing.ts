import type pg from 'pg'
import { pause } from './chance.ts'

/** The lock of the service's sequencer. */
const LOCK = 7_224_540

export type Holder = {
  /** The name of the process, as its connections give it. */
  readonly name: string
  /** Whether it is in the middle of a transaction. */
  readonly isAtWork: boolean
}

/** Who holds the sequencer's lock at this moment: as many as Postgres says. Only its superuser may see what they do. */
export async function holders(superuser: pg.Pool): Promise<Holder[]> {
  const { rows } = await superuser.query<Holder>(
    `SELECT application_name AS name, xact_start IS NOT NULL AS "isAtWork"
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND objid = $1 AND objsubid = 1
       AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LOCK],
  )
  return rows
}

/** Waits for a process to hold the lock, and says how long that took. */
export async function takenBy(
  superuser: pg.Pool,
  isIt: (name: string) => boolean,
  longestMs = 30_000,
): Promise<{ readonly name: string; readonly afterMs: number }> {
  const began = performance.now()
  for (;;) {
    const [holder, another] = await holders(superuser)
    const afterMs = Math.round(performance.now() - began)
    if (another) throw new Error(`Two sequencers at once: ${holder?.name} and ${another.name}`)
    if (holder && isIt(holder.name)) return { name: holder.name, afterMs }
    if (afterMs > longestMs) throw new Error(`Nobody took the sequencer's lock within ${longestMs} ms`)
    await pause(3)
  }
}

export async function countOf(owner: pg.Pool, sql: string): Promise<number> {
  const { rows } = await owner.query<{ n: string | null }>(`SELECT (${sql}) AS n`)
  return Number(rows[0]?.n ?? 0)
}
