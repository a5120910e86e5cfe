import { Injectable } from '@nestjs/common'
import type { Action } from '@raireki/governance'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Certificate, Grant, Prisma, RewrapTask } from '../platform/prisma/generated/client.ts'

export type RewrapRow = RewrapTask
export type WholeRewrap = RewrapTask & { grant: Grant; certificate: Certificate }

/** What providers are asked to wrap, as an actor may see it. */
@Injectable()
export class RewrapsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /** The open task of a grant, if there is one. */
  readonly openOfGrant: BatchOf<string, RewrapRow> = {
    name: 'openRewrapOfGrant',
    fetch: async (grantIds, actor) => {
      const about = { grantId: { in: [...grantIds] } }
      const where = { AND: [this.access.where(actor, 'read', 'RewrapTask'), this.wanted(), about] }
      return byKey(await this.database.prisma.rewrapTask.findMany({ where }), (row) => row.grantId)
    },
  }

  /** The provider's own header, for those who may wrap it on. */
  readonly sourceHeader: BatchOf<string, Uint8Array> = {
    name: 'headerOfRewrap',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'rewrap', 'RewrapTask'), { id: { in: [...ids] } }] }
      const include = { grant: { select: { version: { select: { header: true } } } } } as const
      const rows = await this.database.prisma.rewrapTask.findMany({ where, include })
      return new Map(rows.flatMap(({ id, grant }) => (grant.version.header ? [[id, grant.version.header]] : [])))
    },
  }

  readonly grants: BatchOf<string, Grant> = {
    name: 'grantOfRewrap',
    fetch: async (ids) => {
      // Whoever sees a task sees its grant: the scopes of both are the same.
      return byKey(await this.database.prisma.grant.findMany({ where: { id: { in: [...ids] } } }), (row) => row.id)
    },
  }

  async task(actor: Actor, id: string): Promise<RewrapRow> {
    const where = { AND: [this.access.where(actor, 'read', 'RewrapTask'), { id }] }
    const row = await this.database.prisma.rewrapTask.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<WholeRewrap | null> {
    const where = { AND: [this.access.where(actor, action, 'RewrapTask'), { id }] }
    return this.database.prisma.rewrapTask.findFirst({ where, include: { grant: true, certificate: true } })
  }

  page(actor: Actor, filter: { open: boolean; versionId: string | null }, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'RewrapTask')
    const state: Prisma.RewrapTaskWhereInput = filter.open ? this.wanted() : {}
    const version = filter.versionId ? { grant: { is: { versionId: filter.versionId } } } : {}
    return pageById<RewrapRow>(args, ({ before, ...page }) =>
      this.database.prisma.rewrapTask.findMany({ ...page, where: { AND: [scope, state, version, before] } }),
    )
  }

  /** A sealed version's grant, as the reactor finds it. */
  sealedGrant(grantId: string) {
    return this.database.prisma.grant.findUniqueOrThrow({
      where: { id: grantId },
      include: {
        certificate: { select: { id: true, fingerprint: true } },
        version: { select: { custody: true, fileCount: true } },
        rewrapTasks: true,
      },
    })
  }

  /** Neither done nor dropped, and for a grant that still runs. */
  private wanted(): Prisma.RewrapTaskWhereInput {
    const live = { revokedAt: null, endsAt: { gt: this.clock.now() } }
    return { doneAt: null, droppedAt: null, grant: { is: live }, certificate: { is: { revokedAt: null } } }
  }
}
