import { Injectable } from '@nestjs/common'
import { type Answers, checkAnswers, type Flaw, relevantAnswers } from '@raireki/governance'
import { FormsStore, type FormVersionRow, formBody } from '../forms/index.ts'
import type { RequestRow } from './requests.store.ts'

/** As kept on the request: which version of each form was answered, and how. */
export type KeptAnswers = { readonly [formId: string]: { readonly number: number; readonly answers: Answers } }

export type RequestFormAnswer = { version: FormVersionRow; answers: Answers; flaws: readonly Flaw[] }

type Asked = Pick<RequestRow, 'state' | 'answers'>

/** The forms that go with a request, and how far they are answered. */
@Injectable()
export class RequestForms {
  constructor(private readonly forms: FormsStore) {}

  /** The forms of a request as they stand: what goes with it now, or what was submitted. */
  async formsOf(request: Asked, versionIds: readonly string[]): Promise<RequestFormAnswer[]> {
    const kept = keptAnswers(request)
    const isOpen = request.state === 'draft' || request.state === 'returned'
    const answered = Object.entries(kept).map(([formId, { number }]) => ({ formId, number }))
    const versions = isOpen ? await this.forms.goingWith(versionIds) : await this.forms.numbered(answered)
    return versions.map((version) => {
      const answers = kept[version.formId]?.answers ?? {}
      return { version, answers, flaws: isOpen ? checkAnswers(formBody(version), answers, 'complete') : [] }
    })
  }

  /** Everything that must still be answered before a request can be submitted; paths begin with the form's id. */
  async unanswered(request: Asked, versionIds: readonly string[]): Promise<Flaw[]> {
    const forms = await this.formsOf(request, versionIds)
    return forms.flatMap(({ version, flaws }) =>
      flaws.map((flaw) => ({ ...flaw, path: `forms.${version.formId}.${flaw.path}` })),
    )
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

export function keptAnswers({ answers }: Pick<RequestRow, 'answers'>): KeptAnswers {
  return answers as unknown as KeptAnswers
}
