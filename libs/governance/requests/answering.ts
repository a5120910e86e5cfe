import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { isPaperworkOpen, type RequestState } from './workflow.ts'

export type FormAnswered = Happening<'FormAnswered', { number: number; answered: number }>

/** The answers to one form at some moment: every write that changes them makes the next revision. */
export type AnswersSeen = {
  /** What the writer saw; undefined where they do not mind. */
  readonly known?: number | undefined
  readonly now: number
}

/**
 * Answers are the applicant's until the request is submitted, and again when it is returned. What was written in another
 * window since is not overwritten by somebody who has not seen it.
 */
export function answerForm(command: {
  readonly request: { readonly id: string; readonly organisationId: string; readonly state: RequestState }
  readonly formId: string
  readonly number: number
  readonly answered: number
  readonly revision: AnswersSeen
}): Outcome<FormAnswered, 'RequestNotDraft' | 'AnswersChangedElsewhere'> {
  const { request, formId, number, answered, revision } = command
  if (!isPaperworkOpen(request.state, 'answerForm')) return refuse('RequestNotDraft')
  if (revision.known !== undefined && revision.known !== revision.now) {
    return refuse('AnswersChangedElsewhere', { revision: revision.now })
  }
  return happened({
    type: 'FormAnswered',
    subjects: { request: request.id, form: formId },
    facts: { number, answered },
    personal: {},
  })
}
