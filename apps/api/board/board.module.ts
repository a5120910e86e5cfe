import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/index.ts'
import { AutoApprovalsHandler } from './auto-approvals.handler.ts'
import { AutoApprovalsStore } from './auto-approvals.store.ts'
import { Deadlines } from './deadlines.ts'
import { LeadingHandler } from './leading.handler.ts'
import { PanelsHandler } from './panels.handler.ts'
import { AutoApprovalResolver, PanelPresetResolver, PanelResolver } from './panels.resolver.ts'
import { PanelsStore } from './panels.store.ts'
import { ReviewSaving } from './review-saving.ts'
import { RequestClockResolver, ReviewResolver } from './reviews.resolver.ts'
import { ReviewsStore } from './reviews.store.ts'
import { Settlement } from './settlement.ts'
import { SittingsHandler } from './sittings.handler.ts'
import { SittingResolver } from './sittings.resolver.ts'
import { SittingsStore } from './sittings.store.ts'
import { VoteSigning } from './vote-signing.ts'
import { CommentResolver, ConditionResolver, SeatResolver, VoteResolver } from './votes.resolver.ts'
import { VotingHandler } from './voting.handler.ts'

const stores = [PanelsStore, ReviewsStore, AutoApprovalsStore, SittingsStore]
const handlers = [VotingHandler, LeadingHandler, PanelsHandler, AutoApprovalsHandler, SittingsHandler]
const resolvers = [
  ReviewResolver,
  RequestClockResolver,
  PanelResolver,
  PanelPresetResolver,
  AutoApprovalResolver,
  SittingResolver,
  SeatResolver,
  VoteResolver,
  ConditionResolver,
  CommentResolver,
]

@Module({
  imports: [PeopleModule],
  providers: [...stores, ...handlers, ...resolvers, ReviewSaving, VoteSigning, Deadlines, Settlement],
  exports: [PanelsStore, ReviewsStore],
})
export class BoardModule {}
