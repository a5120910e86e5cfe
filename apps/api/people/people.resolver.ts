import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { answer, isRefused } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationChangePasswordArgs,
  MutationConfirmCertificateArgs,
  MutationRegisterCertificateArgs,
  MutationRegisterOrganisationArgs,
  MutationRegisterPersonArgs,
  MutationRevokeCertificateArgs,
  MutationSetLanguageArgs,
  MutationSignInArgs,
  QueryOrganisationsArgs,
  QueryPeopleArgs,
} from '../graphql/generated/resolvers.ts'
import { say } from '../graphql/messages/say.ts'
import { abilitiesOf } from '../platform/identity/ability.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor, PersonActor } from '../platform/identity/actor.ts'
import { SESSION_COOKIE } from '../platform/identity/tokens.ts'
import { type CertificateFault, CertificatesHandler } from './certificates.handler.ts'
import { PeopleHandler } from './people.handler.ts'
import {
  type CertificateRow,
  type MembershipRow,
  type OrganisationRow,
  PeopleStore,
  type PersonRow,
} from './people.store.ts'
import { SignInHandler } from './sign-in.handler.ts'

@Resolver('Me')
export class MeResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly handler: PeopleHandler,
    private readonly signIns: SignInHandler,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query()
  me(@Context() { actor }: GraphqlContext): PersonActor | null {
    return actor.kind === 'person' ? actor : null
  }

  @ResolveField()
  person(@Parent() me: PersonActor, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, me.personId)
  }

  @ResolveField()
  abilities(@Parent() me: PersonActor): string[] {
    return abilitiesOf(me)
  }

  @ResolveField()
  certificates(@Parent() me: PersonActor, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.certificatesOf, me.personId)
  }

  @Mutation()
  async signIn(@Args() { input }: MutationSignInArgs, @Context() context: GraphqlContext) {
    const { email, password, channel } = input
    const opened = await this.signIns.signIn({ email, password, channel, address: context.request.ip })
    if (isRefused(opened)) return answer('SignedIn', opened, context)
    context.actor = opened.actor
    if (channel === 'web') this.setCookie(context, opened.token, opened.expiresAt)
    return answer('SignedIn', { me: opened.actor, token: channel === 'cli' ? opened.token : null }, context)
  }

  @Mutation()
  async signOut(@Context() context: GraphqlContext) {
    const at = await this.signIns.signOut(context.actor)
    context.reply.clearCookie(SESSION_COOKIE, { path: '/' })
    return { at }
  }

  @Mutation()
  async changePassword(@Args() { input }: MutationChangePasswordArgs, @Context() context: GraphqlContext) {
    return answer('PasswordChanged', await this.signIns.changePassword(context.actor, input), context)
  }

  @Mutation()
  async setLanguage(@Args() { language }: MutationSetLanguageArgs, @Context() context: GraphqlContext) {
    await this.handler.setLanguage(context.actor, language)
    context.loaders.clear()
    context.actor = { ...signedIn(context.actor), language }
    return context.actor
  }

  private setCookie({ reply, request }: GraphqlContext, token: string, expires: Date) {
    const secure = this.config.PUBLIC_URL?.startsWith('https:') ?? request.protocol === 'https'
    reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, expires })
  }
}

@Resolver('Person')
export class PersonResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly handler: PeopleHandler,
  ) {}

  @Query('people')
  page(@Args() { role, ...page }: QueryPeopleArgs, @Context() { actor }: GraphqlContext) {
    return this.people.pagePeople(signedIn(actor), role, page)
  }

  @ResolveField()
  name(@Parent() { nameJa, nameEn }: PersonRow) {
    return { ja: nameJa, en: nameEn }
  }

  @ResolveField()
  memberships(@Parent() { id }: PersonRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.membershipsOf, id)
  }

  @ResolveField()
  email(@Parent() person: PersonRow, @Context() { actor }: GraphqlContext) {
    return maySeeAddress(actor, person.id) ? person.email : null
  }

  @Mutation()
  async registerPerson(@Args() { input }: MutationRegisterPersonArgs, @Context() context: GraphqlContext) {
    return answer('Person', await this.handler.registerPerson(context.actor, input), context)
  }
}

@Resolver('Organisation')
export class OrganisationResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly handler: PeopleHandler,
  ) {}

  @Query('organisations')
  page(@Args() page: QueryOrganisationsArgs, @Context() { actor }: GraphqlContext) {
    return this.people.pageOrganisations(signedIn(actor), page)
  }

  @ResolveField()
  name(@Parent() { nameJa, nameEn }: OrganisationRow) {
    return { ja: nameJa, en: nameEn }
  }

  @Mutation()
  async registerOrganisation(@Args() { input }: MutationRegisterOrganisationArgs, @Context() context: GraphqlContext) {
    return answer('Organisation', await this.handler.registerOrganisation(context.actor, input), context)
  }
}

@Resolver('Membership')
export class MembershipResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  organisation(@Parent() { organisationId }: MembershipRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.organisations, organisationId)
  }
}

@Resolver('Certificate')
export class CertificateResolver {
  constructor(private readonly handler: CertificatesHandler) {}

  @Mutation()
  async registerCertificate(@Args() { input }: MutationRegisterCertificateArgs, @Context() context: GraphqlContext) {
    const result = await this.handler.register(context.actor, input.armored)
    return 'unusable' in result ? certificateRefused(result, context) : answer('Certificate', result, context)
  }

  /** Of no use to anybody but the holder. */
  @ResolveField()
  challenge(@Parent() certificate: CertificateRow, @Context() { actor }: GraphqlContext) {
    const isHolder = actor.kind === 'person' && actor.personId === certificate.personId
    const isOpen = certificate.confirmedAt === null && certificate.revokedAt === null
    return isHolder && isOpen ? this.handler.challengeOf(certificate) : null
  }

  @Mutation()
  async confirmCertificate(@Args() { input }: MutationConfirmCertificateArgs, @Context() context: GraphqlContext) {
    return answer('Certificate', await this.handler.confirm(context.actor, input), context)
  }

  @Mutation()
  async revokeCertificate(@Args() { id }: MutationRevokeCertificateArgs, @Context() context: GraphqlContext) {
    return answer('Certificate', await this.handler.revoke(context.actor, id), context)
  }
}

export function certificateRefused(fault: CertificateFault, { language }: GraphqlContext) {
  const { code, fingerprint, expiresAt } = fault
  return {
    __typename: 'CertificateRefused' as const,
    code,
    fingerprint,
    expiresAt,
    message: say(language, code, { fingerprint, expiresAt }),
  }
}

function maySeeAddress(actor: Actor, personId: string): boolean {
  if (actor.kind !== 'person') return false
  return actor.personId === personId || actor.roles.some(({ role }) => role === 'operator')
}
