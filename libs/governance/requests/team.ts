import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type Request, requestSubjects } from './request.ts'
import { isOpen } from './workflow.ts'

/** Somebody of the research team, who accepts the terms personally. */
export type Member = {
  readonly id: string
  readonly email: string
  readonly acceptedDigest: string | null
  readonly acceptedAt: Date | null
  readonly declinedAt: Date | null
  readonly removedAt: Date | null
}

/** `outdated`: what was accepted has changed since, so nobody has accepted what is asked for now. */
export type MemberState = 'invited' | 'accepted' | 'outdated' | 'declined' | 'removed'

export function memberState(member: Omit<Member, 'id' | 'email'>, digest: string | undefined): MemberState {
  if (member.removedAt) return 'removed'
  if (member.declinedAt) return 'declined'
  if (!member.acceptedAt) return 'invited'
  return member.acceptedDigest === digest ? 'accepted' : 'outdated'
}

export type MemberInvited = Happening<'MemberInvited'>
export type MemberAccepted = Happening<'MemberAccepted'>
export type MemberDeclined = Happening<'MemberDeclined'>
export type MemberRemoved = Happening<'MemberRemoved'>

const MOST_MEMBERS = 50

export type InviteRefusal = 'TeamNotOpen' | 'EmailInvalid' | 'MemberIsApplicant' | 'MemberInvitedAlready' | 'TeamFull'

export type Invitation = {
  readonly memberId: string
  readonly email: string
  readonly part: string
  readonly applicantEmail: string
  readonly team: readonly Member[]
}

/** Somebody who declined or was removed can be invited again: they answer anew. */
export function inviteMember(
  request: Request,
  { memberId, email, part, applicantEmail, team }: Invitation,
): Outcome<MemberInvited, InviteRefusal> {
  if (!isOpen(request.state, 'applicant', 'invite')) return refuse('TeamNotOpen', { state: request.state })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254) return refuse('EmailInvalid', { email })
  if (isSameAddress(email, applicantEmail)) return refuse('MemberIsApplicant')
  const present = team.filter(({ removedAt, declinedAt }) => !removedAt && !declinedAt)
  if (present.some((member) => isSameAddress(member.email, email))) return refuse('MemberInvitedAlready', { email })
  if (present.length >= MOST_MEMBERS) return refuse('TeamFull', { max: MOST_MEMBERS })
  return happened({
    type: 'MemberInvited',
    subjects: { ...requestSubjects(request), member: memberId },
    facts: {},
    personal: { email, part },
  })
}

export type AnswerRefusal = 'InvitationEnded' | 'InvitationForAnother'

export type AcceptInvitation = {
  readonly personId: string
  readonly email: string
  /** What the member has read. */
  readonly digest: string
  /** What there is to accept now; nothing while the purpose or the terms are not complete. */
  readonly current: string | undefined
  readonly fingerprint: string | undefined
}

/** A member accepts what they have read, and nothing else. */
export function acceptInvitation(
  request: Request,
  member: Member,
  command: AcceptInvitation,
): Outcome<MemberAccepted, AnswerRefusal | 'NothingToAcceptYet' | 'AcceptedOther'> {
  const { personId, email, digest, current, fingerprint } = command
  if (!isOpen(request.state, 'member', 'accept') || member.removedAt) return refuse('InvitationEnded')
  if (!isSameAddress(member.email, email)) return refuse('InvitationForAnother')
  if (current === undefined) return refuse('NothingToAcceptYet')
  if (digest !== current) return refuse('AcceptedOther')
  return happened({
    type: 'MemberAccepted',
    subjects: { ...requestSubjects(request), member: member.id },
    facts: { digest },
    personal: { member: personId, ...(fingerprint ? { certificate: fingerprint } : {}) },
  })
}

/** Saying no, or leaving later: both take somebody off the team. */
export function declineInvitation(
  request: Request,
  member: Member,
  { personId, email }: { readonly personId: string; readonly email: string },
): Outcome<MemberDeclined, AnswerRefusal> {
  const isOver = member.removedAt !== null || member.declinedAt !== null
  if (!isOpen(request.state, 'member', 'decline') || isOver) return refuse('InvitationEnded')
  if (!isSameAddress(member.email, email)) return refuse('InvitationForAnother')
  return happened({
    type: 'MemberDeclined',
    subjects: { ...requestSubjects(request), member: member.id },
    facts: {},
    personal: { member: personId },
  })
}

export function removeMember(
  request: Request,
  member: Member,
): Outcome<MemberRemoved, 'TeamNotOpen' | 'MemberRemovedAlready'> {
  if (!isOpen(request.state, 'applicant', 'removeMember')) return refuse('TeamNotOpen', { state: request.state })
  if (member.removedAt) return refuse('MemberRemovedAlready')
  return happened({
    type: 'MemberRemoved',
    subjects: { ...requestSubjects(request), member: member.id },
    facts: {},
    personal: { email: member.email },
  })
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
