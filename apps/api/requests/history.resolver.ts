import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { diffSubmissions, REQUEST_FIELDS, type RequestField } from '@raireki/governance'
import { FormsStore } from '../forms/index.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import { say } from '../graphql/messages/say.ts'
import { PeopleStore } from '../people/index.ts'
import { answeredForms } from './answered-forms.ts'
import { contentOf, type RemarkRow, RequestHistoryStore, type SubmissionRow } from './history.store.ts'

@Resolver('Submission')
export class SubmissionResolver {
  constructor(
    private readonly history: RequestHistoryStore,
    private readonly forms: FormsStore,
  ) {}

  @ResolveField()
  async changes(@Parent() submission: SubmissionRow, @Context() { loaders, language }: GraphqlContext) {
    if (submission.round === 1) return []
    const all = (await loaders.load(this.history.submissionsOf, submission.requestId)) ?? []
    const before = all.find(({ round }) => round < submission.round)
    if (!before) return []
    const [was, is] = [contentOf(before), contentOf(submission)]
    return diffSubmissions(was, is, language, await answeredForms([was, is], this.forms, loaders))
  }
}

@Resolver('Remark')
export class RemarkResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  label(@Parent() { field }: RemarkRow, @Context() { language }: GraphqlContext) {
    return REQUEST_FIELDS[field as RequestField][language]
  }

  @ResolveField()
  text(@Parent() { text, authorId }: RemarkRow, @Context() { language }: GraphqlContext) {
    if (authorId !== null) return text
    return say(language, text === 'revoked' ? 'RevokedWaiting' : 'TermsEndedWaiting')
  }

  @ResolveField()
  author(@Parent() { authorId }: RemarkRow, @Context() { loaders }: GraphqlContext) {
    return authorId ? loaders.load(this.people.people, authorId) : null
  }
}
