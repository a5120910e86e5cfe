import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { Fault } from '../platform/faults.ts'
import type { PersonActor } from '../platform/identity/actor.ts'
import { Passwords } from '../platform/identity/passwords.ts'
import { PeopleStore } from './people.store.ts'
import { SignInLimit } from './sign-in-limit.ts'

/** Asks somebody who is signed in for the password again, where an act must be theirs and not their open screen's. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly limit: SignInLimit,
  ) {}

  /** Counted like failed sign-ins: a stolen session must not be a place to guess passwords at leisure. */
  async refusal({ personId }: PersonActor, password: string): Promise<Refused<'PasswordWrong'> | undefined> {
    const { email, passwordHash } = await this.people.account(personId)
    const minutes = await this.limit.minutesToWait(email, personId)
    if (minutes) throw new Fault('RATE_LIMITED', { message: 'TooManyAttempts', minutes })
    if (await this.passwords.verify(passwordHash, password)) return undefined
    await this.limit.countFailure(email, personId)
    return refuse('PasswordWrong')
  }
}
