import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { type ReviewRow, ReviewsStore } from '../board/index.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import { type RequestItemRow, type RequestRow, RequestsStore } from './requests.store.ts'

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
    const items = await itemsOf(this.requests, requestId, loaders)
    return items.filter(({ id }) => itemIds.includes(id))
  }
}

/** What a review or a vote says of one item. */
@Resolver('ItemStanding')
export class ItemStandingResolver {
  constructor(private readonly requests: RequestsStore) {}

  @ResolveField()
  item(@Parent() about: AboutItem, @Context() { loaders }: GraphqlContext) {
    return itemOf(this.requests, about, loaders)
  }
}

@Resolver('ItemChoice')
export class ItemChoiceResolver {
  constructor(private readonly requests: RequestsStore) {}

  @ResolveField()
  item(@Parent() about: AboutItem, @Context() { loaders }: GraphqlContext) {
    return itemOf(this.requests, about, loaders)
  }
}

type AboutItem = { readonly requestId: string; readonly itemId: string }
type Loaders = GraphqlContext['loaders']

async function itemOf(requests: RequestsStore, { requestId, itemId }: AboutItem, loaders: Loaders) {
  return (await itemsOf(requests, requestId, loaders)).find(({ id }) => id === itemId)
}

/** With their request, which knows the purpose that an item is matched against. */
async function itemsOf(requests: RequestsStore, requestId: string, loaders: Loaders): Promise<ItemOfRequest[]> {
  const [items = [], request] = await Promise.all([
    loaders.load(requests.itemsOf, requestId),
    loaders.load(requests.byId, requestId),
  ])
  return items.map((item) => ({ ...item, request }))
}

type ItemOfRequest = RequestItemRow & { request: RequestRow | undefined }
