import type { Happened, Happening, Outcome } from '../outcome.ts'
import { happened, refuse } from '../outcome.ts'
import { NOTHING_REMARKABLE, pointsAtNothing, type Remark, type Remarkable } from './remarks.ts'
import { isOpen } from './workflow.ts'

/** new, or building on a granted request whose grants go on meanwhile. */
export type RequestKind = 'new' | 'amendment' | 'renewal'

/** A person's application to use versions of assets for one purpose (利用申請). */
export type Request = {
  readonly id: string
  readonly applicantId: string
  readonly organisationId: string
} & RequestLife

/** `round` counts submissions, and only grows. */
export type RequestLife =
  | { readonly state: 'draft'; readonly round: 0 }
  | {
      readonly state: 'underReview' | 'returned' | 'approved' | 'granted' | 'closed'
      readonly round: number
    }
  | { readonly state: 'rejected'; readonly round: number; readonly decidedAt: Date }
  | { readonly state: 'withdrawn'; readonly round: number }

export type RequestDrafted = Happening<'RequestDrafted'>
export type RequestRevised = Happening<'RequestRevised'>
export type RequestReturned = Happening<'RequestReturned', { round: number; fields: readonly string[] }>
export type RequestWithdrawn = Happening<'RequestWithdrawn'>
export type RequestClosed = Happening<'RequestClosed'>

export function draftRequest(request: Request, versionIds: readonly string[]): Happened<RequestDrafted> {
  return happened({
    type: 'RequestDrafted',
    subjects: requestSubjects(request),
    facts: { versions: versionIds },
    personal: { applicant: request.applicantId },
  })
}

export function reviseRequest(
  request: Request,
  versionIds: readonly string[],
): Outcome<RequestRevised, 'RequestNotDraft'> {
  if (!isOpen(request.state, 'applicant', 'revise')) return refuse('RequestNotDraft')
  return happened({
    type: 'RequestRevised',
    subjects: requestSubjects(request),
    facts: { versions: versionIds },
    personal: {},
  })
}

export function withdrawRequest(
  request: Request,
  reason: string,
): Outcome<RequestWithdrawn, 'RequestEnded' | 'ReasonMissing'> {
  if (!isOpen(request.state, 'applicant', 'withdraw')) return refuse('RequestEnded', { state: request.state })
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened({
    type: 'RequestWithdrawn',
    subjects: requestSubjects(request),
    facts: { from: request.state, round: request.round },
    // Free text may name somebody, so the ledger keeps only a commitment to it.
    personal: { reason },
  })
}

/** Who sits on a review that is open on the request. */
export type OpenSeats = readonly { readonly personId: string; readonly chair: boolean; readonly active: boolean }[]

export type ReturnRefusal =
  | 'RequestNotUnderReview'
  | 'NotSeated'
  | 'ChairReturns'
  | 'RemarksMissing'
  | 'RemarkEmpty'
  | 'RemarkOnNothing'

/** The chair of a review sends a request back; where a review has no chair, any of its active members does. */
export function returnRequest(
  request: Request,
  {
    byId,
    reviews,
    remarks,
    submitted = NOTHING_REMARKABLE,
  }: { byId: string; reviews: readonly OpenSeats[]; remarks: readonly Remark[]; submitted?: Remarkable },
): Outcome<RequestReturned, ReturnRefusal> {
  if (!isOpen(request.state, 'reviewer', 'return')) return refuse('RequestNotUnderReview', { state: request.state })
  if (!reviews.some((seats) => isActive(seats, byId))) return refuse('NotSeated')
  if (!reviews.some((seats) => mayReturn(seats, byId))) return refuse('ChairReturns')
  if (remarks.length === 0) return refuse('RemarksMissing')
  const empty = remarks.find(({ text }) => text.trim() === '')
  if (empty) return refuse('RemarkEmpty', { field: empty.field })
  const astray = remarks.find((remark) => pointsAtNothing(remark, submitted))
  if (astray) return refuse('RemarkOnNothing', { field: astray.field })
  return happened({
    type: 'RequestReturned',
    subjects: requestSubjects(request),
    facts: { round: request.round, fields: remarks.map(({ field }) => field) },
    personal: { by: byId, ...Object.fromEntries(remarks.map(({ text }, index) => [`remark${index + 1}`, text])) },
  })
}

/** Whether somebody could send the request back, were it in the right state. */
export function mayReturn(seats: OpenSeats, personId: string): boolean {
  const hasChair = seats.some(({ chair, active }) => chair && active)
  return seats.some((seat) => seat.personId === personId && seat.active && (seat.chair || !hasChair))
}

const isActive = (seats: OpenSeats, personId: string): boolean =>
  seats.some((seat) => seat.personId === personId && seat.active)

/** What builds on a request and is not finished yet. */
export type Follower = { readonly number: number }

export type CloseRefusal = 'RequestNotGranted' | 'ReportMissing' | 'FollowerOpen'

/** The applicant reports and ends the use: grants end by it, obligations stay open. */
export function closeRequest(
  request: Request,
  { report, follower }: { report: string; follower: Follower | undefined },
): Outcome<RequestClosed, CloseRefusal> {
  if (!isOpen(request.state, 'applicant', 'close')) return refuse('RequestNotGranted', { state: request.state })
  if (report.trim() === '') return refuse('ReportMissing')
  if (follower) return refuse('FollowerOpen', { number: follower.number })
  return happened({
    type: 'RequestClosed',
    subjects: requestSubjects(request),
    facts: { round: request.round },
    personal: { report },
  })
}

export function requestSubjects(request: Pick<Request, 'id' | 'organisationId'>) {
  return { request: request.id, organisation: request.organisationId }
}

/** What a request becomes by what happened to it. Anything that is not about its life leaves it as it is. */
export function evolve(request: Request, event: Pick<Happening, 'type' | 'facts'>, at: Date): Request {
  const { id, applicantId, organisationId, round } = request
  const become = (life: RequestLife): Request => ({ id, applicantId, organisationId, ...life })
  switch (event.type) {
    case 'RequestSubmitted':
    case 'RequestResubmitted':
    case 'RequestAppealed':
      return become({ state: 'underReview', round: Number(event.facts.round) })
    case 'RequestReturned':
      return become({ state: 'returned', round })
    case 'RequestWithdrawn':
      return become({ state: 'withdrawn', round })
    case 'RequestDecided':
      return event.facts.outcome === 'approved'
        ? become({ state: 'approved', round })
        : become({ state: 'rejected', round, decidedAt: at })
    case 'GrantIssued':
      return become({ state: 'granted', round })
    case 'RequestClosed':
      return become({ state: 'closed', round })
    default:
      return request
  }
}
