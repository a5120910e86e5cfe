import { Injectable } from '@nestjs/common'
import { type Action, type Capacity, type PanelRule, type Review as ReviewState, ruleOf } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Comment, Condition, Prisma, Review, ReviewSeat, Vote } from '../platform/prisma/generated/client.ts'
import { pageByDeadline } from './deadline-paging.ts'
import { storedVote } from './stored-vote.ts'

export type ReviewRow = Review
export type VoteRow = Vote
export type CommentRow = Comment
export type ConditionRow = Condition
export type ReviewWithAll = Review & { seats: ReviewSeat[]; votes: Vote[]; request: { applicantId: string } }

export type ReviewFilter = {
  state?: 'open' | 'closed' | null
  panelId?: string | null
  mine?: boolean | null
  awaitingMe?: boolean | null
  leading?: boolean | null
  overdue?: boolean | null
}

/** What nearly everything that can be said of a review needs. */
export const whole = {
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
    private readonly clock: Clock,
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

  readonly commentsOf: BatchOf<string, CommentRow[]> = {
    name: 'commentsOfReview',
    fetch: async (reviewIds) => {
      const where = { reviewId: { in: [...reviewIds] } }
      const rows = await this.database.prisma.comment.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(reviewIds, rows, (row) => row.reviewId)
    },
  }

  readonly conditionsOf: BatchOf<string, ConditionRow[]> = {
    name: 'conditionsOfReview',
    fetch: async (reviewIds) => {
      const where = { reviewId: { in: [...reviewIds] } }
      const rows = await this.database.prisma.condition.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(reviewIds, rows, (row) => row.reviewId)
    },
  }

  /** The spans of all rounds of a request, for its clock, whoever may see which review. */
  readonly roundsOf: BatchOf<string, { round: number; from: Date; until: Date | null }[]> = {
    name: 'roundsOfRequest',
    fetch: async (requestIds) => {
      const rows = await this.database.prisma.$queryRaw<
        { request_id: string; round: number; opened: Date; closed: Date | null }[]
      >`
        SELECT request_id, round, min(opened_at) AS opened,
               CASE WHEN bool_and(closed_at IS NOT NULL) THEN max(closed_at) END AS closed
        FROM review WHERE request_id = ANY(${[...requestIds]}::uuid[]) GROUP BY request_id, round ORDER BY round`
      const grouped = groupBy(requestIds, rows, (row) => row.request_id)
      return new Map(
        [...grouped].map(([id, spans]) => [
          id,
          spans.map(({ round, opened, closed }) => ({ round, from: opened, until: closed })),
        ]),
      )
    },
  }

  readonly requestTimes: BatchOf<string, { state: string; decidedAt: Date | null }> = {
    name: 'timesOfRequest',
    fetch: async (ids) => {
      const select = { id: true, state: true, decidedAt: true } as const
      return byKey(
        await this.database.prisma.request.findMany({ where: { id: { in: [...ids] } }, select }),
        (row) => row.id,
      )
    },
  }

  /** Who switched on what a review passed by. */
  readonly switchedOnBy: BatchOf<string, string> = {
    name: 'switchedOnBy',
    fetch: async (ids) => {
      const rows = await this.database.prisma.autoApproval.findMany({ where: { id: { in: [...ids] } } })
      return new Map(rows.map(({ id, switchedOnById }) => [id, switchedOnById]))
    },
  }

  /** The certificate behind a signature, by who voted and its fingerprint. */
  readonly signerOf: BatchOf<string, string> = {
    name: 'signerOfVote',
    fetch: async (keys) => {
      const wanted = keys.map((key) => key.split(' ') as [string, string])
      const OR = wanted.map(([personId, fingerprint]) => ({ personId, fingerprint }))
      const rows = await this.database.prisma.certificate.findMany({ where: { OR } })
      return new Map(rows.map(({ personId, fingerprint, armored }) => [`${personId} ${fingerprint}`, armored]))
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

  /** What a vote is about, for its record: the submission of the round and what was pinned with it. */
  subjectMatter(row: Pick<ReviewRow, 'requestId' | 'round' | 'itemIds'>) {
    return this.database.prisma.request.findUniqueOrThrow({
      where: { id: row.requestId },
      select: {
        id: true,
        number: true,
        submissions: { where: { round: row.round }, select: { digest: true } },
        items: {
          where: { id: { in: row.itemIds } },
          select: { id: true, versionId: true, verdict: true, terms: { select: { digest: true } } },
        },
      },
    })
  }

  conditionsOfVote(voteId: string): Promise<ConditionRow[]> {
    return this.database.prisma.condition.findMany({ where: { voteId }, orderBy: { id: 'asc' } })
  }

  page(actor: Actor, filter: ReviewFilter, order: 'opened' | 'deadline', args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Review'), ...this.narrowed(actor, filter)] }
    if (order === 'deadline') {
      return pageByDeadline<ReviewRow>(args, ({ after, ...page }) =>
        this.database.prisma.review.findMany({ ...page, where: { AND: [where, after] } }),
      )
    }
    return pageById<ReviewRow>(args, ({ before, ...page }) =>
      this.database.prisma.review.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  private narrowed(actor: Actor, filter: ReviewFilter): Prisma.ReviewWhereInput[] {
    const { state, panelId, mine, awaitingMe, leading, overdue } = filter
    const personId = actor.kind === 'person' ? actor.personId : ''
    const called = { OR: [{ alternate: false }, { calledAt: { not: null } }] }
    const awaiting = {
      state: 'open',
      seats: { some: { personId, recusedAt: null, ...called } },
      votes: { none: { voterId: personId, supersededAt: null } },
      request: { is: { applicantId: { not: personId } } },
    }
    return [
      ...(state ? [{ state }] : []),
      ...(panelId ? [{ panelId }] : []),
      ...(mine ? [{ seats: { some: { personId } } }] : []),
      ...(awaitingMe ? [awaiting] : []),
      ...(leading ? [{ leadId: personId }] : []),
      ...(overdue ? [{ state: 'open', dueAt: { lt: this.clock.now() } }] : []),
    ]
  }
}

/** The rows as the rules see them: of the votes, those that stand. */
export function reviewOf(row: ReviewWithAll): ReviewState {
  return {
    id: row.id,
    requestId: row.requestId,
    panelId: row.panelId,
    applicantId: row.request.applicantId,
    itemIds: row.itemIds,
    rule: ruleOf(row.rule as Partial<PanelRule>),
    state: row.state as ReviewState['state'],
    seats: row.seats.map((seat) => ({
      personId: seat.personId,
      capacity: seat.capacity as Capacity,
      external: seat.external,
      chair: seat.chair,
      veto: seat.veto,
      alternate: seat.alternate,
      called: seat.calledAt !== null,
      recused: seat.recusedAt !== null,
    })),
    votes: row.votes
      .filter(({ supersededAt }) => supersededAt === null)
      .map((vote) => ({
        voterId: vote.voterId,
        ...storedVote(vote),
      })),
  }
}
