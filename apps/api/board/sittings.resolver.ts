import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { type SittingDocument, sittingHtml, sittingMarkdown } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationCallSittingArgs,
  MutationChangeSittingArgs,
  MutationCloseSittingArgs,
  QuerySittingArgs,
  QuerySittingsArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { PanelsStore } from './panels.store.ts'
import { SittingsHandler } from './sittings.handler.ts'
import { type SittingRow, SittingsStore } from './sittings.store.ts'

@Resolver('Sitting')
export class SittingResolver {
  constructor(
    private readonly store: SittingsStore,
    private readonly panels: PanelsStore,
    private readonly people: PeopleStore,
    private readonly handler: SittingsHandler,
  ) {}

  @Query()
  sittings(@Args() { panelId, ...page }: QuerySittingsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), panelId, page)
  }

  @Query()
  sitting(@Args() { id }: QuerySittingArgs, @Context() { actor }: GraphqlContext) {
    return this.store.sitting(signedIn(actor), id)
  }

  @ResolveField()
  panel(@Parent() { panelId }: SittingRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.byId, panelId)
  }

  @ResolveField()
  reviews(@Parent() sitting: SittingRow) {
    return this.store.reviewsOf(sitting)
  }

  @ResolveField()
  attendance(@Parent() { attendance }: SittingRow, @Context() { loaders }: GraphqlContext) {
    return Promise.all(attendance.map((id) => loaders.load(this.people.people, id)))
  }

  @ResolveField()
  agenda(@Parent() sitting: SittingRow, @Context() context: GraphqlContext) {
    return this.paper('agenda', sitting, context)
  }

  @ResolveField()
  minutes(@Parent() sitting: SittingRow, @Context() context: GraphqlContext) {
    return this.paper('minutes', sitting, context)
  }

  @Mutation()
  async callSitting(@Args() { input }: MutationCallSittingArgs, @Context() context: GraphqlContext) {
    return answer('Sitting', await this.handler.call(context.actor, input), context)
  }

  @Mutation()
  async changeSitting(@Args() { input }: MutationChangeSittingArgs, @Context() context: GraphqlContext) {
    return answer('Sitting', await this.handler.change(context.actor, input), context)
  }

  @Mutation()
  async closeSitting(@Args() { input }: MutationCloseSittingArgs, @Context() context: GraphqlContext) {
    return answer('Sitting', await this.handler.close(context.actor, input), context)
  }

  private async paper(kind: SittingDocument, sitting: SittingRow, { language }: GraphqlContext) {
    const facts = await this.store.facts(sitting, language)
    return { markdown: sittingMarkdown(kind, facts, language), html: sittingHtml(kind, facts, language) }
  }
}
