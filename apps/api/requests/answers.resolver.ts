import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { invalidForm } from '../forms/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { MutationAnswerFormArgs } from '../graphql/generated/resolvers.ts'
import { AnswersHandler } from './answers.handler.ts'
import { type RequestFormAnswer, RequestForms } from './request-forms.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'

@Resolver('Request')
export class RequestFormsResolver {
  constructor(
    private readonly handler: AnswersHandler,
    private readonly answering: RequestForms,
    private readonly requests: RequestsStore,
  ) {}

  @ResolveField()
  async forms(@Parent() request: RequestRow, @Context() { loaders }: GraphqlContext) {
    const items = (await loaders.load(this.requests.itemsOf, request.id)) ?? []
    return this.answering.formsOf(
      request,
      items.map(({ versionId }) => versionId),
    )
  }

  @Mutation()
  async answerForm(@Args() { input }: MutationAnswerFormArgs, @Context() context: GraphqlContext) {
    const result = await this.handler.answer(context.actor, input)
    return 'flaws' in result ? invalidForm('AnswersInvalid', result.flaws, context) : answer('Request', result, context)
  }
}

@Resolver('RequestForm')
export class RequestFormResolver {
  @ResolveField()
  flaws(@Parent() { flaws }: RequestFormAnswer, @Context() { language }: GraphqlContext) {
    return flaws.map(({ path, code, message }) => ({ path, code, message: message[language] }))
  }
}
