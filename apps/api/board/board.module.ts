import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/index.ts'
import { BoardHandler } from './board.handler.ts'
import { PanelResolver, ReviewResolver, SeatResolver, VoteResolver } from './board.resolver.ts'
import { PanelsStore } from './panels.store.ts'
import { ReviewsStore } from './reviews.store.ts'

@Module({
  imports: [PeopleModule],
  providers: [PanelsStore, ReviewsStore, BoardHandler, ReviewResolver, PanelResolver, SeatResolver, VoteResolver],
  exports: [PanelsStore, ReviewsStore],
})
export class BoardModule {}
