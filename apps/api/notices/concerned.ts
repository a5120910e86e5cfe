import { Injectable } from '@nestjs/common'
import { type Audience, type Side, type Told, tellingOf } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { type Owners, Ownership } from './ownership.ts'

type Subjects = Told['subjects']

/** Finds whom an event concerns, from the things it is about as they stand now. */
@Injectable()
export class Concerned {
  constructor(
    private readonly database: Database,
    private readonly ownership: Ownership,
    private readonly clock: Clock,
  ) {}

  /** The people of an audience, also those who can no longer sign in. */
  people(audience: Audience, subjects: Subjects): Promise<string[]> {
    switch (audience) {
      case 'applicant':
        return this.applicant(subjects)
      case 'team':
        return this.team(subjects)
      case 'member':
        return this.member(subjects)
      case 'seats':
      case 'outstanding':
      case 'chair':
      case 'called':
        return this.seated(audience, subjects)
      case 'switchedOnBy':
        return this.switchedOnBy(subjects)
      case 'panel':
        return this.panel(subjects)
      case 'provider':
        return this.ownership.of(subjects).then((owners) => this.keepersOf(owners))
      case 'originProvider':
        return this.ownership.ofOrigin(subjects).then((owners) => this.keepersOf(owners))
      case 'grantee':
        return this.grants(subjects).then((grants) => grants.map(({ personId }) => personId))
      case 'grantees':
        return this.activeGrants(subjects).then((grants) => grants.map(({ personId }) => personId))
      case 'keeper':
        return this.keeper(subjects)
      case 'operators':
        return this.holders('operator')
      case 'auditors':
        return this.holders('auditor')
    }
  }

  /** On which sides organisations stand in what happened. */
  async sides(told: Told): Promise<ReadonlyMap<string, readonly Side[]>> {
    const row = tellingOf(told)
    const audiences = [...(row?.to ?? []), ...(row?.followedBy ?? [])]
    const { organisationIds } = audiences.includes('originProvider')
      ? await this.ownership.ofOrigin(told.subjects)
      : await this.ownership.of(told.subjects)
    const using = await this.usingOrganisations(audiences, told.subjects)
    const sides = new Map<string, Side[]>()
    for (const id of organisationIds) sides.set(id, ['providing'])
    for (const id of using) sides.set(id, [...(sides.get(id) ?? []), 'using'])
    return sides
  }

  private async applicant({ request }: Subjects): Promise<string[]> {
    if (!request) return []
    const row = await this.database.prisma.request.findUnique({ where: { id: request } })
    return row ? [row.applicantId] : []
  }

  private async team({ request }: Subjects): Promise<string[]> {
    if (!request) return []
    const where = { requestId: request, acceptedAt: { not: null }, removedAt: null, personId: { not: null } }
    const rows = await this.database.prisma.requestMember.findMany({ where })
    return rows.map(({ personId }) => personId!)
  }

  /** Whoever was invited by address may have been registered under it since, or before. */
  private async member({ member }: Subjects): Promise<string[]> {
    if (!member) return []
    const row = await this.database.prisma.requestMember.findUnique({ where: { id: member } })
    if (!row) return []
    if (row.personId) return [row.personId]
    const person = await this.database.prisma.person.findUnique({ where: { email: row.email } })
    return person ? [person.id] : []
  }

  private async seated(who: 'seats' | 'outstanding' | 'chair' | 'called', { review }: Subjects): Promise<string[]> {
    if (!review) return []
    const where = { reviewId: review }
    const [seats, votes] = await Promise.all([
      this.database.prisma.reviewSeat.findMany({ where: { ...where, recusedAt: null } }),
      // Who has voted matters only to those who look for votes.
      who === 'outstanding' || who === 'called'
        ? this.database.prisma.vote.findMany({ where: { ...where, supersededAt: null }, select: { voterId: true } })
        : [],
    ])
    const voted = new Set(votes.map(({ voterId }) => voterId))
    const sitting = seats.filter(({ alternate, calledAt }) => !alternate || calledAt)
    const chosen = {
      seats: sitting,
      outstanding: sitting.filter(({ personId }) => !voted.has(personId)),
      chair: sitting.filter(({ chair }) => chair),
      called: sitting.filter(({ alternate, personId }) => alternate && !voted.has(personId)),
    }
    return chosen[who].map(({ personId }) => personId)
  }

  private async switchedOnBy({ autoApproval }: Subjects): Promise<string[]> {
    if (!autoApproval) return []
    const row = await this.database.prisma.autoApproval.findUnique({ where: { id: autoApproval } })
    return row ? [row.switchedOnById] : []
  }

  private async panel({ panel }: Subjects): Promise<string[]> {
    if (!panel) return []
    const rows = await this.database.prisma.panelSeat.findMany({ where: { panelId: panel } })
    return rows.map(({ personId }) => personId)
  }

  private async keeper({ webhook }: Subjects): Promise<string[]> {
    if (!webhook) return []
    const row = await this.database.prisma.webhook.findUnique({ where: { id: webhook } })
    return row ? [row.keeperId] : []
  }

  /** Providers keep what their organisation owns; where that is a model, so do its developers. */
  private async keepersOf({ organisationIds, modelOwnerIds }: Owners): Promise<string[]> {
    const provider = { organisationId: { in: [...organisationIds] }, role: 'provider' }
    const developer = { organisationId: { in: [...modelOwnerIds] }, role: 'developer' }
    const rows = await this.database.prisma.membership.findMany({ where: { OR: [provider, developer] } })
    return rows.map(({ personId }) => personId)
  }

  private async holders(role: string): Promise<string[]> {
    const rows = await this.database.prisma.membership.findMany({ where: { role } })
    return rows.map(({ personId }) => personId)
  }

  private async grants({ grant, obligation }: Subjects) {
    const id = grant ?? (obligation && (await this.ownership.grantOfObligation(obligation)))
    return id ? this.database.prisma.grant.findMany({ where: { id } }) : []
  }

  private async activeGrants({ asset, version }: Subjects) {
    const now = this.clock.now()
    const of = asset ? { assetId: asset } : version ? { id: version } : undefined
    if (!of) return []
    const where = { version: { is: of }, revokedAt: null, startsAt: { lte: now }, endsAt: { gt: now } }
    return this.database.prisma.grant.findMany({ where })
  }

  private async usingOrganisations(audiences: readonly Audience[], subjects: Subjects): Promise<readonly string[]> {
    const grants = audiences.includes('grantees') ? await this.activeGrants(subjects) : await this.grants(subjects)
    const { request } = subjects
    const row = request ? await this.database.prisma.request.findUnique({ where: { id: request } }) : null
    return [...new Set([...grants.map(({ organisationId }) => organisationId), ...(row ? [row.organisationId] : [])])]
  }
}
