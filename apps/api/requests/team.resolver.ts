import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { isOpen, memberState, parsePurpose, type RequestState } from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { answer, isRefused, typed } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationAcceptInvitationArgs,
  MutationDeclineInvitationArgs,
  MutationInviteMemberArgs,
  MutationRemoveMemberArgs,
  QueryInvitationArgs,
} from '../graphql/generated/resolvers.ts'
import { refusalAnswer } from '../graphql/problems.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { shortAddress } from './address.ts'
import type { MemberRow } from './history.store.ts'
import { purposeInWords } from './purpose-in-words.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'
import { TeamHandler } from './team.handler.ts'
import { currentAcceptance, type InvitationRow, TeamStore, termsToAccept } from './team.store.ts'

type MemberOfRequest = MemberRow & { request?: RequestRow }

@Resolver('RequestMember')
export class RequestMemberResolver {
  constructor(
    private readonly handler: TeamHandler,
    private readonly team: TeamStore,
    private readonly requests: RequestsStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField()
  async email(@Parent() member: MemberOfRequest, @Context() { actor, loaders }: GraphqlContext) {
    const request = member.request ?? (await loaders.load(this.requests.byId, member.requestId))
    const isApplicant = actor.kind === 'person' && actor.personId === request?.applicantId
    return isApplicant ? member.email : shortAddress(member.email)
  }

  @ResolveField()
  person(@Parent() { personId }: MemberRow, @Context() { loaders }: GraphqlContext) {
    return personId ? loaders.load(this.people.people, personId) : null
  }

  @ResolveField()
  async state(@Parent() member: MemberRow, @Context() { loaders }: GraphqlContext) {
    const acceptance = member.acceptedAt ? await loaders.load(this.team.acceptanceOf, member.requestId) : undefined
    return memberState(member, acceptance?.digest)
  }

  @Mutation()
  async inviteMember(@Args() { input }: MutationInviteMemberArgs, @Context() context: GraphqlContext) {
    return answer('InvitedMember', await this.handler.invite(context.actor, input), context)
  }

  @Mutation()
  async removeMember(@Args() { memberId }: MutationRemoveMemberArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.handler.remove(context.actor, memberId), context)
  }
}

type InvitedTo = { id: string; versionId: string; terms: ReturnType<typeof termsToAccept> }

@Resolver('InvitationItem')
export class InvitationItemResolver {
  constructor(private readonly catalogue: CatalogueStore) {}

  @ResolveField()
  version(@Parent() { versionId }: InvitedTo, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, versionId)
  }
}

@Resolver('Invitation')
export class InvitationResolver {
  constructor(
    private readonly handler: TeamHandler,
    private readonly team: TeamStore,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  invitations(@Context() { actor }: GraphqlContext) {
    return this.team.sentTo(signedIn(actor))
  }

  @Query()
  async invitation(@Args() { token }: QueryInvitationArgs, @Context() context: GraphqlContext) {
    const found = await this.handler.invitation(context.actor, token)
    return isRefused(found)
      ? refusalAnswer(found as Parameters<typeof refusalAnswer>[0], context.language)
      : typed('Invitation', found)
  }

  @ResolveField()
  state(@Parent() invitation: InvitationRow) {
    return memberState(invitation, currentAcceptance(invitation.request))
  }

  @ResolveField()
  isOpen(@Parent() { request, removedAt }: InvitationRow) {
    return removedAt === null && isOpen(request.state as RequestState, 'member', 'accept')
  }

  @ResolveField()
  number(@Parent() { request }: InvitationRow) {
    return request.number
  }

  @ResolveField()
  project(@Parent() { request }: InvitationRow) {
    return request.project
  }

  @ResolveField()
  applicant(@Parent() { request }: InvitationRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, request.applicantId)
  }

  @ResolveField()
  organisation(@Parent() { request }: InvitationRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.organisations, request.organisationId)
  }

  @ResolveField()
  purposeExplanation(@Parent() { request }: InvitationRow, @Context() { language }: GraphqlContext) {
    const parsed = parsePurpose(request.purpose)
    if (!parsed.ok) return null
    return purposeInWords(parsed.value, language)
  }

  @ResolveField()
  items(@Parent() { request }: InvitationRow): InvitedTo[] {
    return request.items.map((item) => ({
      id: item.id,
      versionId: item.versionId,
      terms: termsToAccept(request, item),
    }))
  }

  @ResolveField()
  digest(@Parent() { request }: InvitationRow) {
    return currentAcceptance(request) ?? null
  }

  @ResolveField()
  certificate(@Parent() { certificateId }: InvitationRow, @Context() { loaders }: GraphqlContext) {
    return certificateId ? loaders.load(this.people.certificates, certificateId) : null
  }

  @Mutation()
  async acceptInvitation(@Args() { input }: MutationAcceptInvitationArgs, @Context() context: GraphqlContext) {
    return answer('Invitation', await this.handler.accept(context.actor, input), context)
  }

  @Mutation()
  async declineInvitation(@Args() { memberId }: MutationDeclineInvitationArgs, @Context() context: GraphqlContext) {
    return answer('Invitation', await this.handler.decline(context.actor, memberId), context)
  }
}
