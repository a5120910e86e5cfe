import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type Request, requestSubjects } from './request.ts'
import { isOpen } from './workflow.ts'

/** What is known about a request at the moment it is submitted. Everything here was checked or computed, not typed in. */
export type Submission = {
  readonly project: string
  readonly statement: string
  readonly purposeDigest: string
  /** The digest of everything that is submitted: see `submissionDigest`. */
  readonly digest: string
  readonly certificateId: string
  readonly fingerprint: string
  readonly items: readonly SubmittedItem[]
  readonly panelIds: readonly string[]
}

export type SubmittedItem = {
  readonly versionId: string
  readonly isPublished: boolean
  readonly terms: { readonly id: string; readonly number: number; readonly digest: string } | undefined
  readonly verdict: 'permit' | 'deny' | 'review' | undefined
}

export type RequestSubmitted = Happening<'RequestSubmitted' | 'RequestResubmitted'>

export type SubmitRefusal =
  | 'RequestNotDraft'
  | 'ProjectMissing'
  | 'NothingRequested'
  | 'VersionNotPublished'
  | 'TermsMissing'
  | 'TermsForbid'
  | 'NoPanel'

/** The first submission of a draft, or the next one of a request that was returned. */
export function submitRequest(request: Request, submission: Submission): Outcome<RequestSubmitted, SubmitRefusal> {
  if (!isOpen(request.state, 'applicant', 'submit')) return refuse('RequestNotDraft')
  return submissionRefusals(submission)[0] ?? happened(submitted(request, submission))
}

/** Everything that stands in the way of submitting, so that a person can mend it all at once. */
export function submissionRefusals(
  submission: Pick<Submission, 'project' | 'items' | 'panelIds'>,
): readonly Refused<SubmitRefusal>[] {
  const { project, items, panelIds } = submission
  const versionsWhere = (wrong: (item: SubmittedItem) => boolean) => items.filter(wrong).map((item) => item.versionId)
  const unpublished = versionsWhere((item) => !item.isPublished)
  const withoutTerms = versionsWhere((item) => !item.terms)
  const forbidden = versionsWhere((item) => item.verdict === 'deny')
  return [
    ...(project.trim() === '' ? [refuse('ProjectMissing')] : []),
    ...(items.length === 0 ? [refuse('NothingRequested')] : []),
    ...(unpublished.length > 0 ? [refuse('VersionNotPublished', { versions: unpublished })] : []),
    ...(withoutTerms.length > 0 ? [refuse('TermsMissing', { versions: withoutTerms })] : []),
    ...(forbidden.length > 0 ? [refuse('TermsForbid', { versions: forbidden })] : []),
    ...(panelIds.length === 0 ? [refuse('NoPanel')] : []),
  ]
}

function submitted(request: Request, submission: Submission): RequestSubmitted {
  return {
    type: request.round === 0 ? 'RequestSubmitted' : 'RequestResubmitted',
    subjects: requestSubjects(request),
    facts: {
      round: request.round + 1,
      submission: submission.digest,
      purpose: submission.purposeDigest,
      items: submission.items.map(({ versionId, terms, verdict }) => ({
        version: versionId,
        terms: terms!.id,
        termsNumber: terms!.number,
        termsDigest: terms!.digest,
        verdict: verdict ?? 'review',
      })),
    },
    personal: { certificate: submission.fingerprint },
  }
}
