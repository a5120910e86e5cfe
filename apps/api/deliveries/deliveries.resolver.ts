import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { type GrantRow, GrantsStore } from '../grants/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  GrantDeliveriesArgs,
  MutationLimitGrantArgs,
  MutationOpenDeliveryArgs,
  QueryDeliveryAddressesArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { DeliveriesHandler } from './deliveries.handler.ts'
import { DeliveriesStore, type DeliveryRow } from './deliveries.store.ts'
import { LimitsHandler } from './limits.handler.ts'

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

  @Query()
  async deliveryAddresses(@Args() args: QueryDeliveryAddressesArgs, @Context() context: GraphqlContext) {
    return answer(
      'DeliveryAddresses',
      await this.handler.renew(context.actor, { ...args, ...askerOf(context) }),
      context,
    )
  }

  @Mutation()
  async openDelivery(@Args() { input }: MutationOpenDeliveryArgs, @Context() context: GraphqlContext) {
    const command = { grantId: input.grantId, paths: input.paths ?? null, ...askerOf(context) }
    return answer('OpenedDelivery', await this.handler.open(context.actor, command), context)
  }
}

@Resolver('Grant')
export class GrantDeliveriesResolver {
  constructor(
    private readonly store: DeliveriesStore,
    private readonly limitsHandler: LimitsHandler,
  ) {}

  @ResolveField()
  deliveries(@Parent() { id }: GrantRow, @Args() page: GrantDeliveriesArgs, @Context() { actor }: GraphqlContext) {
    return this.store.pageOfGrant(actor, id, page)
  }

  @ResolveField()
  limits(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.limitsOfGrant, id)
  }

  @Mutation()
  async limitGrant(@Args() { input }: MutationLimitGrantArgs, @Context() context: GraphqlContext) {
    const { grantId, networks } = input
    const [bytesPerDay, deliveriesPerHour] = [input.bytesPerDay ?? null, input.deliveriesPerHour ?? null]
    const command = { grantId, bytesPerDay, deliveriesPerHour, networks }
    return answer('Grant', await this.limitsHandler.limit(context.actor, command), context)
  }
}

const askerOf = ({ origin, request }: GraphqlContext) => ({ origin, address: request.ip })
