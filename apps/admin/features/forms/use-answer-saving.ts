import type { Answers } from '@raireki/governance'
import { useState } from 'react'
import { useClient } from 'urql'
import { isProblem, troubleOf } from '../../app/trouble.ts'
import { type Autosave, type SaveOutcome, useAutosave } from '../../app/use-autosave.ts'
import { AnswerFormDocument } from '../../generated/operations.ts'
import type { ShownFlaw } from './answer-fields.tsx'

/** Answers that save themselves. An answer of the wrong kind is refused: `refused` says which, until it is mended. */
export function useAnswerSaving(
  requestId: string,
  formId: string,
  answers: Answers,
): { readonly autosave: Autosave; readonly refused: readonly ShownFlaw[] | undefined } {
  const client = useClient()
  const [refused, setRefused] = useState<readonly ShownFlaw[]>()
  // Each form is saved beside the rest of the draft, which goes on from the revision it has.
  const known = { id: requestId, revision: 0 }
  const save = async (content: Answers): Promise<SaveOutcome> => {
    const { data, error } = await client
      .mutation(AnswerFormDocument, { input: { requestId, formId, answers: content } })
      .toPromise()
    const answer = data?.answerForm
    setRefused(answer && 'flaws' in answer ? answer.flaws : undefined)
    if (!answer) return { trouble: error ? troubleOf(error) : { code: 'INTERNAL' } }
    return isProblem(answer) ? { trouble: { code: answer.code, message: answer.message } } : { saved: known }
  }
  return { autosave: useAutosave(answers, known, save), refused }
}
