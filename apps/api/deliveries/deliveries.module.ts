import { Module, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { AcceptanceModule } from '../acceptance/index.ts'
import { GrantsModule } from '../grants/index.ts'
import { PeopleModule } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { DeliveriesHandler } from './deliveries.handler.ts'
import { DeliveryResolver, GrantDeliveriesResolver } from './deliveries.resolver.ts'
import { DeliveriesStore } from './deliveries.store.ts'
import { LimitsHandler } from './limits.handler.ts'
import { messageRoutes } from './message.routes.ts'
import { MessageAddress } from './message-address.ts'

@Module({
  imports: [AcceptanceModule, GrantsModule, PeopleModule],
  providers: [
    DeliveriesStore,
    DeliveriesHandler,
    LimitsHandler,
    MessageAddress,
    DeliveryResolver,
    GrantDeliveriesResolver,
  ],
})
export class DeliveriesModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly deliveries: DeliveriesStore,
    private readonly addresses: MessageAddress,
    private readonly store: ObjectStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    const { deliveries, addresses, store, clock } = this
    messageRoutes(this.http.httpAdapter.getInstance<FastifyInstance>(), { deliveries, addresses, store, clock })
  }
}
