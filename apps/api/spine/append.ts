import type { Tx } from '../platform/prisma/database.ts'
import type { LedgerRow } from './entry.ts'

/** The channel on which the sequencer hears that entries were committed. */
export const ENTRIES_CHANNEL = 'raireki_ledger'

/** Writes the entries of one command in one statement, inside the command's own transaction. */
export async function appendEntries(tx: Tx, rows: readonly LedgerRow[]): Promise<void> {
  const input = JSON.stringify(
    rows.map((row) => ({
      entry_id: row.entryId,
      type: row.type,
      at: row.at.toISOString(),
      canonical: row.canonical,
      leaf_hash: Buffer.from(row.leafHash).toString('hex'),
      subjects: row.subjects,
      disclosures: row.disclosures.map(({ name, value, salt }) => ({
        name,
        value,
        salt: Buffer.from(salt).toString('hex'),
      })),
    })),
  )
  await tx.$executeRaw`
    WITH input AS (
      SELECT * FROM jsonb_to_recordset(${input}::jsonb)
        AS i(entry_id uuid, type text, at timestamptz, canonical text, leaf_hash text, subjects jsonb, disclosures jsonb)
    ), entry AS (
      INSERT INTO ledger_entry (entry_id, type, at, canonical, leaf_hash)
      SELECT entry_id, type, at, canonical, decode(leaf_hash, 'hex') FROM input
      RETURNING id, entry_id
    ), pending AS (
      INSERT INTO ledger_pending (entry_id) SELECT id FROM entry
    ), subject AS (
      INSERT INTO ledger_subject (entry_id, subject_id, role)
      SELECT entry.id, s.value::uuid, s.key FROM entry JOIN input USING (entry_id), jsonb_each_text(input.subjects) s
    ), disclosure AS (
      INSERT INTO ledger_disclosure (entry_id, name, value, salt)
      SELECT entry.id, d.name, d.value, decode(d.salt, 'hex')
      FROM entry JOIN input USING (entry_id),
        jsonb_to_recordset(input.disclosures) AS d(name text, value text, salt text)
    )
    SELECT pg_notify(${ENTRIES_CHANNEL}, '')`
}
