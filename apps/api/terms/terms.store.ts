import { Injectable } from '@nestjs/common'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Terms } from '../platform/prisma/generated/client.ts'

export type TermsRow = Terms

/** Numbered statements of terms; each is written once and never changed. */
@Injectable()
export class TermsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, TermsRow> = {
    name: 'terms',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Terms'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.terms.findMany({ where }), (row) => row.id)
    },
  }

  /** The terms one number before, keyed by the later one. */
  readonly before: BatchOf<TermsRow, TermsRow> = {
    name: 'termsBefore',
    fetch: async (later) => {
      const where = { OR: later.map(({ assetId, number }) => ({ assetId, number: number - 1 })) }
      const rows = await this.database.prisma.terms.findMany({ where })
      const earlier = byKey(rows, ({ assetId, number }) => `${assetId} ${number}`)
      return new Map(
        later.flatMap((each) => {
          const found = earlier.get(`${each.assetId} ${each.number - 1}`)
          return found ? [[each, found] as const] : []
        }),
      )
    },
  }

  async terms(actor: Actor, id: string): Promise<TermsRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Terms'), { id }] }
    const row = await this.database.prisma.terms.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  page(actor: Actor, assetId: string, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Terms')
    return pageById<TermsRow>(args, ({ before, ...page }) =>
      this.database.prisma.terms.findMany({ ...page, where: { AND: [scope, { assetId }, before] } }),
    )
  }

  currentOf(assetId: string) {
    return this.database.prisma.terms.findFirst({ where: { assetId }, orderBy: { number: 'desc' } })
  }
}
