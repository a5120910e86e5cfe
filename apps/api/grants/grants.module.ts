import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { LedgerModule } from '../ledger/index.ts'
import { PeopleModule } from '../people/index.ts'
import { RequestsModule } from '../requests/index.ts'
import { TermsModule } from '../terms/index.ts'
import { GrantsHandler } from './grants.handler.ts'
import {
  GrantResolver,
  LineageLinkGrantResolver,
  RequestGrantsResolver,
  RequestItemGrantResolver,
} from './grants.resolver.ts'
import { GrantsStore } from './grants.store.ts'
import { Issuing } from './issuing.ts'

@Module({
  imports: [CatalogueModule, TermsModule, PeopleModule, RequestsModule, LedgerModule],
  providers: [
    GrantsStore,
    GrantsHandler,
    Issuing,
    GrantResolver,
    RequestGrantsResolver,
    RequestItemGrantResolver,
    LineageLinkGrantResolver,
  ],
  exports: [GrantsStore],
})
export class GrantsModule {}
