import { Injectable } from '@nestjs/common'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Certificate, Delivery, File, Grant, Version } from '../platform/prisma/generated/client.ts'

export type DeliveryRow = Delivery
export type DeliverableGrant = Grant & { certificate: Certificate; version: Version & { files: File[] } }

/** What has been handed out, and what a grant allows to be. */
@Injectable()
export class DeliveriesStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, DeliveryRow> = {
    name: 'delivery',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Delivery'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.delivery.findMany({ where }), (row) => row.id)
    },
  }

  /** A grant with everything that delivering under it needs, or nothing where the actor may not take delivery. */
  deliverable(actor: Actor, grantId: string, paths: readonly string[] | null): Promise<DeliverableGrant | null> {
    const where = { AND: [this.access.where(actor, 'deliver', 'Grant'), { id: grantId }] }
    const files = { where: paths ? { path: { in: [...paths] } } : {}, orderBy: { path: 'asc' as const } }
    return this.database.prisma.grant.findFirst({
      where,
      include: { certificate: true, version: { include: { files } } },
    })
  }

  pageOfGrant(actor: Actor, grantId: string, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Delivery')
    return pageById<DeliveryRow>(args, ({ before, ...page }) =>
      this.database.prisma.delivery.findMany({ ...page, where: { AND: [scope, { grantId }, before] } }),
    )
  }

  /** What a signed address names: the delivery, its grant as it stands now, and the file. */
  async addressed(deliveryId: string, fileId: string) {
    const [delivery, file] = await Promise.all([
      this.database.prisma.delivery.findUnique({ where: { id: deliveryId }, include: { grant: true } }),
      this.database.prisma.file.findUnique({ where: { id: fileId } }),
    ])
    return delivery && file && delivery.fileIds.includes(fileId) ? { delivery, file } : undefined
  }
}
