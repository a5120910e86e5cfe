import type { EndedBecause } from '@raireki/governance'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded } from '../spine/index.ts'

export type EndingRow = { readonly id: string; readonly endsAt: Date; readonly revision: number }

/**
 * Closes access under grants that end without being revoked. Each is guarded: a command that was quicker wins, and the
 * caller looks again.
 */
export async function endRows(tx: Tx, grants: readonly EndingRow[], because: EndedBecause, at: Date): Promise<void> {
  // Always in the same order, so that two who end many cannot wait for one another.
  const inOrder = [...grants].sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const { id, endsAt, revision } of inOrder) {
    const end = because === 'expired' ? endsAt : at
    const data = { endsAt: end, closedAt: at, endedBecause: because, revision: { increment: 1 } }
    guarded(await tx.grant.updateMany({ where: { id, revision, revokedAt: null, closedAt: null }, data }))
  }
  if (because !== 'expired')
    await redate(
      tx,
      grants.map(({ id }) => id),
      at,
    )
}

/** The grants ended sooner than planned, and what counts from their end is due sooner with them. Days are Japan's. */
export async function redate(tx: Tx, grantIds: readonly string[], end: Date): Promise<void> {
  if (grantIds.length === 0) return
  await tx.$executeRaw`
    UPDATE obligation SET
      due_at = ((${end}::timestamptz AT TIME ZONE 'Asia/Tokyo') + make_interval(months => months)) AT TIME ZONE 'Asia/Tokyo',
      reminded_at = NULL, overdue_at = NULL, revision = revision + 1
    WHERE grant_id = ANY(${[...grantIds]}::uuid[]) AND counts_from = 'end' AND state IN ('open', 'submitted')`
}
