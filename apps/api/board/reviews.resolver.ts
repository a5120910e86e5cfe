import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import {
  actsAsChair,
  decisionClock,
  RESTRICTION_KINDS,
  type RestrictionKind,
  restrictionsOf,
  ruleOf,
  standing,
  voteRefusal,
  wordRestriction,
} from '@raireki/governance'
import { answer, isRefused } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationAssignLeadArgs,
  MutationCastVoteArgs,
  MutationCommentOnReviewArgs,
  MutationExtendDeadlineArgs,
  MutationRecuseArgs,
  QueryReviewArgs,
  QueryReviewsArgs,
  QueryVoteRecordArgs,
} from '../graphql/generated/resolvers.ts'
import { refusalAnswer } from '../graphql/problems.ts'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { LeadingHandler } from './leading.handler.ts'
import { PanelsStore } from './panels.store.ts'
import { type ReviewRow, ReviewsStore, type ReviewWithAll, reviewOf, type VoteRow } from './reviews.store.ts'
import { itemStandingOf, standingOf } from './standing-of.ts'
import { storedVote } from './stored-vote.ts'
import { VotingHandler } from './voting.handler.ts'

@Resolver('Review')
export class ReviewResolver {
  constructor(
    private readonly store: ReviewsStore,
    private readonly panels: PanelsStore,
    private readonly people: PeopleStore,
    private readonly voting: VotingHandler,
    private readonly leading: LeadingHandler,
    private readonly clock: Clock,
  ) {}

  @Query()
  reviews(@Args() { filter, orderBy, ...page }: QueryReviewsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, orderBy === 'deadline' ? 'deadline' : 'opened', page)
  }

  @Query()
  review(@Args() { id }: QueryReviewArgs, @Context() { actor }: GraphqlContext) {
    return this.store.review(signedIn(actor), id)
  }

  @Query()
  async voteRecord(@Args() { input }: QueryVoteRecordArgs, @Context() context: GraphqlContext) {
    const record = await this.voting.voteRecord(context.actor, withConditions(input))
    return answer('VoteRecord', record, context)
  }

  @Query()
  restrictionKinds() {
    return RESTRICTION_KINDS.map(restrictionKindAnswer)
  }

  @ResolveField()
  rule(@Parent() { rule }: ReviewRow) {
    return ruleOf(rule as object)
  }

  @ResolveField()
  panel(@Parent() { panelId }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.byId, panelId)
  }

  @ResolveField()
  provider(@Parent() { providerId }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    return providerId ? loaders.load(this.people.organisations, providerId) : null
  }

  @ResolveField()
  lead(@Parent() { leadId }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    return leadId ? loaders.load(this.people.people, leadId) : null
  }

  @ResolveField()
  async autoApprovedBy(@Parent() { autoApprovalIds }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    const [first] = autoApprovalIds
    const personId = first && (await loaders.load(this.store.switchedOnBy, first))
    return personId ? loaders.load(this.people.people, personId) : null
  }

  @ResolveField()
  async seats(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return (await this.whole(id, context)).seats
  }

  @ResolveField()
  async votes(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return this.votesOf(id, context, ({ supersededAt }) => supersededAt === null)
  }

  @ResolveField()
  async supersededVotes(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return this.votesOf(id, context, ({ supersededAt }) => supersededAt !== null)
  }

  @ResolveField()
  async viewerVote(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const { personId } = signedIn(context.actor)
    const [own] = await this.votesOf(id, context, (vote) => vote.voterId === personId && vote.supersededAt === null)
    return own ?? null
  }

  /** Demands are seen with the votes they belong to; once they bind, by everybody who sees the review. */
  @ResolveField()
  async conditions(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const whole = await this.whole(id, context)
    const all = (await context.loaders.load(this.store.conditionsOf, id)) ?? []
    const standing = new Set(whole.votes.filter((vote) => !vote.supersededAt).map((vote) => vote.id))
    const mine = maySeeVotes(context.actor, whole) ? standing : new Set<string>()
    return all.filter(({ voteId, attachedAt }) => attachedAt !== null || (voteId !== null && mine.has(voteId)))
  }

  @ResolveField()
  async comments(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const whole = await this.whole(id, context)
    const all = (await context.loaders.load(this.store.commentsOf, id)) ?? []
    return isOfPanel(context.actor, whole) ? all : all.filter(({ audience }) => audience === 'applicant')
  }

  @ResolveField()
  async tally(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return standing(reviewOf(await this.whole(id, context)))
  }

  @ResolveField('standing')
  async standingSentence(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return standingOf(await this.whole(id, context), context.language)
  }

  @ResolveField()
  async itemStandings(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    const whole = await this.whole(id, context)
    return whole.itemIds.map((itemId) => itemStandingOf(whole, itemId, context.language))
  }

  @ResolveField('clock')
  async decisionClock(@Parent() { requestId }: ReviewRow, @Context() context: GraphqlContext) {
    return clockOf(requestId, context, this.store, this.clock.now())
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

  @ResolveField()
  async viewerIsChair(@Parent() { id }: ReviewRow, @Context() context: GraphqlContext) {
    return actsAsChair(reviewOf(await this.whole(id, context)).seats, signedIn(context.actor).personId)
  }

  @Mutation()
  async castVote(@Args() { input }: MutationCastVoteArgs, @Context() context: GraphqlContext) {
    return answer('Review', await this.voting.castVote(context.actor, withConditions(input)), context)
  }

  @Mutation()
  async recuse(@Args() { input }: MutationRecuseArgs, @Context() context: GraphqlContext) {
    const { reviewId, reason } = input
    const memberId = input.memberId ?? null
    return answer('Review', await this.voting.recuse(context.actor, { reviewId, memberId, reason }), context)
  }

  @Mutation()
  async commentOnReview(@Args() { input }: MutationCommentOnReviewArgs, @Context() context: GraphqlContext) {
    const comment = await this.leading.comment(context.actor, input)
    return isRefused(comment) ? answer('ReviewComment', comment, context) : answer('ReviewComment', comment, context)
  }

  @Mutation()
  async assignLead(@Args() { input }: MutationAssignLeadArgs, @Context() context: GraphqlContext) {
    return answer('Review', await this.leading.assignLead(context.actor, input), context)
  }

  @Mutation()
  async extendDeadline(@Args() { input }: MutationExtendDeadlineArgs, @Context() context: GraphqlContext) {
    return answer('Review', await this.leading.extendDeadline(context.actor, input), context)
  }

  private async votesOf(id: string, context: GraphqlContext, wanted: (vote: VoteRow) => boolean) {
    const whole = await this.whole(id, context)
    if (!maySeeVotes(context.actor, whole)) return []
    const capacities = new Map(whole.seats.map(({ personId, capacity }) => [personId, capacity]))
    return whole.votes.filter(wanted).map((vote) => ({
      ...vote,
      capacity: capacities.get(vote.voterId),
      exceptions: storedVote(vote).exceptions.map((each) => ({ ...each, requestId: whole.requestId })),
    }))
  }

  private async whole(id: string, { loaders }: GraphqlContext): Promise<ReviewWithAll> {
    return (await loaders.load(this.store.byId, id))!
  }

  private async refusal(id: string, context: GraphqlContext) {
    return voteRefusal(reviewOf(await this.whole(id, context)), signedIn(context.actor).personId)
  }
}

/** The clock of a request stands on the request too; the board keeps it, since it is made of the reviews' times. */
@Resolver('Request')
export class RequestClockResolver {
  constructor(
    private readonly store: ReviewsStore,
    private readonly clock: Clock,
  ) {}

  @ResolveField('clock')
  decisionClock(@Parent() { id }: { id: string }, @Context() context: GraphqlContext) {
    return clockOf(id, context, this.store, this.clock.now())
  }
}

async function clockOf(requestId: string, { loaders }: GraphqlContext, store: ReviewsStore, at: Date) {
  const [rounds, times] = await Promise.all([
    loaders.load(store.roundsOf, requestId),
    loaders.load(store.requestTimes, requestId),
  ])
  if (!rounds || !times) return null
  return decisionClock(rounds, times.decidedAt, times.state === 'returned', at) ?? null
}

/** While a panel is voting, only its members and those who watch over it see how each has voted. */
function maySeeVotes(actor: Actor, review: ReviewWithAll): boolean {
  return review.state === 'closed' || isOfPanel(actor, review)
}

function isOfPanel(actor: Actor, review: ReviewWithAll): boolean {
  if (actor.kind !== 'person') return false
  if (review.seats.some(({ personId }) => personId === actor.personId)) return true
  return actor.roles.some(({ role }) => role === 'auditor')
}

function restrictionKindAnswer(kind: RestrictionKind) {
  const { code, value } = kind
  return {
    code,
    value: value === null ? 'none' : typeof value === 'string' ? value : 'choice',
    choices: restrictionsOf(kind).map((restriction) => ({ restriction, text: wordRestriction(restriction)! })),
  }
}

type GivenCondition = {
  text: { ja: string; en: string }
  duty?: string | null
  dueDays?: number | null
  restriction?: string | null
}

function withConditions<T extends { conditions: readonly GivenCondition[] }>(input: T) {
  const conditions = input.conditions.map(({ text, duty, dueDays, restriction }) => ({
    text,
    duty: (duty ?? null) as never,
    dueDays: dueDays ?? null,
    restriction: restriction ?? null,
  }))
  return { ...input, conditions }
}
