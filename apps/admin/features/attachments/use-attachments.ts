import { useAnswer } from '../../app/answer.tsx'
import { type AttachmentLineFragment, RequestAttachmentsDocument } from '../../generated/operations.ts'

/** What is attached to a request, as far as there is one yet. */
export function useAttachments(requestId: string | undefined): readonly AttachmentLineFragment[] {
  const { data } = useAnswer(RequestAttachmentsDocument, { id: requestId ?? '' }, { pause: requestId === undefined })
  return data?.request.attachments ?? []
}
