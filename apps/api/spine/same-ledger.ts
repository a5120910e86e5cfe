import { openCheckpoint, parseVerifier } from '@raireki/ledger'
import type { LedgerKey } from '../platform/keys/ledger-key.ts'
import type { Database } from '../platform/prisma/database.ts'

/** The database holds a ledger that was signed with another key than ours. */
export class AnotherLedger extends Error {
  override readonly name = 'AnotherLedger'
}

/**
 * Refuses to go on with a ledger that another key has signed: whoever holds its earlier checkpoints could not tell our
 * continuation from a forgery.
 */
export async function assertSameLedger(database: Database, key: LedgerKey): Promise<void> {
  const newest = await database.prisma.ledgerCheckpoint.findFirst({ orderBy: { size: 'desc' } })
  if (!newest) return
  const ours = parseVerifier(key.signer.verifierKey)
  const opened = ours.refused ? ours : openCheckpoint(newest.note, [ours.verifier])
  if (!opened.refused) return
  throw new AnotherLedger(
    `This database's ledger was signed by another key than the one in the data folder (${key.origin}). ` +
      'Put the folder’s keys back from a backup, or set RAIREKI_DATA and LEDGER_ORIGIN to what they were.',
  )
}
