import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { type GrantRow, GrantsStore } from '../grants/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationAcceptEvidenceArgs,
  MutationReturnEvidenceArgs,
  MutationSubmitEvidenceArgs,
  MutationWaiveObligationArgs,
  QueryObligationArgs,
  QueryObligationsArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import { ObligationsHandler } from './obligations.handler.ts'
import { type ObligationRow, ObligationsStore } from './obligations.store.ts'

@Resolver('Obligation')
export class ObligationResolver {
  constructor(
    private readonly store: ObligationsStore,
    private readonly handler: ObligationsHandler,
    private readonly grants: GrantsStore,
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  @Query()
  obligations(@Args() { filter, ...page }: QueryObligationsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  obligation(@Args() { id }: QueryObligationArgs, @Context() { actor }: GraphqlContext) {
    return this.store.obligation(signedIn(actor), id)
  }

  @ResolveField()
  grant(@Parent() { grantId }: ObligationRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.grants.byId, grantId)
  }

  @ResolveField()
  text(@Parent() { textJa, textEn }: ObligationRow) {
    return { ja: textJa, en: textEn }
  }

  @ResolveField()
  isOverdue(@Parent() { state, dueAt }: ObligationRow) {
    return state === 'open' && dueAt !== null && dueAt <= this.clock.now()
  }

  @ResolveField()
  evidenceAttachmentId(@Parent() { evidenceId }: ObligationRow) {
    return evidenceId
  }

  @ResolveField()
  answeredBy(@Parent() { answeredById }: ObligationRow, @Context() { loaders }: GraphqlContext) {
    return answeredById ? loaders.load(this.people.people, answeredById) : null
  }

  @ResolveField()
  async viewerActions(@Parent() { id, state }: ObligationRow, @Context() { loaders }: GraphqlContext) {
    if (state === 'accepted' || state === 'waived') return []
    const rights = (await loaders.load(this.store.rights, id)) ?? []
    return [
      ...(rights.includes('fulfil') ? ['submitEvidence'] : []),
      ...(rights.includes('answer') && state === 'submitted' ? ['accept', 'return'] : []),
      ...(rights.includes('answer') ? ['waive'] : []),
    ]
  }

  @Mutation()
  async submitEvidence(@Args() { input }: MutationSubmitEvidenceArgs, @Context() context: GraphqlContext) {
    const command = { ...input, attachmentId: input.attachmentId ?? null }
    return answer('Obligation', await this.handler.submit(context.actor, command), context)
  }

  @Mutation()
  async acceptEvidence(@Args() { input }: MutationAcceptEvidenceArgs, @Context() context: GraphqlContext) {
    return answer('Obligation', await this.handler.accept(context.actor, input), context)
  }

  @Mutation()
  async returnEvidence(@Args() { input }: MutationReturnEvidenceArgs, @Context() context: GraphqlContext) {
    return answer('Obligation', await this.handler.return(context.actor, input), context)
  }

  @Mutation()
  async waiveObligation(@Args() { input }: MutationWaiveObligationArgs, @Context() context: GraphqlContext) {
    return answer('Obligation', await this.handler.waive(context.actor, input), context)
  }
}

@Resolver('Grant')
export class GrantObligationsResolver {
  constructor(private readonly store: ObligationsStore) {}

  @ResolveField()
  obligations(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.ofGrant, id)
  }
}
