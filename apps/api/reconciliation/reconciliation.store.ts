import { Injectable } from '@nestjs/common'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Reconciliation } from '../platform/prisma/generated/client.ts'

export type ReconciliationRow = Reconciliation

/** Comparisons that were made. */
@Injectable()
export class ReconciliationStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async reconciliation(actor: Actor, id: string): Promise<ReconciliationRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Reconciliation'), { id }] }
    const row = await this.database.prisma.reconciliation.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  page(actor: Actor, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Reconciliation')
    return pageById<ReconciliationRow>(args, ({ before, ...page }) =>
      this.database.prisma.reconciliation.findMany({ ...page, where: { AND: [scope, before] } }),
    )
  }
}
