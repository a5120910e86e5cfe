import { Injectable } from '@nestjs/common'
import { acceptanceDigest, type Member, parsePurpose, purposeDigest } from '@raireki/governance'
import type { BatchOf } from '../graphql/loaders.ts'
import { byKey } from '../graphql/loaders.ts'
import type { PersonActor } from '../platform/identity/actor.ts'
import { tokenHash } from '../platform/identity/tokens.ts'
import { Database } from '../platform/prisma/database.ts'
import { type RequestDraft, whole } from './requests.store.ts'

export type InvitationRow = RequestDraft['members'][number] & { request: RequestDraft }

const invited = {
  person: { select: { nameJa: true, nameEn: true } },
  request: { include: whole },
} as const

/** Longer than anybody has invitations to read at once. */
const MOST_SHOWN = 100

/** Invitations to research teams. They are found by the address they were sent to: `addressed` in the table of rights. */
@Injectable()
export class TeamStore {
  constructor(private readonly database: Database) {}

  inviter(personId: string) {
    const select = { email: true, nameJa: true, nameEn: true }
    return this.database.prisma.person.findUniqueOrThrow({ where: { id: personId }, select })
  }

  async addressOf(personId: string): Promise<string> {
    const where = { id: personId }
    return (await this.database.prisma.person.findUniqueOrThrow({ where, select: { email: true } })).email
  }

  async sentTo({ personId }: PersonActor): Promise<InvitationRow[]> {
    const email = await this.addressOf(personId)
    const where = { email: { equals: email, mode: 'insensitive' as const }, removedAt: null }
    return this.database.prisma.requestMember.findMany({
      where,
      include: invited,
      orderBy: { id: 'desc' },
      take: MOST_SHOWN,
    })
  }

  byToken(token: string): Promise<InvitationRow | null> {
    return this.database.prisma.requestMember.findUnique({ where: { tokenHash: tokenHash(token) }, include: invited })
  }

  byId(id: string): Promise<InvitationRow | null> {
    return this.database.prisma.requestMember.findUnique({ where: { id }, include: invited })
  }

  /** What there is to accept of a request, by its id: the same for everybody in the team. */
  readonly acceptanceOf: BatchOf<string, { digest: string | undefined }> = {
    name: 'acceptanceOfRequest',
    fetch: async (requestIds) => {
      const where = { id: { in: [...requestIds] } }
      const rows = await this.database.prisma.request.findMany({ where, include: whole })
      const acceptances = rows.map((row) => ({ id: row.id, digest: currentAcceptance(row) }))
      return byKey(acceptances, ({ id }) => id)
    },
  }
}

/** While a request can be changed, its terms are those of today; afterwards, those it was submitted under. */
export function termsToAccept({ state }: { state: string }, item: RequestDraft['items'][number]) {
  const isBeingWritten = state === 'draft' || state === 'returned'
  return isBeingWritten ? item.version.asset.currentTerms : item.terms
}

/** What accepting would accept now; nothing while purpose or terms are not whole. */
export function currentAcceptance(request: RequestDraft): string | undefined {
  const purpose = parsePurpose(request.purpose)
  const items = request.items.flatMap((item) => {
    const terms = termsToAccept(request, item)
    return terms ? [{ version: item.versionId, termsDigest: terms.digest }] : []
  })
  if (!purpose.ok || items.length === 0 || items.length < request.items.length) return undefined
  return acceptanceDigest(purposeDigest(purpose.value), items)
}

/** The row as the rules see it. */
export function memberOf({ id, email, acceptedDigest, acceptedAt, declinedAt, removedAt }: Member): Member {
  return { id, email, acceptedDigest, acceptedAt, declinedAt, removedAt }
}
