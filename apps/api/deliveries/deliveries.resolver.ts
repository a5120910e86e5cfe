import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { type GrantRow, GrantsStore } from '../grants/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { GrantDeliveriesArgs, MutationOpenDeliveryArgs } from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { DeliveriesHandler } from './deliveries.handler.ts'
import { DeliveriesStore, type DeliveryRow } from './deliveries.store.ts'

@Resolver('Delivery')
export class DeliveryResolver {
  constructor(
    private readonly handler: DeliveriesHandler,
    private readonly grants: GrantsStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField()
  grant(@Parent() { grantId }: DeliveryRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.grants.byId, grantId)
  }

  @ResolveField()
  person(@Parent() { personId }: DeliveryRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, personId)
  }

  @ResolveField()
  fileCount(@Parent() { fileIds }: DeliveryRow) {
    return fileIds.length
  }

  @Mutation()
  async openDelivery(@Args() { input }: MutationOpenDeliveryArgs, @Context() context: GraphqlContext) {
    const command = { grantId: input.grantId, paths: input.paths ?? null, origin: context.origin }
    return answer('OpenedDelivery', await this.handler.open(context.actor, command), context)
  }
}

@Resolver('Grant')
export class GrantDeliveriesResolver {
  constructor(private readonly store: DeliveriesStore) {}

  @ResolveField()
  deliveries(@Parent() { id }: GrantRow, @Args() page: GrantDeliveriesArgs, @Context() { actor }: GraphqlContext) {
    return this.store.pageOfGrant(actor, id, page)
  }
}
