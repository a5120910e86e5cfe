import { Injectable } from '@nestjs/common'
import type { PanelRule } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Panel, PanelSeat } from '../platform/prisma/generated/client.ts'
import type { OpenReview } from './abandoning.ts'
import { type ReviewWithAll, reviewOf } from './reviews.store.ts'

export type PanelRow = Panel
export type PanelSeatRow = PanelSeat
export type OpenPanel = { id: string; rule: PanelRule; seats: (PanelSeat & { organisationIds: string[] })[] }

/** Standing panels and who sits on them. */
@Injectable()
export class PanelsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, PanelRow> = {
    name: 'panel',
    fetch: async (ids) =>
      byKey(await this.database.prisma.panel.findMany({ where: { id: { in: [...ids] } } }), (row) => row.id),
  }

  readonly seatsOf: BatchOf<string, PanelSeatRow[]> = {
    name: 'seatsOfPanel',
    fetch: async (panelIds) => {
      const where = { panelId: { in: [...panelIds] } }
      const rows = await this.database.prisma.panelSeat.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(panelIds, rows, (row) => row.panelId)
    },
  }

  page(actor: Actor, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Panel')
    return pageById<PanelRow>(args, ({ before, ...page }) =>
      this.database.prisma.panel.findMany({ ...page, where: { AND: [scope, before] } }),
    )
  }

  /** The panels that decide today, with where their members belong. */
  async open(): Promise<OpenPanel[]> {
    const panels = await this.database.prisma.panel.findMany({
      where: { closedAt: null },
      orderBy: { id: 'asc' },
      include: {
        seats: {
          orderBy: { id: 'asc' },
          include: { person: { select: { memberships: { select: { organisationId: true } } } } },
        },
      },
    })
    return panels.map(({ id, rule, seats }) => ({
      id,
      rule: rule as unknown as PanelRule,
      seats: seats.map(({ person, ...seat }) => ({
        ...seat,
        organisationIds: person.memberships.map(({ organisationId }) => organisationId),
      })),
    }))
  }

  /** The reviews of a request that are still open, with the revision each was seen at. */
  async openReviewsOf(requestId: string): Promise<OpenReview[]> {
    const rows: ReviewWithAll[] = await this.database.prisma.review.findMany({
      where: { requestId, state: 'open' },
      include: { seats: true, votes: true, request: { select: { applicantId: true } } },
    })
    return rows.map((row) => ({ review: reviewOf(row), revision: row.revision }))
  }
}
