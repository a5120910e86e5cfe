/** Where a request is in its life. Expired and revoked are states of grants, not of requests. */
export type RequestState =
  | 'draft'
  | 'underReview'
  | 'returned'
  | 'approved'
  | 'granted'
  | 'closed'
  | 'rejected'
  | 'withdrawn'

/** How somebody stands to a request. Reviewers are those with an active seat in a review that is open on it. */
export type Party = 'applicant' | 'member' | 'reviewer' | 'registry'

export type RequestAction =
  | 'revise'
  | 'invite'
  | 'removeMember'
  | 'submit'
  | 'withdraw'
  | 'accept'
  | 'decline'
  | 'return'
  | 'amend'
  | 'renew'
  | 'close'
  | 'appeal'
  | 'decide'
  | 'lapse'
  | 'issue'

export const PARTIES: readonly Party[] = ['applicant', 'member', 'reviewer', 'registry']

type Open = Readonly<Record<Party, readonly RequestAction[]>>

const answering: readonly RequestAction[] = ['accept', 'decline']

/**
 * State × party → what is open now. The deciders ask it, the screens ask it, and docs/workflow.md is written from it.
 * A command that is open may still be refused for a reason of its own, such as an appeal that comes too late.
 */
export const WORKFLOW: Readonly<Record<RequestState, Open>> = {
  draft: {
    applicant: ['revise', 'invite', 'removeMember', 'submit', 'withdraw'],
    member: answering,
    reviewer: [],
    registry: [],
  },
  underReview: {
    applicant: ['removeMember', 'withdraw'],
    member: answering,
    reviewer: ['return'],
    registry: ['decide'],
  },
  returned: {
    applicant: ['revise', 'invite', 'removeMember', 'submit', 'withdraw'],
    member: answering,
    reviewer: [],
    registry: [],
  },
  approved: {
    applicant: ['removeMember', 'withdraw'],
    member: answering,
    reviewer: [],
    registry: ['issue', 'lapse'],
  },
  granted: {
    applicant: ['removeMember', 'amend', 'renew', 'close'],
    member: answering,
    reviewer: [],
    registry: ['lapse'],
  },
  rejected: { applicant: ['appeal'], member: [], reviewer: [], registry: [] },
  closed: { applicant: [], member: [], reviewer: [], registry: [] },
  withdrawn: { applicant: [], member: [], reviewer: [], registry: [] },
}

/** What the applicant does with the papers and answers of a request. It leads nowhere: the request stays where it is. */
export type Paperwork = 'answerForm' | 'attach' | 'removeAttachment'

/**
 * State → what paperwork is open. Papers are added as long as somebody may still have to look at them: after the end of a
 * use as evidence for what is still owed. One that was not submitted can be taken away in any state.
 */
export const PAPERWORK: Readonly<Record<RequestState, readonly Paperwork[]>> = {
  draft: ['answerForm', 'attach', 'removeAttachment'],
  underReview: ['attach', 'removeAttachment'],
  returned: ['answerForm', 'attach', 'removeAttachment'],
  approved: ['attach', 'removeAttachment'],
  granted: ['attach', 'removeAttachment'],
  rejected: ['removeAttachment'],
  closed: ['attach', 'removeAttachment'],
  withdrawn: ['removeAttachment'],
}

/** Whether the applicant can do this with a request's papers or answers while it is in this state. */
export function isPaperworkOpen(state: RequestState, action: Paperwork): boolean {
  return PAPERWORK[state].includes(action)
}

export const REQUEST_STATES = Object.keys(WORKFLOW) as readonly RequestState[]

/** Whether this party can do this while a request is in this state. */
export function isOpen(state: RequestState, party: Party, action: RequestAction): boolean {
  return WORKFLOW[state][party].includes(action)
}

/** What somebody can do with a request now, in all the ways they stand to it. */
export function actionsOn(state: RequestState, parties: readonly Party[] = ['applicant']): readonly RequestAction[] {
  return [...new Set(parties.flatMap((party) => WORKFLOW[state][party]))]
}

/** Nothing leads out of these. */
export function isTerminal(state: RequestState): boolean {
  return PARTIES.every((party) => WORKFLOW[state][party].length === 0)
}
