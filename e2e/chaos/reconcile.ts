import type pg from 'pg'

/** A type of entry, or several, the subject that says what it is about, and the rows of which each must have exactly one. */
type Account = { readonly type: string | readonly string[]; readonly subject: string; readonly rows: string }

const ACCOUNTS: readonly Account[] = [
  { type: 'RequestDrafted', subject: 'request', rows: 'SELECT id FROM request' },
  { type: 'RequestSubmitted', subject: 'request', rows: 'SELECT id FROM request WHERE submitted_at IS NOT NULL' },
  { type: 'RequestWithdrawn', subject: 'request', rows: `SELECT id FROM request WHERE state = 'withdrawn'` },
  {
    type: 'RequestDecided',
    subject: 'request',
    // Whatever became of it since: it may have lapsed and been sent back, or been withdrawn before its grants were issued.
    rows: `SELECT request_id AS id FROM request_item GROUP BY request_id HAVING bool_and(outcome IS NOT NULL)`,
  },
  { type: 'ReviewOpened', subject: 'review', rows: 'SELECT id FROM review' },
  { type: 'ReviewClosed', subject: 'review', rows: `SELECT id FROM review WHERE state = 'closed'` },
  // A vote is named by its review: as many entries for a review as it has votes, those that were changed among them.
  { type: ['VoteCast', 'VoteChanged'], subject: 'review', rows: 'SELECT review_id AS id FROM vote' },
  { type: 'GrantIssued', subject: 'grant', rows: 'SELECT id FROM "grant"' },
  {
    type: 'MemberRecused',
    subject: 'review',
    rows: 'SELECT review_id AS id FROM review_seat WHERE recused_at IS NOT NULL',
  },
  { type: 'GrantEnded', subject: 'grant', rows: 'SELECT id FROM "grant" WHERE ended_because IS NOT NULL' },
  { type: 'GrantRevoked', subject: 'grant', rows: 'SELECT id FROM "grant" WHERE revoked_at IS NOT NULL' },
  { type: 'DeliveryOpened', subject: 'delivery', rows: 'SELECT id FROM delivery' },
  { type: 'TermsSet', subject: 'terms', rows: 'SELECT id FROM terms' },
  { type: 'VersionOpened', subject: 'version', rows: 'SELECT id FROM version' },
  { type: 'VersionPublished', subject: 'version', rows: 'SELECT id FROM version WHERE published_at IS NOT NULL' },
  { type: 'VersionAbandoned', subject: 'version', rows: `SELECT id FROM version WHERE state = 'abandoned'` },
]

/** Holds what the ledger says against the rows, both ways, and answers whatever does not match. */
export async function mismatches(owner: pg.Pool): Promise<string[]> {
  const found: string[] = []
  for (const { type, subject, rows } of ACCOUNTS) {
    const { rows: wrong } = await owner.query<{ id: string; entries: number; states: number }>(
      `WITH entry AS (
         SELECT subject_id AS id, count(*)::int AS n
         FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
         WHERE type = ANY($1) AND role = $2 GROUP BY subject_id
       ), state AS (SELECT id, count(*)::int AS n FROM (${rows}) AS row GROUP BY id)
       SELECT id, coalesce(entry.n, 0) AS entries, coalesce(state.n, 0) AS states
       FROM entry FULL JOIN state USING (id) WHERE entry.n IS DISTINCT FROM state.n`,
      [[type].flat(), subject],
    )
    found.push(...wrong.map(({ id, entries, states }) => `${type} of ${id}: ${entries} entries for ${states} rows`))
  }
  return [...found, ...(await leafMismatches(owner))]
}

/** Every entry is one leaf, and the leaves are numbered from nought without a gap. */
export async function leafMismatches(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<Record<string, string | null>>(`
    SELECT (SELECT count(*) FROM ledger_entry) AS entries, count(*) AS leaves, count(DISTINCT entry_id) AS different,
      coalesce(max(leaf_index) + 1, 0) AS next, coalesce(min(leaf_index), 0) AS first,
      (SELECT coalesce(max(size), 0) FROM ledger_checkpoint) AS signed
    FROM ledger_leaf`)
  const { entries, leaves, different, next, first, signed } = rows[0]!
  const whole = first === '0' && [leaves, different, next, signed].every((count) => count === entries)
  return whole ? [] : [`Leaves do not match entries: ${JSON.stringify(rows[0])}`]
}
