import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { LedgerModule } from '../ledger/index.ts'
import { PeopleModule } from '../people/index.ts'
import { RequestsModule } from '../requests/index.ts'
import { TermsModule } from '../terms/index.ts'
import { Ending } from './ending.ts'
import { GrantsHandler } from './grants.handler.ts'
import {
  GrantResolver,
  LineageLinkGrantResolver,
  RequestGrantsResolver,
  RequestItemGrantResolver,
} from './grants.resolver.ts'
import { GrantsStore } from './grants.store.ts'
import { IssuingStore } from './issuing.store.ts'
import { Issuing } from './issuing.ts'
import { RepointingHandler } from './repointing.handler.ts'

@Module({
  imports: [CatalogueModule, TermsModule, PeopleModule, RequestsModule, LedgerModule],
  providers: [
    GrantsStore,
    GrantsHandler,
    IssuingStore,
    RepointingHandler,
    Issuing,
    Ending,
    GrantResolver,
    RequestGrantsResolver,
    RequestItemGrantResolver,
    LineageLinkGrantResolver,
  ],
  exports: [GrantsStore],
})
export class GrantsModule {}
