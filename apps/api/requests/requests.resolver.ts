import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import {
  appealUntil,
  explainPlan,
  papersIn,
  parsePlan,
  parsePurpose,
  REQUEST_FIELDS,
  type Verdict,
} from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { FormsStore, invalidForm } from '../forms/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationAmendRequestArgs,
  MutationAppealRequestArgs,
  MutationCloseRequestArgs,
  MutationDraftRequestArgs,
  MutationRenewRequestArgs,
  MutationReturnRequestArgs,
  MutationReviseRequestArgs,
  MutationSubmitRequestArgs,
  MutationWithdrawRequestArgs,
  QueryRequestArgs,
  QueryRequestsArgs,
  QueryScreeningArgs,
} from '../graphql/generated/resolvers.ts'
import { say } from '../graphql/messages/say.ts'
import { certificateRefused, PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { isUuid } from '../platform/clock/uuid.ts'
import { signedIn } from '../platform/identity/access.ts'
import { invalid, TermsStore, verdictAnswer } from '../terms/index.ts'
import { answeredForms } from './answered-forms.ts'
import { DraftsHandler } from './drafts.handler.ts'
import { type RemarkRow, RequestHistoryStore } from './history.store.ts'
import { RequestLifeHandler } from './life.handler.ts'
import { purposeInWords } from './purpose-in-words.ts'
import { type RequestItemRow, type RequestRow, RequestsStore } from './requests.store.ts'
import { verdictOf } from './screening.ts'
import { invalidPlan, screeningAnswer } from './screening-answer.ts'
import { SubmissionHandler } from './submission.handler.ts'
import { ViewerActions } from './viewer-actions.ts'

@Resolver('Request')
export class RequestResolver {
  constructor(
    private readonly store: RequestsStore,
    private readonly drafts: DraftsHandler,
    private readonly submitting: SubmissionHandler,
    private readonly life: RequestLifeHandler,
    private readonly history: RequestHistoryStore,
    private readonly actions: ViewerActions,
    private readonly people: PeopleStore,
    private readonly forms: FormsStore,
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
    return purposeInWords(parsed.value, language)
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
  async planLines(@Parent() { id, plan }: RequestRow, @Context() { language, loaders }: GraphqlContext) {
    const parsed = parsePlan(plan)
    if (!parsed.ok) return []
    const named = papersIn(parsed.value).filter(isUuid)
    const papers = await Promise.all(named.map((paperId) => loaders.load(this.history.papers, paperId)))
    // A plan may name whatever it likes: what another request's papers are called is none of its readers' business.
    const own = papers.flatMap((paper, at) => (paper?.requestId === id ? [[named[at]!, paper.name] as const] : []))
    return explainPlan(parsed.value, language, new Map(own))
  }

  @ResolveField()
  basedOn(@Parent() { basedOnId }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return basedOnId ? loaders.load(this.store.byId, basedOnId) : null
  }

  @ResolveField()
  async followers(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.followersOf, id)) ?? []
  }

  @ResolveField()
  async members(@Parent() request: RequestRow, @Context() { loaders }: GraphqlContext) {
    const members = (await loaders.load(this.history.membersOf, request.id)) ?? []
    return members.map((member) => ({ ...member, request }))
  }

  @ResolveField()
  async remarks(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return inReadingOrder((await loaders.load(this.history.remarksOn, id)) ?? [])
  }

  @ResolveField()
  async submissions(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.history.submissionsOf, id)) ?? []
  }

  @ResolveField()
  async items(@Parent() request: RequestRow, @Context() { loaders }: GraphqlContext) {
    const items = (await loaders.load(this.store.itemsOf, request.id)) ?? []
    return items.map((item) => ({ ...item, request }))
  }

  @ResolveField('appealUntil')
  appealableUntil(@Parent() { state, decidedAt }: RequestRow) {
    return state === 'rejected' && decidedAt ? appealUntil(decidedAt) : null
  }

  @ResolveField()
  viewerActions(@Parent() request: RequestRow, @Context() { actor }: GraphqlContext) {
    return this.actions.of(actor, request)
  }

  @Query()
  async screening(@Args() { requestId }: QueryScreeningArgs, @Context() { actor, language, loaders }: GraphqlContext) {
    const { request, screened, last } = await this.submitting.screen(actor, requestId)
    const compared = last && screened.content ? [last, screened.content] : []
    return screeningAnswer(request, screened, last, language, await answeredForms(compared, this.forms, loaders))
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
  async submitRequest(@Args() { requestId, revision }: MutationSubmitRequestArgs, @Context() context: GraphqlContext) {
    const result = await this.submitting.submit(context.actor, requestId, revision)
    if ('flaws' in result) {
      if (result.of === 'plan') return invalidPlan(result.flaws, context)
      if (result.of === 'forms') return invalidForm('AnswersInvalid', result.flaws, context)
      return invalid('InvalidPurpose', result.flaws, context)
    }
    if ('unusable' in result) return certificateRefused(result, context)
    if ('forbidden' in result) {
      const message = say(context.language, 'TermsForbid')
      return { __typename: 'TermsForbid' as const, code: 'TermsForbid', message, items: result.forbidden }
    }
    return answer('Request', result, context)
  }

  @Mutation()
  async withdrawRequest(@Args() command: MutationWithdrawRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.life.withdraw(context.actor, command), context)
  }

  @Mutation()
  async returnRequest(@Args() { input }: MutationReturnRequestArgs, @Context() context: GraphqlContext) {
    const remarks = input.remarks.map(({ question, attachmentId, ...remark }) => ({
      ...remark,
      question: question ?? undefined,
      attachmentId: attachmentId ?? undefined,
    }))
    return answer('Request', await this.submitting.return(context.actor, { ...input, remarks }), context)
  }

  @Mutation()
  async amendRequest(@Args() { requestId }: MutationAmendRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.life.amend(context.actor, requestId), context)
  }

  @Mutation()
  async renewRequest(@Args() { requestId }: MutationRenewRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.life.renew(context.actor, requestId), context)
  }

  @Mutation()
  async closeRequest(@Args() { input }: MutationCloseRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.life.close(context.actor, input), context)
  }

  @Mutation()
  async appealRequest(@Args() { input }: MutationAppealRequestArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.submitting.appeal(context.actor, input), context)
  }
}

const FIELDS = Object.keys(REQUEST_FIELDS)

/** The newest round first, and within it as the request itself is read. */
function inReadingOrder(remarks: readonly RemarkRow[]): RemarkRow[] {
  return [...remarks].sort(
    (one, other) => other.round - one.round || FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field),
  )
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
