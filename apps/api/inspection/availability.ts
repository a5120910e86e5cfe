import type { Tx } from '../platform/prisma/database.ts'
import { guarded } from '../spine/index.ts'

/** From now on everybody finds the version, and the asset if this is its first. */
export async function makeAvailable(
  tx: Tx,
  version: { id: string; assetId: string },
  from: 'inspecting' | 'held',
  at: Date,
): Promise<void> {
  const data = { state: 'published', revision: { increment: 1 } }
  guarded(await tx.version.updateMany({ where: { id: version.id, state: from }, data }))
  await tx.asset.updateMany({ where: { id: version.assetId, publishedAt: null }, data: { publishedAt: at } })
}
