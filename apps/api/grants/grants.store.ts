import { Injectable } from '@nestjs/common'
import { type Action, type Grant as GrantRule, type GrantState } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Grant, Prisma } from '../platform/prisma/generated/client.ts'

export type GrantRow = Grant
export type GrantFilter = { state?: GrantState | null; mine?: boolean | null; versionId?: string | null }

/** Grants as an actor may see them. */
@Injectable()
export class GrantsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  readonly byId: BatchOf<string, GrantRow> = {
    name: 'grant',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Grant'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.grant.findMany({ where }), (row) => row.id)
    },
  }

  readonly ofRequest: BatchOf<string, GrantRow[]> = {
    name: 'grantsOfRequest',
    fetch: async (requestIds, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Grant'), { requestId: { in: [...requestIds] } }] }
      const rows = await this.database.prisma.grant.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  readonly ofItem: BatchOf<string, GrantRow> = {
    name: 'grantOfItem',
    fetch: async (itemIds, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Grant'), { requestItemId: { in: [...itemIds] } }] }
      // The applicant's comes first; those of the team follow it.
      const rows = await this.database.prisma.grant.findMany({ where, orderBy: { id: 'desc' } })
      return byKey(rows, (row) => row.requestItemId)
    },
  }

  /** The grants among these that the actor may take back. */
  readonly revocable: BatchOf<string, string> = {
    name: 'revocableGrant',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'revoke', 'Grant'), { id: { in: [...ids] } }] }
      const rows = await this.database.prisma.grant.findMany({ where, select: { id: true } })
      return new Map(rows.map(({ id }) => [id, id]))
    },
  }

  async grant(actor: Actor, id: string): Promise<GrantRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Grant'), { id }] }
    const row = await this.database.prisma.grant.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<GrantRow | null> {
    return this.database.prisma.grant.findFirst({ where: { AND: [this.access.where(actor, action, 'Grant'), { id }] } })
  }

  /** The grants an actor may move to another certificate: those named, or all that are active. */
  repointable(actor: Actor, ids: readonly string[] | null): Promise<GrantRow[]> {
    const chosen = ids ? { id: { in: [...ids] } } : { revokedAt: null, endsAt: { gt: this.clock.now() } }
    const where = { AND: [this.access.where(actor, 'repoint', 'Grant'), chosen] }
    return this.database.prisma.grant.findMany({ where, orderBy: { id: 'asc' } })
  }

  page(actor: Actor, filter: GrantFilter, args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Grant'), ...this.narrowed(actor, filter)] }
    return pageById<GrantRow>(args, ({ before, ...page }) =>
      this.database.prisma.grant.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  private narrowed(actor: Actor, { state, mine, versionId }: GrantFilter): Prisma.GrantWhereInput[] {
    const now = this.clock.now()
    const states: Record<GrantState, Prisma.GrantWhereInput> = {
      active: { revokedAt: null, suspendedAt: null, endsAt: { gt: now } },
      suspended: { revokedAt: null, suspendedAt: { not: null }, endsAt: { gt: now } },
      expired: { revokedAt: null, endsAt: { lte: now } },
      revoked: { revokedAt: { not: null } },
    }
    return [
      ...(state ? [states[state]] : []),
      ...(mine && actor.kind === 'person' ? [{ personId: actor.personId }] : []),
      ...(versionId ? [{ versionId }] : []),
    ]
  }
}

/** The row as the rules see it. */
export function grantOf({ id, versionId, startsAt, endsAt, revokedAt, suspendedAt }: GrantRow): GrantRule {
  return { id, versionId, startsAt, endsAt, revokedAt, suspendedAt }
}
