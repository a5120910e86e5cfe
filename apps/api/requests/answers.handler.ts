import { isDeepStrictEqual } from 'node:util'
import { Injectable } from '@nestjs/common'
import {
  type Answers,
  answerForm,
  checkAnswers,
  type Flaw,
  type Refused,
  type RequestState,
  refuse,
  strangeAttachments,
} from '@raireki/governance'
import { FormsStore, formBody } from '../forms/index.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { keptAnswers } from './request-forms.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'

export type AnswerFormCommand = { requestId: string; formId: string; answers: unknown }

const LARGEST_BYTES = 200_000

/** Answering the forms that go with a request. */
@Injectable()
export class AnswersHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly forms: FormsStore,
    private readonly spine: Spine,
  ) {}

  async answer(
    actor: Actor,
    command: AnswerFormCommand,
  ): Promise<RequestRow | { flaws: readonly Flaw[] } | Refused<'RequestNotDraft' | 'FormUnknown'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'revise', command.requestId)
    if (!request) throw notFound()
    const versionIds = request.items.map(({ versionId }) => versionId)
    const version = (await this.forms.goingWith(versionIds)).find(({ formId }) => formId === command.formId)
    if (!version) return refuse('FormUnknown')
    const given = answersIn(command.answers)
    const form = formBody(version)
    const attached = await this.requests.attachedTo(request.id)
    const flaws = [...checkAnswers(form, given, 'draft'), ...strangeAttachments(form, given, attached)]
    if (flaws.length > 0) return { flaws }
    const { formId, number } = version
    const outcome = answerForm({
      request: { ...request, state: request.state as RequestState },
      formId,
      number,
      answered: Object.keys(given).length,
    })
    if (outcome.refused) return outcome
    const kept = { [formId]: { number, answers: given } }
    const before = keptAnswers(request)
    const { certificate: _certificate, items: _items, members: _members, ...row } = request
    // Answers are kept while they are written: what has not changed is no event.
    if (isDeepStrictEqual(before[formId], kept[formId])) return { ...row, answers: JSON.parse(JSON.stringify(before)) }
    await this.spine.record(actor, outcome.events, async (tx) => {
      // One form's answers beside the others', and no new revision: the rest of the draft may be being written meanwhile.
      const count = await tx.$executeRaw`
        UPDATE request SET answers = answers || ${JSON.stringify(kept)}::jsonb
        WHERE id = ${row.id}::uuid AND state IN ('draft', 'returned')`
      guarded({ count })
    })
    return { ...row, answers: JSON.parse(JSON.stringify({ ...before, ...kept })) }
  }
}

/** What was sent, without what was left empty. */
function answersIn(answers: unknown): Answers {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw badInput('answers', { ja: '質問のIDをキーとするオブジェクト', en: 'an object keyed by question id' })
  }
  if (JSON.stringify(answers).length > LARGEST_BYTES) throw badInput('answers', `≤ ${LARGEST_BYTES} bytes`)
  const filled = Object.entries(answers).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(filled) as Answers
}
