import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { PeopleModule } from '../people/index.ts'
import { Asking } from './asking.ts'
import { RewrapsHandler } from './rewraps.handler.ts'
import { GrantRewrapResolver, RewrapTaskResolver } from './rewraps.resolver.ts'
import { RewrapsStore } from './rewraps.store.ts'

@Module({
  imports: [CatalogueModule, PeopleModule],
  providers: [RewrapsStore, RewrapsHandler, Asking, RewrapTaskResolver, GrantRewrapResolver],
})
export class RewrapsModule {}
