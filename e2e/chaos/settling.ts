import type pg from 'pg'
import { pause } from './chance.ts'

const LONGEST_MS = 30_000
const REACTORS = ['settle-request', 'issue-grants']

/** Waits until every entry is in the log, every reactor has read it and no job is left. A job that gave up is a failure. */
export async function settled(owner: pg.Pool): Promise<void> {
  const until = Date.now() + LONGEST_MS
  // Twice in a row, because a job that has just ended may have written what another reactor waits for.
  for (let quiet = 0; quiet < 2; await pause(10)) {
    const { rows } = await owner.query<{ pending: number; read: number; jobs: number; dead: string | null }>(STATE, [
      REACTORS,
    ])
    const { pending, read, jobs, dead } = rows[0]!
    if (dead) throw new Error(`A job gave up: ${dead}`)
    quiet = pending === 0 && jobs === 0 && read === REACTORS.length ? quiet + 1 : 0
    if (Date.now() > until) throw new Error(`It did not settle: ${JSON.stringify(rows[0])}`)
  }
}

/**
 * Lets the time pass that a dead worker's jobs stay locked: thirty seconds, and the two rounds a job must be missed
 * in. The next process to start then looks for such jobs first of all.
 */
export async function locksRunOut(owner: pg.Pool): Promise<void> {
  await owner.query(`UPDATE bullmq.job SET locked_until_ms = 0, stalled_marked = true WHERE state = 'active'`)
  await owner.query(`DELETE FROM bullmq.meta WHERE field = 'stalled-check'`)
}

const STATE = `
  SELECT (SELECT count(*)::int FROM ledger_pending) AS pending,
    (SELECT count(*)::int FROM reactor_cursor
      WHERE reactor = ANY($1) AND next_leaf = (SELECT coalesce(max(size), 0) FROM ledger_checkpoint)) AS read,
    (SELECT count(*)::int FROM bullmq.job WHERE state NOT IN ('completed', 'failed')) AS jobs,
    (SELECT string_agg(id || ': ' || failed_reason, ', ') FROM bullmq.job WHERE state = 'failed') AS dead`
