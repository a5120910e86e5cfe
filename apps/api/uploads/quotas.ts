import { Inject, Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import type { Tx } from '../platform/prisma/database.ts'

export type QuotaRefusal = Refused<'UploadQuotaFull'>

const GIB = 2 ** 30

/** How much an organisation may have in the store that nobody can use yet. */
@Injectable()
export class Quotas {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async refusal(tx: Tx, assetId: string, moreBytes: number): Promise<QuotaRefusal | undefined> {
    const quotaGiB = this.config.UPLOAD_QUOTA_GIB
    const open = await openBytes(tx, assetId)
    if (open + moreBytes <= quotaGiB * GIB) return undefined
    return refuse('UploadQuotaFull', { openGiB: Math.ceil(open / GIB), quotaGiB })
  }

  /** The same, while nobody else opens an upload for that organisation. */
  async refusalAlone(tx: Tx, assetId: string, moreBytes: number): Promise<QuotaRefusal | undefined> {
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended('uploads of ' || owner_id::text, 0))
      FROM asset WHERE id = ${assetId}::uuid`
    return this.refusal(tx, assetId, moreBytes)
  }
}

/** Announced or sent, of versions that are not published. */
async function openBytes(tx: Tx, assetId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ bytes: bigint }[]>`
    WITH draft AS (
      SELECT version.id FROM version JOIN asset ON asset.id = version.asset_id
      WHERE version.state = 'draft' AND asset.owner_id = (SELECT owner_id FROM asset WHERE id = ${assetId}::uuid)
    )
    SELECT (
      coalesce((SELECT sum(cipher_bytes) FROM upload WHERE state = 'open' AND version_id IN (SELECT id FROM draft)), 0)
      + coalesce((SELECT sum(cipher_bytes) FROM file WHERE version_id IN (SELECT id FROM draft)), 0)
    )::bigint AS bytes`
  return Number(row?.bytes ?? 0n)
}
