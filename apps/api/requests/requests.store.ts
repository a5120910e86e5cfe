import { Injectable } from '@nestjs/common'
import type { Action, Request as RequestState, RequestState as State } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Asset, Certificate, Request, RequestItem, Terms, Version } from '../platform/prisma/generated/client.ts'

export type RequestRow = Request
export type RequestItemRow = RequestItem
export type WantedVersion = Version & { asset: Asset & { currentTerms: Terms | null } }
export type RequestDraft = Request & {
  certificate: Certificate | null
  items: (RequestItem & { version: WantedVersion })[]
}

const wanted = { asset: { include: { currentTerms: true } } } as const

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

  /** A request with all that submitting it needs, or nothing where the actor may not act on it. */
  async forCommand(actor: Actor, action: Action, id: string): Promise<RequestDraft | null> {
    const where = { AND: [this.access.where(actor, action, 'Request'), { id }] }
    const include = {
      certificate: true,
      items: { include: { version: { include: wanted } }, orderBy: { id: 'asc' as const } },
    }
    return this.database.prisma.request.findFirst({ where, include })
  }

  page(actor: Actor, filter: { state?: State | null; mine?: boolean | null }, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Request')
    const mine = filter.mine && actor.kind === 'person' ? { applicantId: actor.personId } : {}
    const state = filter.state ? { state: filter.state } : {}
    return pageById<RequestRow>(args, ({ before, ...page }) =>
      this.database.prisma.request.findMany({ ...page, where: { AND: [scope, mine, state, before] } }),
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

/** The row as the rules see it. */
export function requestOf({ id, applicantId, organisationId, state }: RequestRow): RequestState {
  return { id, applicantId, organisationId, state: state as State }
}
