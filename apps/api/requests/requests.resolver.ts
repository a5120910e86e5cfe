import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { actionsOn, explainPurpose, parsePurpose, type RequestState, type Verdict } from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationDraftRequestArgs,
  MutationReviseRequestArgs,
  MutationSubmitRequestArgs,
  MutationWithdrawRequestArgs,
  QueryRequestArgs,
  QueryRequestsArgs,
} from '../graphql/generated/resolvers.ts'
import { say } from '../graphql/messages/say.ts'
import { certificateRefused, PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import { invalid, TermsStore, verdictAnswer } from '../terms/index.ts'
import { DraftsHandler } from './drafts.handler.ts'
import { type RequestItemRow, type RequestRow, RequestsStore } from './requests.store.ts'
import { SubmissionHandler, verdictOf } from './submission.handler.ts'

@Resolver('Request')
export class RequestResolver {
  constructor(
    private readonly store: RequestsStore,
    private readonly drafts: DraftsHandler,
    private readonly submissions: SubmissionHandler,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  requests(@Args() { filter, ...page }: QueryRequestsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  request(@Args() { id }: QueryRequestArgs, @Context() { actor }: GraphqlContext) {
    return this.store.request(signedIn(actor), id)
  }

  @ResolveField()
  purposeExplanation(@Parent() { purpose }: RequestRow, @Context() { language }: GraphqlContext) {
    const parsed = parsePurpose(purpose)
    if (!parsed.ok) return null
    const { headline, lines } = explainPurpose(parsed.value, language)
    return { headline, lines: lines.map(({ field, text }) => ({ id: field, term: field, effect: 'informs', text })) }
  }

  @ResolveField()
  applicant(@Parent() { applicantId }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, applicantId)
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.organisations, organisationId)
  }

  @ResolveField()
  certificate(@Parent() { certificateId }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return certificateId ? loaders.load(this.people.certificates, certificateId) : null
  }

  @ResolveField()
  async items(@Parent() request: RequestRow, @Context() { loaders }: GraphqlContext) {
    const items = (await loaders.load(this.store.itemsOf, request.id)) ?? []
    return items.map((item) => ({ ...item, request }))
  }

  @ResolveField()
  viewerActions(@Parent() { applicantId, state }: RequestRow, @Context() { actor }: GraphqlContext) {
    return actor.kind === 'person' && actor.personId === applicantId ? actionsOn(state as RequestState) : []
  }

  @Mutation()
  async draftRequest(@Args() { input }: MutationDraftRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.drafts.draft(context.actor, contentOf(input)), context)
  }

  @Mutation()
  async reviseRequest(@Args() { input }: MutationReviseRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.drafts.revise(context.actor, contentOf(input)), context)
  }

  @Mutation()
  async submitRequest(@Args() { requestId }: MutationSubmitRequestArgs, @Context() context: GraphqlContext) {
    const result = await this.submissions.submit(context.actor, requestId)
    if ('flaws' in result) return invalid('InvalidPurpose', result.flaws, context)
    if ('unusable' in result) return certificateRefused(result, context)
    if ('forbidden' in result) {
      const message = say(context.language, 'TermsForbid')
      return { __typename: 'TermsForbid' as const, code: 'TermsForbid', message, items: result.forbidden }
    }
    return answer('Request', result, context)
  }

  @Mutation()
  async withdrawRequest(@Args() command: MutationWithdrawRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.submissions.withdraw(context.actor, command), context)
  }
}

type ItemOfRequest = RequestItemRow & { request?: RequestRow }

@Resolver('RequestItem')
export class RequestItemResolver {
  constructor(
    private readonly store: RequestsStore,
    private readonly catalogue: CatalogueStore,
    private readonly terms: TermsStore,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  version(@Parent() { versionId }: RequestItemRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, versionId)
  }

  @ResolveField('terms')
  pinnedTerms(@Parent() { termsId }: RequestItemRow, @Context() { loaders }: GraphqlContext) {
    return termsId ? loaders.load(this.terms.byId, termsId) : null
  }

  /** Pinned once submitted; for a draft, what matching says today. */
  @ResolveField()
  async verdict(@Parent() item: ItemOfRequest, @Context() { loaders, language }: GraphqlContext) {
    if (item.verdict) return verdictAnswer(item.verdict as unknown as Verdict, language)
    const purpose = parsePurpose(item.request?.purpose)
    const version = purpose.ok ? await loaders.load(this.store.wantedVersions, item.versionId) : undefined
    const verdict = purpose.ok && version ? verdictOf({ version }, purpose.value, this.clock.now()) : null
    return verdict && verdictAnswer(verdict, language)
  }
}

function contentOf<T extends { certificateId?: string | null; purpose?: unknown }>(input: T) {
  return { ...input, certificateId: input.certificateId ?? null, purpose: input.purpose ?? {} }
}
