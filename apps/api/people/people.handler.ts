import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor, HeldRole, Language } from '../platform/identity/actor.ts'
import { Passwords } from '../platform/identity/passwords.ts'
import { type LocalText, textRefusal, tidy } from '../platform/local-text.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { Spine } from '../spine/index.ts'
import { type OrganisationRow, PeopleStore, type PersonRow } from './people.store.ts'
import { passwordRefusal } from './sign-in.handler.ts'

export type RegisterOrganisation = { name: LocalText; kind: string; country: string }
export type RegisterPerson = {
  name: LocalText
  email: string
  language: Language
  password: string
  memberships: readonly { organisationId: string; role: HeldRole['role'] }[]
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Letting people and organisations in. */
@Injectable()
export class PeopleHandler {
  constructor(
    private readonly people: PeopleStore,
    private readonly access: Access,
    private readonly passwords: Passwords,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async registerOrganisation(
    actor: Actor,
    command: RegisterOrganisation,
  ): Promise<
    OrganisationRow | Refused<'NotPermitted' | 'NameMissing' | 'TitleMissing' | 'TextTooLong' | 'CountryInvalid'>
  > {
    signedIn(actor)
    if (!this.access.holds(actor, 'register', 'Organisation')) return refuse('NotPermitted', { needed: 'operator' })
    const unfit = textRefusal(command.name, { field: 'name', max: 200, missing: 'NameMissing' })
    if (unfit) return unfit
    const country = command.country.toUpperCase()
    if (!/^[A-Z]{2}$/.test(country)) return refuse('CountryInvalid', { country: command.country })
    const id = this.clock.newId()
    const { ja, en } = tidy(command.name)
    const event = {
      type: 'OrganisationRegistered',
      subjects: { organisation: id },
      facts: { kind: command.kind, country, name: { ja, en } },
      personal: {},
    }
    return this.spine.record(actor, [event], (tx) =>
      tx.organisation.create({
        data: { id, kind: command.kind, nameJa: ja, nameEn: en, country, createdAt: this.clock.now() },
      }),
    )
  }

  async registerPerson(
    actor: Actor,
    command: RegisterPerson,
  ): Promise<
    | PersonRow
    | Refused<
        | 'NotPermitted'
        | 'NameMissing'
        | 'TitleMissing'
        | 'TextTooLong'
        | 'EmailInvalid'
        | 'EmailTaken'
        | 'PasswordLength'
        | 'MembershipMissing'
        | 'OrganisationUnknown'
      >
  > {
    signedIn(actor)
    if (!this.access.holds(actor, 'register', 'Person')) return refuse('NotPermitted', { needed: 'operator' })
    const email = command.email.trim().toLowerCase()
    const unfit =
      textRefusal(command.name, { field: 'name', max: 200, missing: 'NameMissing' }) ??
      (EMAIL.test(email) && email.length <= 254 ? undefined : refuse('EmailInvalid', { email: command.email })) ??
      passwordRefusal(command.password) ??
      (command.memberships.length === 0 ? refuse('MembershipMissing') : undefined)
    if (unfit) return unfit
    const organisationIds = [...new Set(command.memberships.map(({ organisationId }) => organisationId))]
    if ((await this.people.organisationCount(organisationIds)) < organisationIds.length)
      return refuse('OrganisationUnknown')
    return this.createPerson(actor, { ...command, email })
  }

  async setLanguage(actor: Actor, language: Language): Promise<void> {
    const { personId } = signedIn(actor)
    const event = { type: 'LanguageSet', subjects: {}, facts: { language }, personal: { person: personId } }
    await this.spine.record(actor, [event], async (tx) => {
      await tx.person.update({ where: { id: personId }, data: { language } })
    })
  }

  private async createPerson(actor: Actor, command: RegisterPerson): Promise<PersonRow | Refused<'EmailTaken'>> {
    const id = this.clock.newId()
    const createdAt = this.clock.now()
    const { ja, en } = tidy(command.name)
    const passwordHash = await this.passwords.hash(command.password)
    const memberships = command.memberships.map(({ organisationId, role }) => ({
      id: this.clock.newId(),
      organisationId,
      role,
      createdAt,
    }))
    const event = {
      type: 'PersonRegistered',
      subjects: {},
      facts: { memberships: memberships.map(({ organisationId, role }) => ({ organisation: organisationId, role })) },
      personal: { person: id, email: command.email },
    }
    try {
      return await this.spine.record(actor, [event], (tx) =>
        tx.person.create({
          data: {
            id,
            email: command.email,
            nameJa: ja,
            nameEn: en,
            language: command.language,
            passwordHash,
            createdAt,
            memberships: { create: memberships },
          },
          omit: { passwordHash: true },
        }),
      )
    } catch (error) {
      if (isDuplicate(error)) return refuse('EmailTaken')
      throw error
    }
  }
}
