import { Module } from '@nestjs/common'
import { NoticesModule } from '../notices/index.ts'
import { PeopleModule } from '../people/index.ts'
import { WebhookDeliveriesHandler } from './deliveries.handler.ts'
import { Following } from './following.ts'
import { Forgetting } from './forgetting.ts'
import { WebhookSecrets } from './secret.ts'
import { Sending } from './sending.ts'
import { WebhooksHandler } from './webhooks.handler.ts'
import { WebhookDeliveryResolver, WebhookResolver } from './webhooks.resolver.ts'
import { WebhooksStore } from './webhooks.store.ts'

@Module({
  imports: [NoticesModule, PeopleModule],
  providers: [
    WebhookSecrets,
    WebhooksStore,
    Sending,
    Following,
    Forgetting,
    WebhooksHandler,
    WebhookDeliveriesHandler,
    WebhookResolver,
    WebhookDeliveryResolver,
  ],
})
export class WebhooksModule {}
