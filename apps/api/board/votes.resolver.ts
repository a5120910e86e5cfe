import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import type { GraphqlContext } from '../graphql/context.ts'
import { PeopleStore } from '../people/index.ts'
import { type CommentRow, type ConditionRow, ReviewsStore, type VoteRow } from './reviews.store.ts'
import { conflictInWords } from './sittings.store.ts'

@Resolver('Seat')
export class SeatResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  person(@Parent() { personId }: { personId: string }, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, personId)
  }

  @ResolveField()
  recusalReason(@Parent() seat: { recusalReason?: string | null }, @Context() { language }: GraphqlContext) {
    return seat.recusalReason ? conflictInWords(seat.recusalReason, language) : null
  }
}

@Resolver('Vote')
export class VoteResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly reviews: ReviewsStore,
  ) {}

  @ResolveField()
  voter(@Parent() { voterId }: VoteRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, voterId)
  }

  @ResolveField()
  async conditions(@Parent() { id, reviewId }: VoteRow, @Context() { loaders }: GraphqlContext) {
    const all = (await loaders.load(this.reviews.conditionsOf, reviewId)) ?? []
    return all.filter(({ voteId }) => voteId === id)
  }

  @ResolveField()
  async certificate(@Parent() { voterId, fingerprint }: VoteRow, @Context() { loaders }: GraphqlContext) {
    return fingerprint ? ((await loaders.load(this.reviews.signerOf, `${voterId} ${fingerprint}`)) ?? null) : null
  }
}

@Resolver('Condition')
export class ConditionResolver {
  @ResolveField()
  text(@Parent() { textJa, textEn }: ConditionRow) {
    return { ja: textJa, en: textEn }
  }
}

@Resolver('ReviewComment')
export class CommentResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  author(@Parent() { authorId }: CommentRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, authorId)
  }
}
