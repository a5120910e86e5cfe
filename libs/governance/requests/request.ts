import type { Happened, Happening, Outcome, Refused } from '../outcome.ts'
import { happened, refuse } from '../outcome.ts'

export type RequestState = 'draft' | 'underReview' | 'approved' | 'rejected' | 'granted' | 'withdrawn'

/** A person's application to use versions of assets for one purpose (利用申請). */
export type Request = {
  readonly id: string
  readonly applicantId: string
  readonly organisationId: string
  readonly state: RequestState
}

/** What is known about a request at the moment it is submitted. Everything here was checked or computed, not typed in. */
export type Submission = {
  readonly project: string
  readonly statement: string
  readonly purposeDigest: string
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

export type RequestDrafted = Happening<'RequestDrafted'>
export type RequestRevised = Happening<'RequestRevised'>
export type RequestSubmitted = Happening<'RequestSubmitted'>
export type RequestWithdrawn = Happening<'RequestWithdrawn'>
export type RequestDecided = Happening<'RequestDecided', { outcome: 'approved' | 'rejected' }>

export type RequestAction = 'revise' | 'submit' | 'withdraw'

const ALLOWED: Readonly<Record<RequestState, readonly RequestAction[]>> = {
  draft: ['revise', 'submit', 'withdraw'],
  underReview: ['withdraw'],
  approved: [],
  rejected: [],
  granted: [],
  withdrawn: [],
}

/** What an applicant can do with a request in this state. */
export function actionsOn(state: RequestState): readonly RequestAction[] {
  return ALLOWED[state]
}

export type StateRefusal = 'RequestNotDraft' | 'RequestEnded'

export function draftRequest(request: Request, versionIds: readonly string[]): Happened<RequestDrafted> {
  return happened({
    type: 'RequestDrafted',
    subjects: subjectsOf(request),
    facts: { versions: versionIds },
    personal: { applicant: request.applicantId },
  })
}

export function reviseRequest(
  request: Request,
  versionIds: readonly string[],
): Outcome<RequestRevised, 'RequestNotDraft'> {
  if (!actionsOn(request.state).includes('revise')) return refuse('RequestNotDraft')
  return happened({
    type: 'RequestRevised',
    subjects: subjectsOf(request),
    facts: { versions: versionIds },
    personal: {},
  })
}

export type SubmitRefusal =
  | 'RequestNotDraft'
  | 'ProjectMissing'
  | 'NothingRequested'
  | 'VersionNotPublished'
  | 'TermsMissing'
  | 'TermsForbid'
  | 'NoPanel'

export function submitRequest(request: Request, submission: Submission): Outcome<RequestSubmitted, SubmitRefusal> {
  if (!actionsOn(request.state).includes('submit')) return refuse('RequestNotDraft')
  return submissionRefusal(submission) ?? happened(submitted(request, submission))
}

function submissionRefusal(submission: Submission): Refused<SubmitRefusal> | undefined {
  const { project, items, panelIds } = submission
  const versionsWhere = (wrong: (item: SubmittedItem) => boolean) => items.filter(wrong).map((item) => item.versionId)
  if (project.trim() === '') return refuse('ProjectMissing')
  if (items.length === 0) return refuse('NothingRequested')
  const unpublished = versionsWhere((item) => !item.isPublished)
  if (unpublished.length > 0) return refuse('VersionNotPublished', { versions: unpublished })
  const withoutTerms = versionsWhere((item) => !item.terms)
  if (withoutTerms.length > 0) return refuse('TermsMissing', { versions: withoutTerms })
  const forbidden = versionsWhere((item) => item.verdict === 'deny')
  if (forbidden.length > 0) return refuse('TermsForbid', { versions: forbidden })
  if (panelIds.length === 0) return refuse('NoPanel')
  return undefined
}

function submitted(request: Request, submission: Submission): RequestSubmitted {
  return {
    type: 'RequestSubmitted',
    subjects: subjectsOf(request),
    facts: {
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

export function withdrawRequest(request: Request, reason: string): Outcome<RequestWithdrawn, 'RequestEnded'> {
  if (!actionsOn(request.state).includes('withdraw')) return refuse('RequestEnded', { state: request.state })
  return happened({
    type: 'RequestWithdrawn',
    subjects: subjectsOf(request),
    facts: { from: request.state },
    // Free text may name somebody, so the ledger keeps only a commitment to it.
    personal: { reason },
  })
}

/** One refusal by a panel refuses the request; it is approved when every panel has approved. */
export function settleRequest(
  request: Request,
  outcomes: readonly ('approved' | 'rejected' | 'abandoned' | undefined)[],
): RequestDecided | undefined {
  if (request.state !== 'underReview') return undefined
  if (outcomes.includes('rejected')) return decided(request, 'rejected')
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'approved')) return decided(request, 'approved')
  return undefined
}

function decided(request: Request, outcome: 'approved' | 'rejected'): RequestDecided {
  return { type: 'RequestDecided', subjects: subjectsOf(request), facts: { outcome }, personal: {} }
}

function subjectsOf(request: Request) {
  return { request: request.id, organisation: request.organisationId }
}
