import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Passwords } from '../platform/identity/passwords.ts'
import type { LocalText } from '../platform/local-text.ts'
import { Database } from '../platform/prisma/database.ts'
import { Spine } from '../spine/index.ts'
import { passwordRefusal } from './sign-in.handler.ts'

export type FirstOperatorCommand = { email: string; password: string; name: LocalText; organisation: LocalText }

/**
 * Lets the first person in, where there is nobody yet who could. From then on operators let people in through the API.
 */
@Injectable()
export class FirstOperator {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async isNeeded(): Promise<boolean> {
    return (await this.database.prisma.person.findFirst({ select: { id: true } })) === null
  }

  async register(
    command: FirstOperatorCommand,
  ): Promise<{ personId: string } | Refused<'NotPermitted' | 'PasswordLength'>> {
    if (!(await this.isNeeded())) return refuse('NotPermitted', { needed: 'operator' })
    const unfit = passwordRefusal(command.password)
    if (unfit) return unfit
    const [organisationId, personId, membershipId] = [this.clock.newId(), this.clock.newId(), this.clock.newId()]
    const createdAt = this.clock.now()
    const email = command.email.trim().toLowerCase()
    const passwordHash = await this.passwords.hash(command.password)
    const { organisation, name } = command
    const events = [
      {
        type: 'OrganisationRegistered',
        subjects: { organisation: organisationId },
        facts: { kind: 'publicBody', country: 'JP', name: organisation },
        personal: {},
      },
      {
        type: 'PersonRegistered',
        subjects: {},
        facts: { memberships: [{ organisation: organisationId, role: 'operator' }] },
        personal: { person: personId, email },
      },
    ]
    await this.spine.record(REGISTRY, events, async (tx) => {
      await tx.organisation.create({
        data: {
          id: organisationId,
          kind: 'publicBody',
          nameJa: organisation.ja,
          nameEn: organisation.en,
          country: 'JP',
          createdAt,
        },
      })
      await tx.person.create({
        data: {
          id: personId,
          email,
          nameJa: name.ja,
          nameEn: name.en,
          language: 'ja',
          passwordHash,
          createdAt,
          memberships: { create: { id: membershipId, organisationId, role: 'operator', createdAt } },
        },
      })
    })
    return { personId }
  }
}
