import { Module } from '@nestjs/common'
import { BoardModule } from '../board/index.ts'
import { CatalogueModule } from '../catalogue/index.ts'
import { FormsModule } from '../forms/index.ts'
import { NoticesModule } from '../notices/index.ts'
import { PeopleModule } from '../people/index.ts'
import { TermsModule } from '../terms/index.ts'
import { AnswersHandler } from './answers.handler.ts'
import { RequestFormResolver, RequestFormsResolver } from './answers.resolver.ts'
import { DraftsHandler } from './drafts.handler.ts'
import { RemarkResolver, SubmissionResolver } from './history.resolver.ts'
import { RequestHistoryStore } from './history.store.ts'
import { Lapsing } from './lapsing.ts'
import { RequestLifeHandler } from './life.handler.ts'
import { RequestForms } from './request-forms.ts'
import {
  ItemChoiceResolver,
  ItemStandingResolver,
  RequestReviewsResolver,
  ReviewRequestResolver,
} from './request-links.resolver.ts'
import { RequestItemResolver, RequestResolver } from './requests.resolver.ts'
import { RequestsStore } from './requests.store.ts'
import { Screening } from './screening.ts'
import { SubmissionHandler } from './submission.handler.ts'
import { TeamHandler } from './team.handler.ts'
import { InvitationItemResolver, InvitationResolver, RequestMemberResolver } from './team.resolver.ts'
import { TeamStore } from './team.store.ts'
import { ViewerActions } from './viewer-actions.ts'

@Module({
  imports: [FormsModule, CatalogueModule, TermsModule, PeopleModule, BoardModule, NoticesModule],
  providers: [
    RequestsStore,
    RequestHistoryStore,
    TeamStore,
    Screening,
    ViewerActions,
    DraftsHandler,
    AnswersHandler,
    RequestForms,
    RequestFormsResolver,
    RequestFormResolver,
    SubmissionHandler,
    RequestLifeHandler,
    TeamHandler,
    RequestResolver,
    RequestItemResolver,
    RequestMemberResolver,
    InvitationResolver,
    InvitationItemResolver,
    SubmissionResolver,
    RemarkResolver,
    RequestReviewsResolver,
    ReviewRequestResolver,
    ItemStandingResolver,
    ItemChoiceResolver,
    Lapsing,
  ],
  exports: [RequestsStore],
})
export class RequestsModule {}
