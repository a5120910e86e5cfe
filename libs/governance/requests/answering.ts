import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { isPaperworkOpen, type RequestState } from './workflow.ts'

export type FormAnswered = Happening<'FormAnswered', { number: number; answered: number }>

/** Answers are the applicant's until the request is submitted, and again when it is returned. */
export function answerForm(command: {
  readonly request: { readonly id: string; readonly organisationId: string; readonly state: RequestState }
  readonly formId: string
  readonly number: number
  readonly answered: number
}): Outcome<FormAnswered, 'RequestNotDraft'> {
  const { request, formId, number, answered } = command
  if (!isPaperworkOpen(request.state, 'answerForm')) return refuse('RequestNotDraft')
  return happened({
    type: 'FormAnswered',
    subjects: { request: request.id, form: formId },
    facts: { number, answered },
    personal: {},
  })
}
