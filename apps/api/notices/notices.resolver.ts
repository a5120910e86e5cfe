import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { noticePath, noticeWords } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationMarkAllNoticesReadArgs,
  MutationMarkNoticeReadArgs,
  MutationSetNoticePreferencesArgs,
  QueryNoticesArgs,
} from '../graphql/generated/resolvers.ts'
import { signedIn } from '../platform/identity/access.ts'
import { toldOf } from './letters.ts'
import { NoticesHandler } from './notices.handler.ts'
import { type NoticeRow, NoticesStore } from './notices.store.ts'

@Resolver('Notice')
export class NoticeResolver {
  constructor(
    private readonly store: NoticesStore,
    private readonly handler: NoticesHandler,
  ) {}

  @Query()
  notices(@Args() { filter, ...page }: QueryNoticesArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  unreadNotices(@Context() { actor }: GraphqlContext) {
    return this.store.unread(signedIn(actor))
  }

  @Query()
  noticePreferences(@Context() { actor }: GraphqlContext) {
    return this.handler.preferencesOf(actor)
  }

  @ResolveField()
  async sentence(@Parent() notice: NoticeRow, @Context() { loaders, language }: GraphqlContext) {
    return noticeWords(toldOf(notice), (await loaders.load(this.store.names, notice)) ?? {}, language)
  }

  @ResolveField()
  path(@Parent() notice: NoticeRow) {
    return noticePath(toldOf(notice)) ?? null
  }

  @Mutation()
  async markNoticeRead(@Args() { id }: MutationMarkNoticeReadArgs, @Context() context: GraphqlContext) {
    return answer('Notice', await this.handler.markRead(context.actor, id), context)
  }

  @Mutation()
  async markAllNoticesRead(@Args() { upTo }: MutationMarkAllNoticesReadArgs, @Context() context: GraphqlContext) {
    return answer('NoticesRead', await this.handler.markAllRead(context.actor, upTo ?? null), context)
  }

  @Mutation()
  async setNoticePreferences(@Args() { input }: MutationSetNoticePreferencesArgs, @Context() context: GraphqlContext) {
    return answer('NoticePreferences', await this.handler.setPreferences(context.actor, input.preferences), context)
  }
}
