import { Injectable } from '@nestjs/common'
import type { Action, Capacity, Choice, PanelRule, Review as ReviewState } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Prisma, Review, ReviewSeat, Vote } from '../platform/prisma/generated/client.ts'

export type ReviewRow = Review

export type VoteRow = Vote
export type ReviewWithAll = Review & { seats: ReviewSeat[]; votes: Vote[]; request: { applicantId: string } }

export type ReviewFilter = { state?: 'open' | 'closed' | null; mine?: boolean | null; awaitingMe?: boolean | null }

const whole = {
  seats: { orderBy: { id: 'asc' } },
  votes: { orderBy: { id: 'asc' } },
  request: { select: { applicantId: true } },
} as const

/** Reviews with their frozen seats and the votes cast. */
@Injectable()
export class ReviewsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** Whole, since hardly anything about a review can be said without its seats and votes. */
  readonly byId: BatchOf<string, ReviewWithAll> = {
    name: 'review',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Review'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.review.findMany({ where, include: whole }), (row) => row.id)
    },
  }

  readonly ofRequest: BatchOf<string, ReviewRow[]> = {
    name: 'reviewsOfRequest',
    fetch: async (requestIds, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Review'), { requestId: { in: [...requestIds] } }] }
      const rows = await this.database.prisma.review.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  async review(actor: Actor, id: string): Promise<ReviewRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Review'), { id }] }
    const row = await this.database.prisma.review.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<ReviewWithAll | null> {
    const where = { AND: [this.access.where(actor, action, 'Review'), { id }] }
    return this.database.prisma.review.findFirst({ where, include: whole })
  }

  page(actor: Actor, filter: ReviewFilter, args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Review'), ...narrowed(actor, filter)] }
    return pageById<ReviewRow>(args, ({ before, ...page }) =>
      this.database.prisma.review.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }
}

function narrowed(actor: Actor, { state, mine, awaitingMe }: ReviewFilter): Prisma.ReviewWhereInput[] {
  const personId = actor.kind === 'person' ? actor.personId : ''
  const awaiting = {
    state: 'open',
    seats: { some: { personId, recusedAt: null } },
    votes: { none: { voterId: personId } },
  }
  return [
    ...(state ? [{ state }] : []),
    ...(mine ? [{ seats: { some: { personId } } }] : []),
    ...(awaitingMe ? [awaiting] : []),
  ]
}

/** The rows as the rules see them. */
export function reviewOf(row: ReviewWithAll): ReviewState {
  return {
    id: row.id,
    requestId: row.requestId,
    panelId: row.panelId,
    applicantId: row.request.applicantId,
    rule: row.rule as unknown as PanelRule,
    state: row.state as ReviewState['state'],
    seats: row.seats.map((seat) => ({
      personId: seat.personId,
      capacity: seat.capacity as Capacity,
      recused: seat.recusedAt !== null,
    })),
    votes: row.votes.map((vote) => ({ voterId: vote.voterId, choice: vote.choice as Choice })),
  }
}
