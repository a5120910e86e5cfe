import { Inject, Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Fault } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import { type Actor, type PersonActor } from '../platform/identity/actor.ts'
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, Passwords } from '../platform/identity/passwords.ts'
import { Sessions } from '../platform/identity/sessions.ts'
import { newToken, tokenHash } from '../platform/identity/tokens.ts'
import { Spine } from '../spine/index.ts'
import { PeopleStore } from './people.store.ts'
import { accountKey, SignInLimit } from './sign-in-limit.ts'

export type SignIn = { email: string; password: string; channel: 'web' | 'cli'; address: string }
export type OpenedSession = { actor: PersonActor; token: string; expiresAt: Date }

/** Passwords and sessions. Other ways to prove who one is (OIDC, passkeys) end in `openSession` as well. */
@Injectable()
export class SignInHandler {
  constructor(
    private readonly people: PeopleStore,
    private readonly passwords: Passwords,
    private readonly limit: SignInLimit,
    private readonly sessions: Sessions,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn(command: SignIn): Promise<OpenedSession | Refused<'SignInFailed'>> {
    const email = command.email.trim().toLowerCase()
    const minutes = await this.limit.minutesToWait(email, command.address)
    if (minutes) throw new Fault('RATE_LIMITED', { message: 'TooManyAttempts', minutes })
    const account = await this.people.accountByEmail(email)
    const matches = await this.passwords.verify(account?.passwordHash, command.password)
    if (!account || !matches || account.disabledAt) {
      await this.limit.countFailure(email, command.address)
      return refuse('SignInFailed')
    }
    return this.openSession(account.id, command.channel, email)
  }

  async signOut(actor: Actor): Promise<Date> {
    const person = signedIn(actor)
    const at = this.clock.now()
    const event = { type: 'SignedOut', subjects: { session: person.sessionId }, facts: {}, personal: {} }
    await this.spine.record(actor, [event], async (tx) => {
      await tx.session.update({ where: { id: person.sessionId }, data: { endedAt: at } })
    })
    return at
  }

  async changePassword(
    actor: Actor,
    change: { current: string; next: string },
  ): Promise<{ at: Date } | Refused<'PasswordWrong' | 'PasswordLength'>> {
    const person = signedIn(actor)
    const account = await this.people.account(person.personId)
    if (!(await this.passwords.verify(account.passwordHash, change.current))) return refuse('PasswordWrong')
    const unfit = passwordRefusal(change.next)
    if (unfit) return unfit
    const passwordHash = await this.passwords.hash(change.next)
    const at = this.clock.now()
    const event = { type: 'PasswordChanged', subjects: { session: person.sessionId }, facts: {}, personal: {} }
    await this.spine.record(actor, [event], async (tx) => {
      await tx.person.update({ where: { id: person.personId }, data: { passwordHash } })
      const others = { personId: person.personId, endedAt: null, id: { not: person.sessionId } }
      await tx.session.updateMany({ where: others, data: { endedAt: at } })
    })
    return { at }
  }

  private async openSession(personId: string, channel: 'web' | 'cli', email: string): Promise<OpenedSession> {
    const id = this.clock.newId()
    const token = newToken()
    const createdAt = this.clock.now()
    const expiresAt = new Date(createdAt.getTime() + this.config.SESSION_HOURS * 3_600_000)
    const event = { type: 'SignedIn', subjects: { session: id }, facts: { channel }, personal: { person: personId } }
    const actor = {
      kind: 'person',
      personId,
      sessionId: id,
      sessionExpiresAt: expiresAt,
      language: 'ja',
      roles: [],
    } as const
    await this.spine.record(actor, [event], async (tx) => {
      await tx.session.create({ data: { id, tokenHash: tokenHash(token), personId, channel, createdAt, expiresAt } })
      await tx.signInAttempt.deleteMany({ where: { key: accountKey(email) } })
    })
    return { actor: signedIn(await this.sessions.actorOf(token)), token, expiresAt }
  }
}

export function passwordRefusal(password: string): Refused<'PasswordLength'> | undefined {
  if (password.length >= PASSWORD_LENGTH_MIN && password.length <= PASSWORD_LENGTH_MAX) return undefined
  return refuse('PasswordLength', { min: PASSWORD_LENGTH_MIN, max: PASSWORD_LENGTH_MAX })
}
