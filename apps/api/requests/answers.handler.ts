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
import { badInput, isConflict, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { answersRevision, type KeptAnswers, keptAnswers } from './request-forms.ts'
import { type RequestRow, RequestsStore } from './requests.store.ts'

export type AnswerFormCommand = { requestId: string; formId: string; answers: unknown; revision?: number | null }

type AnswerResult =
  | RequestRow
  | { flaws: readonly Flaw[] }
  | Refused<'RequestNotDraft' | 'FormUnknown' | 'AnswersChangedElsewhere'>

const LARGEST_BYTES = 200_000

/** Answering the forms that go with a request. */
@Injectable()
export class AnswersHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly forms: FormsStore,
    private readonly spine: Spine,
  ) {}

  /** Of two that write at the same moment, the second looks again, and is told what it has not seen. */
  async answer(actor: Actor, command: AnswerFormCommand): Promise<AnswerResult> {
    try {
      return await this.answerOnce(actor, command)
    } catch (error) {
      if (!isConflict(error)) throw error
      return this.answerOnce(actor, command)
    }
  }

  private async answerOnce(actor: Actor, command: AnswerFormCommand): Promise<AnswerResult> {
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
    const before = keptAnswers(request)
    const { certificate: _certificate, items: _items, members: _members, ...row } = request
    // Answers are kept while they are written: what has not changed is no event, and nobody's loss.
    if (isSame(before[formId], number, given)) return row
    const revision = answersRevision(before, formId)
    const outcome = answerForm({
      request: { ...request, state: request.state as RequestState },
      formId,
      number,
      answered: Object.keys(given).length,
      revision: { known: command.revision ?? undefined, now: revision },
    })
    if (outcome.refused) return outcome
    const kept = { [formId]: { number, answers: given, revision: revision + 1 } }
    await this.spine.record(actor, outcome.events, async (tx) => {
      // One form's answers beside the others', with a revision of their own: the rest of the draft may be being written meanwhile.
      const count = await tx.$executeRaw`
        UPDATE request SET answers = answers || ${JSON.stringify(kept)}::jsonb
        WHERE id = ${row.id}::uuid AND state IN ('draft', 'returned')
          AND COALESCE((answers -> ${formId} ->> 'revision')::int, 0) = ${revision}`
      guarded({ count })
    })
    return { ...row, answers: JSON.parse(JSON.stringify({ ...before, ...kept })) }
  }
}

function isSame(before: KeptAnswers[string] | undefined, number: number, given: Answers): boolean {
  return before?.number === number && isDeepStrictEqual(before.answers, given)
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
