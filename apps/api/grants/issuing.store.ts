import { Injectable } from '@nestjs/common'
import { Database } from '../platform/prisma/database.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'
import { familyOf } from '../requests/index.ts'

const approved = {
  certificate: true,
  members: { where: { acceptedAt: { not: null }, removedAt: null, declinedAt: null }, include: { certificate: true } },
  conditions: {
    where: { attachedAt: { not: null } },
    orderBy: { id: 'asc' },
    include: {
      review: { select: { round: true, itemIds: true } },
      vote: { select: { choice: true, exceptions: true } },
    },
  },
  items: {
    where: { outcome: 'approved' },
    orderBy: { id: 'asc' },
    include: {
      terms: true,
      version: { select: { assetId: true } },
      grants: { select: { personId: true, revokedAt: true } },
    },
  },
} as const satisfies Prisma.RequestInclude

const before = {
  obligations: { where: { state: { in: ['open', 'submitted'] }, countsFrom: 'end' } },
} satisfies Prisma.GrantInclude

export type ApprovedRequest = Prisma.RequestGetPayload<{ include: typeof approved }>
export type EarlierGrant = Prisma.GrantGetPayload<{ include: typeof before }>

/** What issuing grants needs to know. The registry itself asks, on nobody's behalf. */
@Injectable()
export class IssuingStore {
  constructor(private readonly database: Database) {}

  async approved(requestId: string): Promise<ApprovedRequest | undefined> {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      include: approved,
    })
    return request.state === 'approved' || request.state === 'granted' ? request : undefined
  }

  /**
   * What the same people were last granted of the same versions under the request that this one renews or amends, and
   * under whatever else was built on it. Grants for other purposes are not among them: they neither end nor lend anything.
   */
  async earlier(request: ApprovedRequest): Promise<EarlierGrant[]> {
    if (!request.basedOnId) return []
    return this.database.prisma.grant.findMany({
      where: {
        requestId: { in: await familyOf(this.database, request.id) },
        versionId: { in: request.items.map(({ versionId }) => versionId) },
      },
      distinct: ['personId', 'versionId'],
      include: before,
      orderBy: { id: 'desc' },
    })
  }
}
