import { Injectable } from '@nestjs/common'
import {
  type Answers,
  checkAnswers,
  type Flaw,
  isPaperworkOpen,
  questionKey,
  type Remark,
  type Remarkable,
  type RequestState,
  relevantAnswers,
  strangeAttachments,
  withoutAttachments,
} from '@raireki/governance'
import { FormsStore, type FormVersionRow, formBody } from '../forms/index.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'

/** As kept on the request: which version of each form was answered, and how. */
export type KeptAnswers = {
  readonly [formId: string]: {
    readonly number: number
    readonly answers: Answers
    /** Absent until somebody writes: answers of before, and those carried over, are at 0. */
    readonly revision?: number
  }
}

export type RequestFormAnswer = {
  version: FormVersionRow
  answers: Answers
  revision: number
  flaws: readonly Flaw[]
}

type Asked = Pick<RequestRow, 'id' | 'state' | 'answers'>

/** The forms that go with a request, and how far they are answered. */
@Injectable()
export class RequestForms {
  constructor(
    private readonly forms: FormsStore,
    private readonly requests: RequestsStore,
  ) {}

  /** The forms of a request as they stand: what goes with it now, or what was submitted. */
  async formsOf(request: Asked, versionIds: readonly string[]): Promise<RequestFormAnswer[]> {
    const kept = keptAnswers(request)
    const isOpen = isPaperworkOpen(request.state as RequestState, 'answerForm')
    const answered = Object.entries(kept).map(([formId, { number }]) => ({ formId, number }))
    const versions = isOpen ? await this.forms.goingWith(versionIds) : await this.forms.numbered(answered)
    const answersTo = ({ formId }: FormVersionRow): Answers => kept[formId]?.answers ?? {}
    const revisionOf = ({ formId }: FormVersionRow) => answersRevision(kept, formId)
    if (!isOpen) {
      return versions.map((version) => ({
        version,
        answers: answersTo(version),
        revision: revisionOf(version),
        flaws: [],
      }))
    }
    // A file can have been taken away since it was named.
    const attached = versions.some(asksForFiles) ? await this.requests.attachedTo(request.id) : new Set<string>()
    return versions.map((version) => {
      const [form, answers] = [formBody(version), answersTo(version)]
      const flaws = [...checkAnswers(form, answers, 'complete'), ...strangeAttachments(form, answers, attached)]
      return { version, answers, revision: revisionOf(version), flaws }
    })
  }

  /** Answers for a request that builds on this one, which has none of its files. */
  async carriedOver(request: Pick<RequestRow, 'answers'>): Promise<KeptAnswers> {
    const kept = Object.entries(keptAnswers(request))
    const versions = await this.forms.numbered(kept.map(([formId, { number }]) => ({ formId, number })))
    return Object.fromEntries(
      kept.map(([formId, { number, answers }]) => {
        const version = versions.find((each) => each.formId === formId && each.number === number)
        return [formId, { number, answers: version ? withoutAttachments(formBody(version), answers) : answers }]
      }),
    )
  }

  /** Everything that must still be answered before a request can be submitted; paths begin with the form's id. */
  async unanswered(request: Asked, versionIds: readonly string[]): Promise<Flaw[]> {
    const forms = await this.formsOf(request, versionIds)
    return forms.flatMap(({ version, flaws }) =>
      flaws.map((flaw) => ({ ...flaw, path: `forms.${version.formId}.${flaw.path}` })),
    )
  }

  /** What remarks can point at, asked for only where one does. */
  async remarkable(request: Asked, remarks: readonly Remark[]): Promise<Remarkable> {
    const answered = Object.entries(keptAnswers(request)).map(([formId, { number }]) => ({ formId, number }))
    const [versions, attachments] = await Promise.all([
      remarks.some(({ question }) => question) ? this.forms.numbered(answered) : [],
      remarks.some(({ attachmentId }) => attachmentId) ? this.requests.attachedTo(request.id) : new Set<string>(),
    ])
    const questions = versions.flatMap((version) =>
      formBody(version).questions.map(({ id }) => questionKey({ formId: version.formId, questionId: id })),
    )
    return { questions: new Set(questions), attachments }
  }

  /** What is submitted: the answers to what is asked today, under the versions that ask it. */
  async submitted(request: Asked, versionIds: readonly string[]): Promise<KeptAnswers> {
    const forms = await this.formsOf(request, versionIds)
    return Object.fromEntries(
      forms.map(({ version, answers }) => [
        version.formId,
        { number: version.number, answers: relevantAnswers(formBody(version), answers) },
      ]),
    )
  }
}

function asksForFiles(version: FormVersionRow): boolean {
  return formBody(version).questions.some(({ kind }) => kind === 'attachment')
}

export const answersRevision = (kept: KeptAnswers, formId: string): number => kept[formId]?.revision ?? 0

/** Submitting drops what is not asked, and is no reason for a window that is still open to think nothing was written. */
export function withRevisions(submitted: KeptAnswers, kept: KeptAnswers): KeptAnswers {
  return Object.fromEntries(
    Object.entries(submitted).map(([formId, answered]) => [
      formId,
      { ...answered, revision: answersRevision(kept, formId) },
    ]),
  )
}

export function keptAnswers({ answers }: Pick<RequestRow, 'answers'>): KeptAnswers {
  return answers as unknown as KeptAnswers
}
