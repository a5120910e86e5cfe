import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { type AccessReport, DISCREPANCIES, DISCREPANCY_WORDS } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { QueryReconciliationArgs, QueryReconciliationsArgs } from '../graphql/generated/resolvers.ts'
import { signedIn } from '../platform/identity/access.ts'
import { ReconciliationHandler } from './reconciliation.handler.ts'
import { type ReconciliationRow, ReconciliationStore } from './reconciliation.store.ts'

@Resolver('Reconciliation')
export class ReconciliationResolver {
  constructor(
    private readonly store: ReconciliationStore,
    private readonly handler: ReconciliationHandler,
  ) {}

  @Query()
  reconciliations(@Args() page: QueryReconciliationsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), page)
  }

  @Query()
  reconciliation(@Args() { id }: QueryReconciliationArgs, @Context() { actor }: GraphqlContext) {
    return this.store.reconciliation(signedIn(actor), id)
  }

  @ResolveField()
  activeGrants(@Parent() row: ReconciliationRow) {
    return reportIn(row).activeGrants
  }

  @ResolveField()
  liveDeliveries(@Parent() row: ReconciliationRow) {
    return reportIn(row).liveDeliveries
  }

  @ResolveField()
  findingCount(@Parent() { findings }: ReconciliationRow) {
    return findings
  }

  @ResolveField()
  counts(@Parent() row: ReconciliationRow, @Context() { language }: GraphqlContext) {
    const { counts } = reportIn(row)
    return DISCREPANCIES.map((kind) => ({ kind, text: DISCREPANCY_WORDS[kind][language], count: counts[kind] }))
  }

  @ResolveField()
  findings(@Parent() row: ReconciliationRow, @Context() { language }: GraphqlContext) {
    return reportIn(row).findings.map(({ kind, subject, since }) => ({
      kind,
      text: DISCREPANCY_WORDS[kind][language],
      subjectId: subject,
      since: new Date(since),
    }))
  }

  @Mutation()
  async reconcileAccess(@Context() context: GraphqlContext) {
    return answer('Reconciliation', await this.handler.reconcile(context.actor), context)
  }
}

function reportIn({ body }: ReconciliationRow): AccessReport {
  return body as unknown as AccessReport
}
