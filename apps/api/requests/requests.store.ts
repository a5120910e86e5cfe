import { Injectable } from '@nestjs/common'
import type {
  Action,
  RequestKind,
  Request as RequestRule,
  RequestState as State,
  SubmittedAttachment,
} from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type {
  Asset,
  Certificate,
  Prisma,
  Request,
  RequestItem,
  RequestMember,
  Terms,
  Version,
} from '../platform/prisma/generated/client.ts'

export type RequestRow = Request
export type RequestItemRow = RequestItem
export type WantedVersion = Version & { asset: Asset & { currentTerms: Terms | null } }
export type MemberWithPerson = RequestMember & { person: { nameJa: string; nameEn: string } | null }
export type RequestDraft = Request & {
  certificate: Certificate | null
  items: (RequestItem & { terms: Terms | null; version: WantedVersion })[]
  members: MemberWithPerson[]
}
export type RequestFilter = {
  state?: State | null
  kind?: RequestKind | null
  mine?: boolean | null
  text?: string | null
}

const wanted = { asset: { include: { currentTerms: true } } } as const

/** A request with all that acting on it needs. */
export const whole = {
  certificate: true,
  items: { include: { terms: true, version: { include: wanted } }, orderBy: { id: 'asc' } },
  members: { include: { person: { select: { nameJa: true, nameEn: true } } }, orderBy: { id: 'asc' } },
} as const

/** Requests and what they ask for. */
@Injectable()
export class RequestsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, RequestRow> = {
    name: 'request',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Request'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.request.findMany({ where }), (row) => row.id)
    },
  }

  readonly itemsOf: BatchOf<string, RequestItemRow[]> = {
    name: 'itemsOfRequest',
    fetch: async (requestIds) => {
      const where = { requestId: { in: [...requestIds] } }
      const rows = await this.database.prisma.requestItem.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  /** What builds on a request, newest first. */
  readonly followersOf: BatchOf<string, RequestRow[]> = {
    name: 'followersOfRequest',
    fetch: async (requestIds, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Request'), { basedOnId: { in: [...requestIds] } }] }
      const rows = await this.database.prisma.request.findMany({ where, orderBy: { id: 'desc' } })
      return groupBy(requestIds, rows, (row) => row.basedOnId!)
    },
  }

  /** What matching needs of the versions a draft asks for. */
  readonly wantedVersions: BatchOf<string, WantedVersion> = {
    name: 'wantedVersion',
    fetch: async (ids, actor) => byKey(await this.wanted(actor, ids), (row) => row.id),
  }

  async request(actor: Actor, id: string): Promise<RequestRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Request'), { id }] }
    const row = await this.database.prisma.request.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  /** A request with all that acting on it needs. What the actor may not act on does not exist for them. */
  async forCommand(actor: Actor, action: Action, id: string): Promise<RequestDraft> {
    const where = { AND: [this.access.where(actor, action, 'Request'), { id }] }
    const row = await this.database.prisma.request.findFirst({ where, include: whole })
    if (!row) throw notFound()
    return row
  }

  page(actor: Actor, filter: RequestFilter, args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Request'), ...narrowed(actor, filter)] }
    return pageById<RequestRow>(args, ({ before, ...page }) =>
      this.database.prisma.request.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  wanted(actor: Actor, versionIds: readonly string[]): Promise<WantedVersion[]> {
    const where = { AND: [this.access.where(actor, 'read', 'Version'), { id: { in: [...versionIds] } }] }
    return this.database.prisma.version.findMany({ where, include: wanted })
  }

  organisation(id: string) {
    return this.database.prisma.organisation.findUniqueOrThrow({ where: { id }, select: { id: true, kind: true } })
  }

  ownCertificate(actor: Actor, id: string) {
    const where = { AND: [this.access.where(actor, 'read', 'Certificate'), { id }] }
    return this.database.prisma.certificate.findFirst({ where })
  }

  /** The seats of the reviews that are open on a request: those who might send it back. */
  async openSeatsOf(requestId: string) {
    const reviews = await this.database.prisma.review.findMany({
      where: { requestId, state: 'open' },
      select: {
        seats: { select: { personId: true, chair: true, recusedAt: true, alternate: true, calledAt: true } },
      },
    })
    return reviews.map(({ seats }) =>
      seats.map(({ personId, chair, recusedAt, alternate, calledAt }) => ({
        personId,
        chair,
        active: recusedAt === null && (!alternate || calledAt !== null),
      })),
    )
  }

  /** An amendment or a renewal that is not finished yet. */
  async openFollowerOf(requestId: string): Promise<{ number: number } | undefined> {
    const where = { basedOnId: requestId, state: { in: ['draft', 'underReview', 'returned', 'approved'] } }
    return (await this.database.prisma.request.findFirst({ where, select: { number: true } })) ?? undefined
  }

  /** What a follower builds on as it is now, and what else builds on it. */
  async baseOf({ basedOnId }: RequestRow) {
    if (!basedOnId) return undefined
    const [base, follower] = await Promise.all([
      this.database.prisma.request.findUniqueOrThrow({ where: { id: basedOnId }, select: { state: true } }),
      this.openFollowerOf(basedOnId),
    ])
    return { state: base.state as State, follower }
  }

  async hasRunningGrant(requestId: string, at: Date): Promise<boolean> {
    const where = { requestId, revokedAt: null, endsAt: { gt: at } }
    return (await this.database.prisma.grant.findFirst({ where, select: { id: true } })) !== null
  }

  /** The files of a request, as they are submitted with it; within a transaction those that were there at a moment. */
  async papersOf(requestId: string, within?: { tx: Tx; at: Date }): Promise<SubmittedAttachment[]> {
    const { attachment } = within?.tx ?? this.database.prisma
    const where = { requestId, removedAt: null, ...(within ? { uploadedAt: { lte: within.at } } : {}) }
    const select = { id: true, name: true, bytes: true, sha256: true }
    const rows = await attachment.findMany({ where, select, orderBy: { id: 'asc' } })
    return rows.map(({ bytes, ...row }) => ({ ...row, bytes: Number(bytes) }))
  }

  /** The files that answers to forms may name. */
  async attachedTo(requestId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.papersOf(requestId)).map(({ id }) => id))
  }

  /** The next number people will call a request by. Held until the transaction ends, so none is used twice. */
  async nextNumber(tx: Tx): Promise<number> {
    const counter = await tx.counter.upsert({
      where: { name: 'request' },
      create: { name: 'request', value: 1 },
      update: { value: { increment: 1 } },
    })
    return counter.value
  }
}

function narrowed(actor: Actor, { state, kind, mine, text }: RequestFilter): Prisma.RequestWhereInput[] {
  const words = text?.trim() ?? ''
  const number = /^\d{1,9}$/.test(words) ? [{ number: Number(words) }] : []
  return [
    ...(mine && actor.kind === 'person' ? [{ applicantId: actor.personId }] : []),
    ...(state ? [{ state }] : []),
    ...(kind ? [{ kind }] : []),
    ...(words === '' ? [] : [{ OR: [{ project: { contains: words, mode: 'insensitive' as const } }, ...number] }]),
  ]
}

/** The row as the rules see it. */
export function requestOf({ id, applicantId, organisationId, state, round, decidedAt }: RequestRow): RequestRule {
  // The database holds the states as words; which fields go with which word is the rules' own business.
  return { id, applicantId, organisationId, state, round, decidedAt: decidedAt ?? new Date(0) } as RequestRule
}
