import { Module } from '@nestjs/common'
import { BoardModule } from '../board/index.ts'
import { CatalogueModule } from '../catalogue/index.ts'
import { PeopleModule } from '../people/index.ts'
import { TermsModule } from '../terms/index.ts'
import { DraftsHandler } from './drafts.handler.ts'
import { RequestReviewsResolver, ReviewRequestResolver } from './request-links.resolver.ts'
import { RequestItemResolver, RequestResolver } from './requests.resolver.ts'
import { RequestsStore } from './requests.store.ts'
import { Settlement } from './settlement.ts'
import { SubmissionHandler } from './submission.handler.ts'

@Module({
  imports: [CatalogueModule, TermsModule, PeopleModule, BoardModule],
  providers: [
    RequestsStore,
    DraftsHandler,
    SubmissionHandler,
    RequestResolver,
    RequestItemResolver,
    RequestReviewsResolver,
    ReviewRequestResolver,
    Settlement,
  ],
  exports: [RequestsStore],
})
export class RequestsModule {}
