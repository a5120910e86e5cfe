import { Injectable } from '@nestjs/common'
import { type OutstandingTerms, outstandingTerms, type RequiredTerms } from '@raireki/governance'
import type { GrantRow } from '../grants/index.ts'
import { type BatchOf } from '../graphql/loaders.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Terms, TermsAcceptance } from '../platform/prisma/generated/client.ts'

/** The terms a grant is under now, and what its holder has still to accept. */
export type Standing = {
  readonly inForce: Terms
  readonly outstanding: OutstandingTerms | undefined
  /** The statement to be accepted, whole. */
  readonly toAccept: Terms | undefined
}

const HELD = { terms: true, acceptances: { include: { terms: true } } } as const

/** Which terms grants are under, now that later ones may have been accepted. */
@Injectable()
export class AcceptanceStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  readonly standings: BatchOf<string, Standing> = {
    name: 'termsStanding',
    fetch: (grantIds) => this.standingsOf(grantIds),
  }

  readonly acceptancesOf: BatchOf<string, TermsAcceptance[]> = {
    name: 'acceptancesOfGrant',
    fetch: async (grantIds) => {
      const where = { grantId: { in: [...grantIds] } }
      const rows = await this.database.prisma.termsAcceptance.findMany({ where, orderBy: { number: 'desc' } })
      return Map.groupBy(rows, (row) => row.grantId)
    },
  }

  async standing(grantId: string): Promise<Standing> {
    return (await this.standingsOf([grantId])).get(grantId)!
  }

  /** The grants of the actor's own, running still, under which something is to be accepted. Soonest due first. */
  async toAccept(actor: Actor, personId: string): Promise<GrantRow[]> {
    const own = { personId, revokedAt: null, endsAt: { gt: this.clock.now() } }
    const changed = { version: { is: { asset: { is: { terms: { some: { acceptBy: { not: null } } } } } } } }
    const where = { AND: [this.access.where(actor, 'read', 'Grant'), own, changed] }
    const grants = await this.database.prisma.grant.findMany({ where, orderBy: { id: 'asc' } })
    const standings = await this.standingsOf(grants.map(({ id }) => id))
    const due = (grant: GrantRow) => standings.get(grant.id)?.outstanding?.acceptBy.getTime()
    return grants.filter((grant) => due(grant) !== undefined).sort((a, b) => due(a)! - due(b)!)
  }

  /** What is outstanding for one grant, in one statement: every delivery asks. */
  async outstanding(grantId: string): Promise<OutstandingTerms | undefined> {
    const later = await this.database.prisma.$queryRaw<RequiredTerms[]>`
      SELECT later.id, later.number, later.digest, later.accept_by AS "acceptBy"
      FROM "grant" JOIN terms held ON held.id = "grant".terms_id JOIN terms later ON later.asset_id = held.asset_id
      WHERE "grant".id = ${grantId}::uuid AND later.accept_by IS NOT NULL AND later.number > GREATEST(held.number,
        (SELECT max(number) FROM terms_acceptance acceptance WHERE acceptance.grant_id = "grant".id))`
    return outstandingTerms(0, later)
  }

  /** How many running grants the actor may see still wait for these terms to be accepted. */
  async awaiting(actor: Actor, { assetId, number, acceptBy }: Terms): Promise<number> {
    if (!acceptBy) return 0
    const running = { revokedAt: null, endsAt: { gt: this.clock.now() }, version: { is: { assetId } } }
    const older = { terms: { is: { number: { lt: number } } }, acceptances: { none: { number: { gte: number } } } }
    const where = { AND: [this.access.where(actor, 'read', 'Grant'), running, older] }
    return this.database.prisma.grant.count({ where })
  }

  private async standingsOf(grantIds: readonly string[]): Promise<Map<string, Standing>> {
    const grants = await this.database.prisma.grant.findMany({ where: { id: { in: [...grantIds] } }, include: HELD })
    const assetIds = [...new Set(grants.map(({ terms }) => terms.assetId))]
    const required = await this.database.prisma.terms.findMany({
      where: { assetId: { in: assetIds }, acceptBy: { not: null } },
    })
    return new Map(
      grants.map(({ id, terms, acceptances }) => {
        const accepted = acceptances.map((acceptance) => acceptance.terms)
        const inForce = accepted.reduce((held, each) => (each.number > held.number ? each : held), terms)
        const ofAsset = required.filter(({ assetId }) => assetId === terms.assetId)
        const outstanding = outstandingTerms(inForce.number, ofAsset.map(requiredOf))
        const toAccept = ofAsset.find((each) => each.id === outstanding?.terms.id)
        return [id, { inForce, outstanding, toAccept }] as const
      }),
    )
  }
}

const requiredOf = ({ id, number, digest, acceptBy }: Terms): RequiredTerms => ({
  id,
  number,
  digest,
  acceptBy: acceptBy!,
})
