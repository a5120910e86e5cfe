import { useClient } from 'urql'
import { isProblem, troubleOf } from '../../app/trouble.ts'
import type { Saved, SaveOutcome } from '../../app/use-autosave.ts'
import { DraftRequestDocument, ReviseRequestDocument } from '../../generated/operations.ts'
import { planDocument } from './plan-form.ts'
import { certificateNames, type RequestValues } from './request-content.ts'

export type Content = RequestValues & { readonly purposeDocument: unknown }

/** Saves an editor's content: as a new draft at first, on top of what is known of it afterwards. */
export function useRequestSaving(): (content: Content, known: Saved | undefined) => Promise<SaveOutcome> {
  const client = useClient()
  return async (content, known) => {
    const fields = {
      project: content.project,
      statement: content.statement,
      purpose: content.purposeDocument,
      plan: planDocument(content.plan, certificateNames(content)),
      versionIds: [...content.versionIds],
      ...(content.certificateId === '' ? {} : { certificateId: content.certificateId }),
    }
    const { data, error } = known
      ? await client
          .mutation(ReviseRequestDocument, { input: { requestId: known.id, revision: known.revision, ...fields } })
          .toPromise()
      : await client
          .mutation(DraftRequestDocument, { input: { organisationId: content.organisationId, ...fields } })
          .toPromise()
    const answer = data && ('reviseRequest' in data ? data.reviseRequest : data.draftRequest)
    if (!answer) return { trouble: error ? troubleOf(error) : { code: 'INTERNAL' } }
    if (!isProblem(answer)) return { saved: { id: answer.id, revision: answer.revision } }
    if (answer.code === 'ChangedElsewhere') return { elsewhere: revisionIn(answer.facts) }
    return { trouble: { code: answer.code, message: answer.message } }
  }
}

function revisionIn(facts: unknown): number {
  return Number((facts as { revision?: unknown }).revision)
}
