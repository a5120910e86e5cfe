import type { Review } from '@raireki/governance'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded } from '../spine/index.ts'

export type OpenReview = { readonly review: Review; readonly revision: number }

/** Closes reviews that nobody waits for any more. A vote cast at the same moment wins, and the caller looks again. */
export async function closeAbandoned(tx: Tx, open: readonly OpenReview[], at: Date): Promise<void> {
  for (const { review, revision } of open) {
    const data = { state: 'closed', outcome: 'abandoned', closedAt: at, revision: { increment: 1 } }
    guarded(await tx.review.updateMany({ where: { id: review.id, revision }, data }))
  }
}
