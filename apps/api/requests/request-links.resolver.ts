import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { type ReviewRow, ReviewsStore } from '../board/index.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'

/** From a request to its reviews, and back. The board itself knows nothing of what it is asked. */
@Resolver('Request')
export class RequestReviewsResolver {
  constructor(private readonly reviewsStore: ReviewsStore) {}

  @ResolveField()
  reviews(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.reviewsStore.ofRequest, id)
  }
}

@Resolver('Review')
export class ReviewRequestResolver {
  constructor(private readonly requests: RequestsStore) {}

  @ResolveField()
  request(@Parent() { requestId }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.requests.byId, requestId)
  }

  /** The items this review looks at, which may be fewer than the request has. */
  @ResolveField()
  async items(@Parent() { requestId, itemIds }: ReviewRow, @Context() { loaders }: GraphqlContext) {
    const [items = [], request] = await Promise.all([
      loaders.load(this.requests.itemsOf, requestId),
      loaders.load(this.requests.byId, requestId),
    ])
    return items.filter(({ id }) => itemIds.includes(id)).map((item) => ({ ...item, request }))
  }
}
