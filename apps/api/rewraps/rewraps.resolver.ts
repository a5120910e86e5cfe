import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { grantState } from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import type { GrantRow } from '../grants/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { MutationCompleteRewrapArgs, QueryRewrapTasksArgs } from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import { RewrapsHandler } from './rewraps.handler.ts'
import { type RewrapRow, RewrapsStore } from './rewraps.store.ts'

@Resolver('RewrapTask')
export class RewrapTaskResolver {
  constructor(
    private readonly store: RewrapsStore,
    private readonly handler: RewrapsHandler,
    private readonly catalogue: CatalogueStore,
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  @Query()
  rewrapTasks(@Args() { open, versionId, ...page }: QueryRewrapTasksArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), { open: open ?? false, versionId: versionId ?? null }, page)
  }

  @ResolveField()
  grant(@Parent() { grantId }: RewrapRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.grants, grantId)
  }

  @ResolveField()
  async version(@Parent() task: RewrapRow, @Context() context: GraphqlContext) {
    const grant = await this.grant(task, context)
    return context.loaders.load(this.catalogue.versions, grant!.versionId)
  }

  @ResolveField()
  certificate(@Parent() { certificateId }: RewrapRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.certificates, certificateId)
  }

  @ResolveField()
  async isWanted(@Parent() task: RewrapRow, @Context() context: GraphqlContext) {
    const grant = await this.grant(task, context)
    return grant!.certificateId === task.certificateId && grantState(grant!, this.clock.now()) === 'active'
  }

  @ResolveField()
  header(@Parent() { id }: RewrapRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.sourceHeader, id)
  }

  @Mutation()
  async completeRewrap(@Args() { input }: MutationCompleteRewrapArgs, @Context() context: GraphqlContext) {
    return answer('RewrapTask', await this.handler.complete(context.actor, input), context)
  }
}

@Resolver('Grant')
export class GrantRewrapResolver {
  constructor(private readonly store: RewrapsStore) {}

  @ResolveField()
  openRewrap(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.openOfGrant, id)
  }
}
