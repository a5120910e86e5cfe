import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { diffTerms } from '@raireki/governance'
import type { GrantRow } from '../grants/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { MutationAcceptTermsArgs } from '../graphql/generated/resolvers.ts'
import { diseasesInForce } from '../ontologies/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { TermsAcceptance } from '../platform/prisma/generated/client.ts'
import { storedTerms, type TermsRow, TermsStore, verdictAnswer } from '../terms/index.ts'
import { AcceptanceHandler } from './acceptance.handler.ts'
import { AcceptanceStore } from './acceptance.store.ts'

@Resolver('Grant')
export class GrantAcceptanceResolver {
  constructor(
    private readonly store: AcceptanceStore,
    private readonly handler: AcceptanceHandler,
    private readonly clock: Clock,
  ) {}

  @Query()
  grantsToAccept(@Context() { actor }: GraphqlContext) {
    return this.store.toAccept(actor, signedIn(actor).personId)
  }

  @ResolveField()
  async termsInForce(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.standings, id))?.inForce
  }

  @ResolveField()
  async termsToAccept(@Parent() grant: GrantRow, @Context() { loaders, language }: GraphqlContext) {
    const standing = await loaders.load(this.store.standings, grant.id)
    if (!standing?.outstanding || !standing.toAccept) return null
    const { inForce, outstanding, toAccept } = standing
    const now = storedTerms(inForce.body)
    const { headline, changes } = diffTerms(now, storedTerms(toAccept.body), language, diseasesInForce())
    const verdict = await this.handler.verdictUnder(grant, toAccept)
    return {
      terms: toAccept,
      acceptBy: outstanding.acceptBy,
      overdue: outstanding.acceptBy <= this.clock.now(),
      headline,
      changes,
      verdict: verdictAnswer(verdict, language),
    }
  }

  @ResolveField()
  async acceptances(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.acceptancesOf, id)) ?? []
  }

  @Mutation()
  async acceptTerms(@Args() { input }: MutationAcceptTermsArgs, @Context() context: GraphqlContext) {
    return answer('Grant', await this.handler.accept(context.actor, input), context)
  }
}

@Resolver('Terms')
export class TermsAwaitingResolver {
  constructor(private readonly store: AcceptanceStore) {}

  @ResolveField()
  awaitingAcceptance(@Parent() terms: TermsRow, @Context() { actor }: GraphqlContext) {
    return this.store.awaiting(actor, terms)
  }
}

@Resolver('TermsAcceptance')
export class TermsAcceptanceResolver {
  constructor(private readonly terms: TermsStore) {}

  @ResolveField('terms')
  acceptedTerms(@Parent() { termsId }: TermsAcceptance, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.terms.byId, termsId)
  }
}
