import { Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { GrantsStore } from '../grants/index.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import { PassportsHandler, type VisaAnswer } from './passports.handler.ts'

@Resolver('Visa')
export class VisaResolver {
  constructor(
    private readonly handler: PassportsHandler,
    private readonly grants: GrantsStore,
  ) {}

  @Mutation()
  issuePassport(@Context() { actor, origin }: GraphqlContext) {
    return this.handler.issue(actor, origin)
  }

  @ResolveField()
  grant(@Parent() { grantId }: VisaAnswer, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.grants.byId, grantId)
  }
}
