import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { grantState, narrowedBy } from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationRepointGrantsArgs,
  MutationResumeGrantArgs,
  MutationRevokeGrantArgs,
  MutationSuspendGrantArgs,
  QueryGrantArgs,
  QueryGrantsArgs,
} from '../graphql/generated/resolvers.ts'
import { LedgerStore } from '../ledger/index.ts'
import type { EdgeRow } from '../lineage/index.ts'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import { type RequestRow, RequestsStore } from '../requests/index.ts'
import { explanationInForce, storedTerms, TermsStore } from '../terms/index.ts'
import { GrantsHandler } from './grants.handler.ts'
import { type GrantRow, GrantsStore } from './grants.store.ts'
import { RepointingHandler } from './repointing.handler.ts'

@Resolver('Grant')
export class GrantResolver {
  constructor(
    private readonly store: GrantsStore,
    private readonly handler: GrantsHandler,
    private readonly repointing: RepointingHandler,
    private readonly requests: RequestsStore,
    private readonly people: PeopleStore,
    private readonly catalogue: CatalogueStore,
    private readonly termsStore: TermsStore,
    private readonly ledger: LedgerStore,
    private readonly clock: Clock,
  ) {}

  @Query()
  grants(@Args() { filter, ...page }: QueryGrantsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  grant(@Args() { id }: QueryGrantArgs, @Context() { actor }: GraphqlContext) {
    return this.store.grant(signedIn(actor), id)
  }

  @ResolveField()
  state(@Parent() grant: GrantRow) {
    return grantState(grant, this.clock.now())
  }

  @ResolveField()
  request(@Parent() { requestId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.requests.byId, requestId)
  }

  @ResolveField()
  person(@Parent() { personId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, personId)
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.organisations, organisationId)
  }

  @ResolveField()
  version(@Parent() { versionId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, versionId)
  }

  @ResolveField()
  terms(@Parent() { termsId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.termsStore.byId, termsId)
  }

  @ResolveField()
  certificate(@Parent() { certificateId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.certificates, certificateId)
  }

  @ResolveField()
  issuedEntry(@Parent() { id }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.ledger.issueOfGrant, id)
  }

  @ResolveField()
  conditions(@Parent() { conditions }: GrantRow) {
    return conditions
  }

  @ResolveField()
  async narrowedTerms(@Parent() { termsId, restrictions }: GrantRow, @Context() { loaders, language }: GraphqlContext) {
    if (restrictions.length === 0) return null
    const terms = await loaders.load(this.termsStore.byId, termsId)
    return terms ? explanationInForce(narrowedBy(storedTerms(terms.body), restrictions), language) : null
  }

  @ResolveField()
  previous(@Parent() { previousId }: GrantRow, @Context() { loaders }: GraphqlContext) {
    return previousId ? loaders.load(this.store.byId, previousId) : null
  }

  @ResolveField()
  async viewerActions(@Parent() grant: GrantRow, @Context() { actor, loaders }: GraphqlContext) {
    const state = grantState(grant, this.clock.now())
    const isOver = state === 'revoked' || state === 'expired'
    if (isOver) return []
    const mayRevoke = (await loaders.load(this.store.revocable, grant.id)) !== undefined
    const isOwn = actor.kind === 'person' && grant.personId === actor.personId
    return [
      ...(mayRevoke ? [state === 'active' ? 'suspend' : 'resume', 'revoke'] : []),
      ...(isOwn && state === 'active' ? ['deliver'] : []),
    ]
  }

  @Mutation()
  async suspendGrant(@Args() { input }: MutationSuspendGrantArgs, @Context() context: GraphqlContext) {
    return answer('Grant', await this.handler.suspend(context.actor, input), context)
  }

  @Mutation()
  async resumeGrant(@Args() { grantId }: MutationResumeGrantArgs, @Context() context: GraphqlContext) {
    return answer('Grant', await this.handler.resume(context.actor, grantId), context)
  }

  @Mutation()
  async repointGrants(@Args() { input }: MutationRepointGrantsArgs, @Context() context: GraphqlContext) {
    return answer('RepointedGrants', await this.repointing.repoint(context.actor, input), context)
  }

  @Mutation()
  async revokeGrant(@Args() { input }: MutationRevokeGrantArgs, @Context() context: GraphqlContext) {
    return answer('Grant', await this.handler.revoke(context.actor, input), context)
  }
}

/** From what led to a grant, and from what was made under it. */
@Resolver('Request')
export class RequestGrantsResolver {
  constructor(private readonly store: GrantsStore) {}

  @ResolveField()
  grants(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.ofRequest, id)
  }
}

@Resolver('RequestItem')
export class RequestItemGrantResolver {
  constructor(private readonly store: GrantsStore) {}

  @ResolveField()
  grant(@Parent() { id }: { id: string }, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.ofItem, id)
  }
}

@Resolver('LineageLink')
export class LineageLinkGrantResolver {
  constructor(private readonly store: GrantsStore) {}

  @ResolveField()
  grant(@Parent() { grantId }: EdgeRow, @Context() { loaders }: GraphqlContext) {
    return grantId ? loaders.load(this.store.byId, grantId) : null
  }
}
