import { Injectable } from '@nestjs/common'
import type { Action, Obligation as ObligationRule, ObligationState } from '@raireki/governance'
import { type BatchOf, groupBy } from '../graphql/loaders.ts'
import { type Connection, connection, type PageArgs, pageSize } from '../graphql/paging.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Obligation, Prisma } from '../platform/prisma/generated/client.ts'
import { afterCursor, cursorOf } from './due-cursor.ts'

export type ObligationRow = Obligation
export type ObligationFilter = {
  state?: ObligationState | null
  overdue?: boolean | null
  mine?: boolean | null
  grantId?: string | null
}

/** Obligations as an actor may see them, what is due first in front. */
@Injectable()
export class ObligationsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  readonly ofGrant: BatchOf<string, ObligationRow[]> = {
    name: 'obligationsOfGrant',
    fetch: async (grantIds, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Obligation'), { grantId: { in: [...grantIds] } }] }
      const rows = await this.database.prisma.obligation.findMany({ where, orderBy: DUE_FIRST })
      return groupBy(grantIds, rows, (row) => row.grantId)
    },
  }

  /** What the actor may do to each of these: `fulfil`, `answer`, both or nothing. */
  readonly rights: BatchOf<string, readonly Action[]> = {
    name: 'rightsOnObligation',
    fetch: async (ids, actor) => {
      const able = await Promise.all((['fulfil', 'answer'] as const).map((action) => this.able(actor, action, ids)))
      return new Map(ids.map((id) => [id, (['fulfil', 'answer'] as const).filter((_, index) => able[index]!.has(id))]))
    },
  }

  async obligation(actor: Actor, id: string): Promise<ObligationRow> {
    const row = await this.forCommand(actor, 'read', id)
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<ObligationRow | null> {
    const where = { AND: [this.access.where(actor, action, 'Obligation'), { id }] }
    return this.database.prisma.obligation.findFirst({ where })
  }

  async page(actor: Actor, filter: ObligationFilter, args: PageArgs): Promise<Connection<ObligationRow>> {
    const first = pageSize(args)
    const where = {
      AND: [
        this.access.where(actor, 'read', 'Obligation'),
        ...this.narrowed(actor, filter),
        ...(args.after ? [afterCursor(args.after)] : []),
      ],
    }
    const rows = await this.database.prisma.obligation.findMany({ where, orderBy: DUE_FIRST, take: first + 1 })
    return connection(first, rows, cursorOf)
  }

  /** Whether the file was attached to the request that led to the grant. */
  async isAttached(grantId: string, attachmentId: string): Promise<boolean> {
    const where = { id: attachmentId, removedAt: null, request: { is: { grants: { some: { id: grantId } } } } }
    return (await this.database.prisma.attachment.findFirst({ where, select: { id: true } })) !== null
  }

  private narrowed(actor: Actor, { state, overdue, mine, grantId }: ObligationFilter): Prisma.ObligationWhereInput[] {
    return [
      ...(state ? [{ state }] : []),
      ...(overdue ? [{ state: 'open', dueAt: { lte: this.clock.now() } }] : []),
      ...(mine && actor.kind === 'person' ? [{ grant: { is: { personId: actor.personId } } }] : []),
      ...(grantId ? [{ grantId }] : []),
    ]
  }

  private async able(actor: Actor, action: Action, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const where = { AND: [this.access.where(actor, action, 'Obligation'), { id: { in: [...ids] } }] }
    const rows = await this.database.prisma.obligation.findMany({ where, select: { id: true } })
    return new Set(rows.map(({ id }) => id))
  }
}

const DUE_FIRST: Prisma.ObligationOrderByWithRelationInput[] = [
  { dueAt: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
]

/** The row as the rules see it. */
export function obligationOf({ id, grantId, kind, state, dueAt }: ObligationRow): ObligationRule {
  return { id, grantId, kind, state: state as ObligationState, dueAt }
}
