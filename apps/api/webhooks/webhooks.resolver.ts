import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { WEBHOOK_TYPES } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationChangeWebhookArgs,
  MutationEnableWebhookArgs,
  MutationPingWebhookArgs,
  MutationRemoveWebhookArgs,
  MutationRenewWebhookSecretArgs,
  MutationReplayWebhookArgs,
  MutationReplayWebhookDeliveryArgs,
  MutationSubscribeWebhookArgs,
  QueryWebhookArgs,
  QueryWebhooksArgs,
  WebhookDeliveriesArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { WebhookDeliveriesHandler } from './deliveries.handler.ts'
import { WebhooksHandler } from './webhooks.handler.ts'
import { type DeliveryRow, type WebhookRow, WebhooksStore } from './webhooks.store.ts'

@Resolver('Webhook')
export class WebhookResolver {
  constructor(
    private readonly store: WebhooksStore,
    private readonly handler: WebhooksHandler,
    private readonly deliveriesHandler: WebhookDeliveriesHandler,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  webhooks(@Args() page: QueryWebhooksArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), page)
  }

  @Query()
  webhook(@Args() { id }: QueryWebhookArgs, @Context() { actor }: GraphqlContext) {
    return this.store.webhook(signedIn(actor), id)
  }

  @Query()
  webhookTypes(@Context() { actor }: GraphqlContext) {
    signedIn(actor)
    return WEBHOOK_TYPES
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: WebhookRow, @Context() { loaders }: GraphqlContext) {
    return organisationId ? loaders.load(this.people.organisations, organisationId) : null
  }

  @ResolveField()
  keeper(@Parent() { keeperId }: WebhookRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, keeperId)
  }

  @ResolveField()
  state(@Parent() { disabledAt }: WebhookRow) {
    return disabledAt ? 'disabled' : 'active'
  }

  @ResolveField()
  async waiting(@Parent() { id }: WebhookRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.waitingOf, id)) ?? 0
  }

  @ResolveField()
  deliveries(@Parent() { id }: WebhookRow, @Args() { state, ...page }: WebhookDeliveriesArgs) {
    return this.store.deliveries(id, state ?? null, page)
  }

  @Mutation()
  async subscribeWebhook(@Args() { input }: MutationSubscribeWebhookArgs, @Context() context: GraphqlContext) {
    const command = { ...input, organisationId: input.organisationId ?? null }
    return answer('WebhookSecret', await this.handler.subscribe(context.actor, command), context)
  }

  @Mutation()
  async changeWebhook(@Args() { input }: MutationChangeWebhookArgs, @Context() context: GraphqlContext) {
    return answer('Webhook', await this.handler.change(context.actor, input), context)
  }

  @Mutation()
  async renewWebhookSecret(@Args() { id }: MutationRenewWebhookSecretArgs, @Context() context: GraphqlContext) {
    return answer('WebhookSecret', await this.handler.renewSecret(context.actor, id), context)
  }

  @Mutation()
  async removeWebhook(@Args() { id }: MutationRemoveWebhookArgs, @Context() context: GraphqlContext) {
    return answer('WebhookRemoved', await this.handler.remove(context.actor, id), context)
  }

  @Mutation()
  async enableWebhook(@Args() { id }: MutationEnableWebhookArgs, @Context() context: GraphqlContext) {
    return answer('Webhook', await this.deliveriesHandler.enable(context.actor, id), context)
  }

  @Mutation()
  async pingWebhook(@Args() { id }: MutationPingWebhookArgs, @Context() context: GraphqlContext) {
    return answer('WebhookDelivery', await this.deliveriesHandler.ping(context.actor, id), context)
  }

  @Mutation()
  async replayWebhook(@Args() { input }: MutationReplayWebhookArgs, @Context() context: GraphqlContext) {
    const { webhookId, fromLeaf } = input
    return answer('Webhook', await this.deliveriesHandler.replay(context.actor, webhookId, fromLeaf), context)
  }

  @Mutation()
  async replayWebhookDelivery(@Args() { id }: MutationReplayWebhookDeliveryArgs, @Context() context: GraphqlContext) {
    return answer('WebhookDelivery', await this.deliveriesHandler.replayOne(context.actor, id), context)
  }
}

@Resolver('WebhookDelivery')
export class WebhookDeliveryResolver {
  constructor(private readonly store: WebhooksStore) {}

  @ResolveField()
  webhook(@Parent() { webhookId }: DeliveryRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.byId, webhookId)
  }

  @ResolveField()
  leafIndex(@Parent() { leafIndex }: DeliveryRow) {
    return leafIndex === null ? null : Number(leafIndex)
  }

  @ResolveField()
  nextAt(@Parent() { state, nextAt }: DeliveryRow) {
    return state === 'waiting' ? nextAt : null
  }

  @ResolveField()
  attempts(@Parent() { id }: DeliveryRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.attemptsOf, id)
  }
}
