import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { standing, voteRefusal } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationCastVoteArgs,
  MutationFormPanelArgs,
  MutationRecuseArgs,
  QueryPanelsArgs,
  QueryReviewArgs,
  QueryReviewsArgs,
} from '../graphql/generated/resolvers.ts'
import { refusalAnswer } from '../graphql/problems.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { BoardHandler } from './board.handler.ts'
import { type PanelRow, PanelsStore } from './panels.store.ts'
import { type ReviewRow, ReviewsStore, type ReviewWithAll, reviewOf, type VoteRow } from './reviews.store.ts'
import { standingInWords } from './standing-words.ts'

@Resolver('Review')
export class ReviewResolver {
  constructor(
    private readonly store: ReviewsStore,
    private readonly panels: PanelsStore,
    private readonly handler: BoardHandler,
  ) {}

  @Query()
  reviews(@Args() { filter, ...page }: QueryReviewsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  review(@Args() { id }: QueryReviewArgs, @Context() { actor }: GraphqlContext) {
    return this.store.review(signedIn(actor), id)
  }

  @ResolveField()
  panel(@Parent() { panelId }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.byId, panelId)
  }

  @ResolveField()
  async seats(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return (await this.whole(id, context)).seats
  }

  @ResolveField()
  async votes(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const whole = await this.whole(id, context)
    const capacities = new Map(whole.seats.map(({ personId, capacity }) => [personId, capacity]))
    if (!maySeeVotes(context.actor, whole)) return []
    return whole.votes.map((vote) => ({ ...vote, capacity: capacities.get(vote.voterId) }))
  }

  @ResolveField()
  async tally(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return standing(reviewOf(await this.whole(id, context)))
  }

  @ResolveField('standing')
  async standingSentence(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const whole = await this.whole(id, context)
    return standingInWords(standing(reviewOf(whole)), whole.outcome, context.language)
  }

  @ResolveField()
  async viewerMayVote(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return (await this.refusal(id, context)) === undefined
  }

  @ResolveField()
  async viewerMayNotVote(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const refusal = await this.refusal(id, context)
    return refusal ? refusalAnswer(refusal, context.language) : null
  }

  @Mutation()
  async castVote(@Args() { input }: MutationCastVoteArgs, @Context() context: GraphqlContext) {
    return answer('Review', await this.handler.castVote(context.actor, input), context)
  }

  @Mutation()
  async recuse(@Args() { input }: MutationRecuseArgs, @Context() context: GraphqlContext) {
    return answer('Review', await this.handler.recuse(context.actor, input), context)
  }

  private async whole(id: string, { loaders }: GraphqlContext): Promise<ReviewWithAll> {
    return (await loaders.load(this.store.byId, id))!
  }

  private async refusal(id: string, context: GraphqlContext) {
    return voteRefusal(reviewOf(await this.whole(id, context)), signedIn(context.actor).personId)
  }
}

/** While a panel is voting, only its members and those who watch over it see how each has voted. */
function maySeeVotes(actor: Actor, review: ReviewWithAll): boolean {
  if (review.state === 'closed') return true
  if (actor.kind !== 'person') return false
  if (review.seats.some(({ personId }) => personId === actor.personId)) return true
  return actor.roles.some(({ role }) => role === 'auditor')
}

@Resolver('Panel')
export class PanelResolver {
  constructor(
    private readonly panels: PanelsStore,
    private readonly handler: BoardHandler,
  ) {}

  @Query('panels')
  page(@Args() page: QueryPanelsArgs, @Context() { actor }: GraphqlContext) {
    return this.panels.page(signedIn(actor), page)
  }

  @ResolveField()
  name(@Parent() { nameJa, nameEn }: PanelRow) {
    return { ja: nameJa, en: nameEn }
  }

  @ResolveField()
  seats(@Parent() { id }: PanelRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.seatsOf, id)
  }

  @Mutation()
  async formPanel(@Args() { input }: MutationFormPanelArgs, @Context() context: GraphqlContext) {
    const { name, seats, quorum, threshold, requiredCapacities } = input
    const command = { name, seats, rule: { quorum, threshold, requiredCapacities } }
    return answer('Panel', await this.handler.formPanel(context.actor, command), context)
  }
}

@Resolver('Seat')
export class SeatResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  person(@Parent() { personId }: { personId: string }, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, personId)
  }
}

@Resolver('Vote')
export class VoteResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  voter(@Parent() { voterId }: VoteRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, voterId)
  }
}
