import type { Answers } from '@raireki/governance'
import { useState } from 'react'
import { useClient } from 'urql'
import { isProblem, troubleOf } from '../../app/trouble.ts'
import { type Autosave, type Saved, type SaveOutcome, useAutosave } from '../../app/use-autosave.ts'
import { AnswerFormDocument, RequestFormsDocument } from '../../generated/operations.ts'
import type { ShownFlaw } from './shown.ts'

/** The answers to one form as the registry has them. */
export type KeptAnswers = { readonly answers: Answers; readonly revision: number }

export type AnswerSaving = {
  readonly autosave: Autosave<Answers>
  /** An answer of the wrong kind is refused: which, until it is mended. */
  readonly refused: readonly ShownFlaw[] | undefined
  /** What is in the registry now, asked anew. */
  readonly askKept: () => Promise<KeptAnswers | undefined>
}

/** Answers that save themselves, each time on top of the revision they were last at. */
export function useAnswerSaving(requestId: string, formId: string, answers: Answers, revision: number): AnswerSaving {
  const client = useClient()
  const [refused, setRefused] = useState<readonly ShownFlaw[]>()
  const save = async (content: Answers, known: Saved | undefined): Promise<SaveOutcome> => {
    const input = { requestId, formId, answers: content, ...(known ? { revision: known.revision } : {}) }
    const { data, error } = await client.mutation(AnswerFormDocument, { input }).toPromise()
    const answer = data?.answerForm
    setRefused(answer && 'flaws' in answer ? answer.flaws : undefined)
    if (!answer) return { trouble: error ? troubleOf(error) : { code: 'INTERNAL' } }
    if (!isProblem(answer)) return { saved: { id: requestId, revision: keptIn(answer.forms, formId)?.revision ?? 0 } }
    if (answer.code === 'AnswersChangedElsewhere' && 'facts' in answer) {
      return { elsewhere: Number((answer.facts as { revision?: unknown }).revision) }
    }
    return { trouble: { code: answer.code, message: answer.message } }
  }
  const askKept = async () => {
    const asked = { requestPolicy: 'network-only' } as const
    const { data } = await client.query(RequestFormsDocument, { id: requestId }, asked).toPromise()
    return keptIn(data?.request.forms ?? [], formId)
  }
  return { autosave: useAutosave(answers, { id: requestId, revision }, save), refused, askKept }
}

type Kept = {
  readonly version: { readonly form: { readonly id: string } }
  readonly answers: unknown
  readonly revision: number
}

function keptIn(forms: readonly Kept[], formId: string): KeptAnswers | undefined {
  const kept = forms.find(({ version }) => version.form.id === formId)
  return kept && { answers: kept.answers as Answers, revision: kept.revision }
}
