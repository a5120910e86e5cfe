import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type Follower, type Request, requestSubjects } from './request.ts'
import { isOpen, type RequestState } from './workflow.ts'

/** How long after a rejection an appeal may be made. */
export const APPEAL_DAYS = 60

export type RequestAppealed = Happening<'RequestAppealed', { round: number; submission: string }>
export type AppealRefusal =
  | 'RequestNotRejected'
  | 'AppealTooLate'
  | 'ReasonMissing'
  | 'NoAppealPanel'
  | 'RequestNotGranted'
  | 'FollowerOpen'

export type Appeal = {
  readonly reason: string
  /** The digest of what was rejected: an appeal is about the same submission. */
  readonly submission: string
  /** Appeal panels with enough members who have not voted on this request before. */
  readonly panelIds: readonly string[]
  /** What a rejected amendment or renewal builds on, and what else has been begun on it since. */
  readonly base?: { readonly state: RequestState; readonly follower: Follower | undefined } | undefined
  readonly at: Date
}

/** Another look by other people. Each rejection can be appealed once, since an appeal begins the next round. */
export function appealRequest(request: Request, appeal: Appeal): Outcome<RequestAppealed, AppealRefusal> {
  const refusal = appealRefusal(request, appeal.at)
  if (refusal) return refusal
  if (appeal.base && appeal.base.state !== 'granted') return refuse('RequestNotGranted', { state: appeal.base.state })
  if (appeal.base?.follower) return refuse('FollowerOpen', { number: appeal.base.follower.number })
  if (appeal.reason.trim() === '') return refuse('ReasonMissing')
  if (appeal.panelIds.length === 0) return refuse('NoAppealPanel')
  return happened({
    type: 'RequestAppealed',
    subjects: requestSubjects(request),
    facts: { round: request.round + 1, submission: appeal.submission },
    personal: { reason: appeal.reason },
  })
}

/** Why an appeal cannot be made now, whatever its reason; or nothing. */
export function appealRefusal(request: Request, at: Date): Refused<'RequestNotRejected' | 'AppealTooLate'> | undefined {
  if (request.state !== 'rejected' || !isOpen(request.state, 'applicant', 'appeal')) {
    return refuse('RequestNotRejected', { state: request.state })
  }
  const until = appealUntil(request.decidedAt)
  return at > until ? refuse('AppealTooLate', { until: until.toISOString(), days: APPEAL_DAYS }) : undefined
}

export function appealUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + APPEAL_DAYS * 86_400_000)
}
