import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationCloseFormArgs,
  MutationPublishFormArgs,
  QueryFormArgs,
  QueryFormsArgs,
  QueryFormsForArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { FormsHandler } from './forms.handler.ts'
import { type FormRow, FormsStore, type FormVersionRow, formBody } from './forms.store.ts'
import { invalidForm } from './invalid-form.ts'

@Resolver('Form')
export class FormResolver {
  constructor(
    private readonly store: FormsStore,
    private readonly handler: FormsHandler,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  forms(@Args() { filter, ...page }: QueryFormsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), filter ?? {}, page)
  }

  @Query()
  form(@Args() { id }: QueryFormArgs, @Context() { actor }: GraphqlContext) {
    return this.store.form(signedIn(actor), id)
  }

  @Query()
  formsFor(@Args() { versionIds }: QueryFormsForArgs, @Context() { actor }: GraphqlContext) {
    signedIn(actor)
    return this.store.goingWith(versionIds.slice(0, 50))
  }

  @ResolveField()
  owner(@Parent() { ownerId }: FormRow, @Context() { loaders }: GraphqlContext) {
    return ownerId ? loaders.load(this.people.organisations, ownerId) : null
  }

  @ResolveField()
  async title(@Parent() form: FormRow, @Context() context: GraphqlContext) {
    const { ja = '', en = '' } = formBody((await this.versionsOf(form, context))[0]!).title
    return { ja, en }
  }

  @ResolveField()
  async current(@Parent() form: FormRow, @Context() context: GraphqlContext) {
    return (await this.versionsOf(form, context))[0]
  }

  @ResolveField()
  versions(@Parent() form: FormRow, @Context() context: GraphqlContext) {
    return this.versionsOf(form, context)
  }

  @ResolveField()
  async viewerMayPublish(@Parent() { id, closedAt }: FormRow, @Context() { loaders }: GraphqlContext) {
    return closedAt === null && (await loaders.load(this.store.publishable, id)) !== undefined
  }

  @Mutation()
  async publishForm(@Args() { input }: MutationPublishFormArgs, @Context() context: GraphqlContext) {
    const command = { formId: input.formId ?? null, ownerId: input.ownerId ?? null, body: input.body }
    const result = await this.handler.publish(context.actor, command)
    return 'flaws' in result ? invalidForm('FormInvalid', result.flaws, context) : answer('Form', result, context)
  }

  @Mutation()
  async closeForm(@Args() { formId }: MutationCloseFormArgs, @Context() context: GraphqlContext) {
    return answer('Form', await this.handler.close(context.actor, formId), context)
  }

  private async versionsOf({ id }: FormRow, { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.versionsOf, id)) ?? []
  }
}

@Resolver('FormVersion')
export class FormVersionResolver {
  constructor(private readonly store: FormsStore) {}

  @ResolveField()
  form(@Parent() { formId }: FormVersionRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.byId, formId)
  }
}
