import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { diffSubmissions, questionInWords, REQUEST_FIELDS, type RequestField, within } from '@raireki/governance'
import { FormsStore, formBody, formKey } from '../forms/index.ts'
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
  constructor(
    private readonly people: PeopleStore,
    private readonly history: RequestHistoryStore,
    private readonly forms: FormsStore,
  ) {}

  @ResolveField()
  question(@Parent() { formId, formNumber, questionId }: RemarkRow) {
    return formId === null ? null : { formId, number: formNumber, questionId }
  }

  @ResolveField()
  async label(@Parent() remark: RemarkRow, @Context() { loaders, language }: GraphqlContext) {
    const field = REQUEST_FIELDS[remark.field as RequestField][language]
    if (remark.formId !== null) {
      const version = await loaders.load(this.forms.versionsByKey, formKey(remark.formId, remark.formNumber!))
      return (version && questionInWords(formBody(version), remark.questionId!, language)) ?? field
    }
    const paper = remark.attachmentId && (await loaders.load(this.history.papers, remark.attachmentId))
    return paper ? within(field, paper.name, language) : field
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
