import type { Timed } from '../board/deadline.ts'
import type { Review, ReviewSeat } from '../board/review-state.ts'
import { ruleOf } from '../board/rule.ts'
import { endGrant } from '../grants/ending.ts'
import { grantState } from '../grants/grant.ts'
import type { ObligationState } from '../obligations/obligation.ts'
import type { LivingGrant } from './grant-life.ts'
import type { LivingObligation } from './obligation-life.ts'
import type { ReviewParty } from './review-life.ts'

/** The one moment at which the samples are looked at. */
export const NOW = new Date('2027-04-01T00:00:00Z')
const DAY_MS = 86_400_000
const days = (count: number) => new Date(NOW.getTime() + count * DAY_MS)

const seat = (personId: ReviewParty | 'another', change: Partial<ReviewSeat> = {}): ReviewSeat => ({
  personId,
  capacity: 'medicine',
  external: false,
  chair: false,
  veto: false,
  alternate: false,
  called: false,
  recused: false,
  ...change,
})

/** One review on which there is somebody of every kind, by the name of what they are. */
const open: Review = {
  id: 'review',
  requestId: 'request',
  panelId: 'panel',
  itemIds: ['item'],
  applicantId: 'applicant',
  rule: ruleOf({ quorum: 3, deadlineDays: 30, graceDays: 7 }),
  seats: [
    seat('chair', { chair: true }),
    seat('member'),
    seat('another'),
    seat('alternate', { alternate: true }),
    seat('recused', { recused: true }),
  ],
  votes: [],
  state: 'open',
}

type LivingReview = { readonly review: Review; readonly timed: Timed; readonly moments: readonly Date[] }
const untold = { remindedAt: null, escalatedAt: null }

export const REVIEW_LIFE: Readonly<Record<string, LivingReview>> = {
  open: { review: open, timed: { ...untold, dueAt: days(20) }, moments: [NOW, days(19)] },
  overdue: { review: open, timed: { ...untold, dueAt: days(-1) }, moments: [NOW] },
  withChair: { review: open, timed: { ...untold, dueAt: days(-2), escalatedAt: days(-1) }, moments: [NOW, days(7)] },
  closed: { review: { ...open, state: 'closed' }, timed: { ...untold, dueAt: days(20) }, moments: [NOW, days(30)] },
}

const active: LivingGrant = {
  id: 'grant',
  versionId: 'version',
  startsAt: days(-200),
  endsAt: days(100),
  revokedAt: null,
  suspendedAt: null,
  closedAt: null,
  remindedAt: null,
}

export const GRANT_LIFE: Readonly<Record<string, LivingGrant>> = {
  active,
  suspended: { ...active, suspendedAt: days(-1) },
  expired: { ...active, endsAt: days(-1) },
  ended: ended({ ...active, endsAt: days(-1) }, 'expired'),
  superseded: ended(active, 'superseded'),
  closed: ended(active, 'requestClosed'),
  revoked: { ...active, revokedAt: days(-1) },
}

/** As the rule ends it. */
function ended(grant: LivingGrant, because: 'expired' | 'superseded' | 'requestClosed'): LivingGrant {
  const event = endGrant(grant, because, NOW)
  if (!event) throw new Error(`A grant that is ${grantState(grant, NOW)} cannot end`)
  return { ...grant, endsAt: new Date(event.facts.endsAt), closedAt: NOW }
}

const owed = (state: ObligationState, change: Partial<LivingObligation> = {}): LivingObligation => ({
  id: 'obligation',
  grantId: 'grant',
  kind: 'destroy',
  state,
  dueAt: days(30),
  remindedAt: null,
  overdueAt: null,
  ...change,
})

export const OBLIGATION_LIFE: Readonly<Record<string, LivingObligation>> = {
  open: owed('open'),
  overdue: owed('open', { dueAt: days(-1), remindedAt: days(-15), overdueAt: NOW }),
  submitted: owed('submitted'),
  accepted: owed('accepted'),
  waived: owed('waived'),
}
