import { useAnswer } from '../../app/answer.tsx'
import { type AttachmentLineFragment, RequestAttachmentsDocument } from '../../generated/operations.ts'

/** What is attached to a request, as far as there is one; undefined until that is known. */
export function useAttachments(requestId: string | undefined): readonly AttachmentLineFragment[] | undefined {
  const { data } = useAnswer(RequestAttachmentsDocument, { id: requestId ?? '' }, { pause: requestId === undefined })
  return requestId === undefined ? [] : data?.request.attachments
}
