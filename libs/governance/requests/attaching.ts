import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { isPaperworkOpen, type RequestState } from './workflow.ts'

export type AttachmentAdded = Happening<'AttachmentAdded', { bytes: number; sha256: string }>
export type AttachmentRemoved = Happening<'AttachmentRemoved'>

export const ATTACHMENT_BYTES = 25 * 1024 * 1024
const MOST_ATTACHMENTS = 20

type Attached = { readonly id: string; readonly organisationId: string; readonly submittedAt: Date | null }

export type AttachRefusal = 'RequestEnded' | 'AttachmentsTooMany'

export function addAttachment(command: {
  readonly request: Attached & { readonly state: RequestState }
  readonly attachmentId: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly held: number
}): Outcome<AttachmentAdded, AttachRefusal> {
  const { request, attachmentId, name, bytes, sha256, held } = command
  if (!isPaperworkOpen(request.state, 'attach')) return refuse('RequestEnded', { state: request.state })
  if (held >= MOST_ATTACHMENTS) return refuse('AttachmentsTooMany', { max: MOST_ATTACHMENTS })
  return happened({
    type: 'AttachmentAdded',
    subjects: { request: request.id, attachment: attachmentId },
    facts: { bytes, sha256 },
    personal: { name },
  })
}

/** What reviewers have read stays; what was added since the last submission can be taken away again. */
export function removeAttachment(
  request: Attached,
  attachment: { readonly id: string; readonly uploadedAt: Date },
): Outcome<AttachmentRemoved, 'AttachmentFixed'> {
  if (request.submittedAt && attachment.uploadedAt <= request.submittedAt) return refuse('AttachmentFixed')
  return happened({
    type: 'AttachmentRemoved',
    subjects: { request: request.id, attachment: attachment.id },
    facts: {},
    personal: {},
  })
}
