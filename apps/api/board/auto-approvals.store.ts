import { Injectable } from '@nestjs/common'
import { type BatchOf, groupBy } from '../graphql/loaders.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Asset, AutoApproval, Prisma } from '../platform/prisma/generated/client.ts'

export type AutoApprovalRow = AutoApproval

/** What passes without a vote, and who answers for it. That is as public as the panels themselves. */
@Injectable()
export class AutoApprovalsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly ofPanel: BatchOf<string, AutoApprovalRow[]> = {
    name: 'autoApprovalsOfPanel',
    fetch: async (panelIds) => {
      const where = { panelId: { in: [...panelIds] } }
      const rows = await this.database.prisma.autoApproval.findMany({ where, orderBy: { id: 'desc' }, take: 500 })
      return groupBy(panelIds, rows, (row) => row.panelId)
    },
  }

  /** The assets whose current terms have a digest, as far as the actor may see them. */
  readonly assetsUnder: BatchOf<string, Asset[]> = {
    name: 'assetsUnderTerms',
    fetch: async (digests, actor) => {
      const current = { currentTerms: { is: { digest: { in: [...digests] } } } }
      const where = { AND: [this.access.where(actor, 'read', 'Asset'), current] }
      const rows = await this.database.prisma.asset.findMany({
        where,
        include: { currentTerms: { select: { digest: true } } },
        orderBy: { id: 'asc' },
        take: 200,
      })
      return groupBy(digests, rows, (row) => row.currentTerms!.digest)
    },
  }

  byId(id: string): Promise<AutoApprovalRow | null> {
    return this.database.prisma.autoApproval.findUnique({ where: { id } })
  }

  terms(actor: Actor, id: string) {
    const where = { AND: [this.access.where(actor, 'read', 'Terms'), { id }] }
    return this.database.prisma.terms.findFirst({ where, select: { digest: true } })
  }

  async isOn(panelId: string, termsDigest: string, verdict: string, at: Date): Promise<boolean> {
    const where = { panelId, termsDigest, verdict, switchedOffAt: null, endsAt: { gt: at } }
    return (await this.database.prisma.autoApproval.count({ where })) > 0
  }

  async panelExists(where: Prisma.PanelWhereInput): Promise<boolean> {
    return (await this.database.prisma.panel.count({ where })) > 0
  }
}
