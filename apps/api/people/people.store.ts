import { Injectable } from '@nestjs/common'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor, HeldRole } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Certificate, Membership, Organisation, Person } from '../platform/prisma/generated/client.ts'

export type PersonRow = Omit<Person, 'passwordHash'>
export type OrganisationRow = Organisation
export type MembershipRow = Membership
export type CertificateRow = Certificate

const withoutSecret = { passwordHash: true } as const

/** People, organisations and certificates as they stand. */
@Injectable()
export class PeopleStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly people: BatchOf<string, PersonRow> = {
    name: 'person',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Person'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.person.findMany({ where, omit: withoutSecret }), (row) => row.id)
    },
  }

  readonly organisations: BatchOf<string, OrganisationRow> = {
    name: 'organisation',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Organisation'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.organisation.findMany({ where }), (row) => row.id)
    },
  }

  readonly membershipsOf: BatchOf<string, MembershipRow[]> = {
    name: 'membershipsOfPerson',
    fetch: async (ids) => {
      const where = { personId: { in: [...ids] } }
      const rows = await this.database.prisma.membership.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(ids, rows, (row) => row.personId)
    },
  }

  /** A certificate named by a request or a grant the actor may see is no secret: it is a public key. */
  readonly certificates: BatchOf<string, CertificateRow> = {
    name: 'certificate',
    fetch: async (ids) => {
      return byKey(
        await this.database.prisma.certificate.findMany({ where: { id: { in: [...ids] } } }),
        (row) => row.id,
      )
    },
  }

  readonly certificatesOf: BatchOf<string, CertificateRow[]> = {
    name: 'certificatesOfPerson',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Certificate'), { personId: { in: [...ids] } }] }
      const rows = await this.database.prisma.certificate.findMany({ where, orderBy: { id: 'desc' } })
      return groupBy(ids, rows, (row) => row.personId)
    },
  }

  pagePeople(actor: Actor, role: HeldRole['role'] | null | undefined, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Person')
    const byRole = role ? { memberships: { some: { role } } } : {}
    return pageById<PersonRow>(args, ({ before, ...page }) =>
      this.database.prisma.person.findMany({ ...page, where: { AND: [scope, byRole, before] }, omit: withoutSecret }),
    )
  }

  pageOrganisations(actor: Actor, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Organisation')
    return pageById<OrganisationRow>(args, ({ before, ...page }) =>
      this.database.prisma.organisation.findMany({ ...page, where: { AND: [scope, before] } }),
    )
  }

  /** With the hash: for signing in and changing the password only. */
  accountByEmail(email: string) {
    return this.database.prisma.person.findUnique({ where: { email } })
  }

  account(personId: string) {
    return this.database.prisma.person.findUniqueOrThrow({ where: { id: personId } })
  }

  ownCertificate(actor: Actor, id: string, action: 'confirm' | 'revoke' = 'revoke') {
    const where = { AND: [this.access.where(actor, action, 'Certificate'), { id }] }
    return this.database.prisma.certificate.findFirst({ where })
  }

  organisationCount(ids: readonly string[]) {
    return this.database.prisma.organisation.count({ where: { id: { in: [...ids] } } })
  }
}
