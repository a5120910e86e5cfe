import { Injectable } from '@nestjs/common'
import { type Action, type AutoApproval, type PanelRule, type PanelTask, ruleOf } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Panel, PanelSeat } from '../platform/prisma/generated/client.ts'
import type { OpenReview } from './abandoning.ts'
import type { OpenPanel, OpenSeat } from './opening.ts'
import { type ReviewWithAll, reviewOf, whole } from './reviews.store.ts'

export type PanelRow = Panel
export type PanelSeatRow = PanelSeat
export type PanelWithSeats = Panel & { seats: PanelSeat[] }

const belonging = { person: { select: { memberships: { select: { organisationId: true } } } } } as const

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

  async panel(actor: Actor, id: string): Promise<PanelRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Panel'), { id }] }
    const row = await this.database.prisma.panel.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<PanelWithSeats | null> {
    const where = { AND: [this.access.where(actor, action, 'Panel'), { id }] }
    return this.database.prisma.panel.findFirst({ where, include: { seats: true } })
  }

  page(actor: Actor, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Panel')
    return pageById<PanelRow>(args, ({ before, ...page }) =>
      this.database.prisma.panel.findMany({ ...page, where: { AND: [scope, before] } }),
    )
  }

  /**
   * The panels that decide today, with where their members belong. With a request's id, also with who voted on it before,
   * which is what sets members aside from an appeal.
   */
  async open(tasks: readonly PanelTask[] = ['review', 'providerConsent'], requestId?: string): Promise<OpenPanel[]> {
    const panels = await this.database.prisma.panel.findMany({
      where: { closedAt: null, task: { in: [...tasks] } },
      orderBy: { id: 'asc' },
      include: {
        seats: { orderBy: { id: 'asc' }, include: belonging },
        autoApprovals: { where: { switchedOffAt: null } },
      },
    })
    const voted = new Set(tasks.includes('appeal') && requestId ? await this.votersOn(requestId) : [])
    const providers = panels.some(({ task }) => task === 'providerConsent')
      ? await this.providers(requestId)
      : new Map()
    return panels.map(({ id, task, stage, rule, seats, autoApprovals }) => ({
      id,
      task: task as PanelTask,
      stage,
      rule: ruleOf(rule as Partial<PanelRule>),
      seats: seats.map(({ person, ...seat }) => ({
        ...seat,
        organisationIds: person.memberships.map(({ organisationId }) => organisationId),
        votedBefore: voted.has(seat.personId),
      })),
      providers,
      // Whoever left the panel answers for nothing on it any more.
      switches: autoApprovals.filter(({ switchedOnById }): boolean =>
        seats.some(({ personId }) => personId === switchedOnById),
      ) satisfies AutoApproval[],
    }))
  }

  /** The reviews of a request that are still open, with the revision each was seen at. */
  async openReviewsOf(requestId: string): Promise<OpenReview[]> {
    const rows: ReviewWithAll[] = await this.database.prisma.review.findMany({
      where: { requestId, state: 'open' },
      include: whole,
    })
    return rows.map((row) => ({ review: reviewOf(row), revision: row.revision }))
  }

  /** Where people belong, for the conflicts of a team. */
  async organisationsOf(personIds: readonly string[]): Promise<string[]> {
    if (personIds.length === 0) return []
    const where = { personId: { in: [...personIds] } }
    const rows = await this.database.prisma.membership.findMany({ where, select: { organisationId: true } })
    return [...new Set(rows.map(({ organisationId }) => organisationId))]
  }

  private async votersOn(requestId: string): Promise<string[]> {
    const rows = await this.database.prisma.vote.findMany({
      where: { review: { is: { requestId } } },
      select: { voterId: true },
      distinct: ['voterId'],
    })
    return rows.map(({ voterId }) => voterId)
  }

  /** The people who can consent for each organisation that owns something: what the request asks for, where it is known. */
  private async providers(requestId: string | undefined): Promise<Map<string, OpenSeat[]>> {
    const wanted = requestId ? { versions: { some: { requestItems: { some: { requestId } } } } } : {}
    const rows = await this.database.prisma.membership.findMany({
      where: {
        role: 'provider',
        organisation: { is: { assets: { some: wanted } } },
        person: { is: { disabledAt: null } },
      },
      orderBy: { id: 'asc' },
      include: belonging,
    })
    const seats = new Map<string, OpenSeat[]>()
    for (const { organisationId, personId, person } of rows) {
      const seat = {
        personId,
        capacity: 'provider',
        external: false,
        chair: false,
        alternate: false,
        veto: false,
        organisationIds: person.memberships.map((membership) => membership.organisationId),
        votedBefore: false,
      }
      seats.set(organisationId, [...(seats.get(organisationId) ?? []), seat])
    }
    return seats
  }
}

/** Whether a person chairs a panel, or sits on it while it has no chair. Alternates do neither. */
export function chairs(seats: readonly PanelSeatRow[], personId: string): boolean {
  const regular = seats.filter(({ alternate }) => !alternate)
  const held = regular.filter(({ chair }) => chair)
  return (held.length > 0 ? held : regular).some((seat) => seat.personId === personId)
}
