import { Injectable } from '@nestjs/common'
import { Database } from '../platform/prisma/database.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'

const named = { version: { select: { digest: true, asset: { select: { id: true, ownerId: true } } } } } as const

export type VisaGrant = Prisma.GrantGetPayload<{ include: typeof named }>

/** The grants that visas speak of. */
@Injectable()
export class PassportsStore {
  constructor(private readonly database: Database) {}

  /** A person's own active grants: nobody else's are ever asked for. */
  activeOf(personId: string, at: Date): Promise<VisaGrant[]> {
    const where = { personId, revokedAt: null, suspendedAt: null, startsAt: { lte: at }, endsAt: { gt: at } }
    return this.database.prisma.grant.findMany({ where, include: named, orderBy: { id: 'asc' }, take: 1_000 })
  }

  /** The grant a visa names, with whether its holder's account is still open. */
  named(id: string) {
    return this.database.prisma.grant.findUnique({
      where: { id },
      include: { person: { select: { disabledAt: true } } },
    })
  }
}
