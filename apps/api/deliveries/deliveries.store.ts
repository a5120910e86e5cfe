import { Injectable } from '@nestjs/common'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Certificate, Delivery, File, Grant, GrantLimits, Version } from '../platform/prisma/generated/client.ts'

export type DeliveryRow = Delivery
export type DeliverableGrant = Grant & {
  certificate: Certificate
  limits: GrantLimits | null
  version: Version & { files: File[] }
}
export type DeliveryInForce = Delivery & {
  grant: Grant & { certificate: Certificate; limits: GrantLimits | null }
}

const inForce = { grant: { include: { certificate: true, limits: true } } } as const
const DAY_MS = 86_400_000

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
      include: { certificate: true, limits: true, version: { include: { files } } },
    })
  }

  /** Of a sealed version: what its provider wrapped for the grant's certificate, once that is done. */
  async wrappedByProvider({ id, certificateId, version }: DeliverableGrant): Promise<Uint8Array | undefined> {
    if (version.custody !== 'sealed') return undefined
    const where = { grantId_certificateId: { grantId: id, certificateId } }
    const task = await this.database.prisma.rewrapTask.findUnique({ where, select: { header: true } })
    return task?.header ?? undefined
  }

  pageOfGrant(actor: Actor, grantId: string, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Delivery')
    return pageById<DeliveryRow>(args, ({ before, ...page }) =>
      this.database.prisma.delivery.findMany({ ...page, where: { AND: [scope, { grantId }, before] } }),
    )
  }

  /** A delivery with what decides whether it may go on. */
  ofPerson(personId: string, id: string): Promise<DeliveryInForce | null> {
    return this.database.prisma.delivery.findFirst({ where: { id, personId }, include: inForce })
  }

  filesOf({ fileIds }: DeliveryRow, paths: readonly string[]): Promise<File[]> {
    return this.database.prisma.file.findMany({ where: { id: { in: fileIds }, path: { in: [...paths] } } })
  }

  /** What was delivered under a grant within a day, for its limits. */
  async lastDay(grantId: string, at: Date, tx: Tx | Database['prisma'] = this.database.prisma) {
    const since = new Date(at.getTime() - DAY_MS)
    const rows = await tx.delivery.findMany({
      where: { grantId, openedAt: { gt: since } },
      select: { openedAt: true, cipherBytes: true },
    })
    return rows.map(({ openedAt, cipherBytes }) => ({ openedAt, cipherBytes: Number(cipherBytes) }))
  }

  readonly limitsOfGrant: BatchOf<string, GrantLimits> = {
    name: 'limitsOfGrant',
    fetch: async (grantIds, actor) => {
      const where = { grant: { AND: [this.access.where(actor, 'read', 'Grant'), { id: { in: [...grantIds] } }] } }
      return byKey(await this.database.prisma.grantLimits.findMany({ where }), (row) => row.grantId)
    },
  }

  /** What a signed address names: the delivery, its grant as it stands now, and the file. */
  async addressed(deliveryId: string, fileId: string) {
    const [delivery, file] = await Promise.all([
      this.database.prisma.delivery.findUnique({ where: { id: deliveryId }, include: inForce }),
      this.database.prisma.file.findUnique({ where: { id: fileId } }),
    ])
    return delivery && file && delivery.fileIds.includes(fileId) ? { delivery, file } : undefined
  }
}
