import { conflict } from '../platform/faults.ts'
import type { Tx } from '../platform/prisma/database.ts'

/** Publishing holds it together with others, completing a rotation alone: neither sees half of the other. */
export const ROTATION_LOCK = 7_224_611

/**
 * Within the transaction that publishes: the key the header is for has not left since the keeper tried it. The client
 * that hears CONFLICT tries again, and is then told the new key.
 */
export async function assertKeyStillHeld(tx: Tx, header: Uint8Array): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${ROTATION_LOCK}::bigint)`
  const left = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM key_rotation, unnest(from_key_ids) AS key_id
    WHERE completed_at IS NOT NULL AND position(decode(key_id, 'hex') IN ${Buffer.from(header)}) > 0 LIMIT 1`
  if (left.length > 0) throw conflict()
}

/** Within the transaction that completes a rotation: nobody publishes until it is over. */
export async function holdPublishing(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ROTATION_LOCK}::bigint)`
}
