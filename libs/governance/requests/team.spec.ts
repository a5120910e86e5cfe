import type { Request } from './request.ts'
import { acceptanceDigest } from './submission.ts'
import { acceptInvitation, declineInvitation, inviteMember, type Member, memberState, removeMember } from './team.ts'

const draft: Request = { id: 'r', applicantId: 'a', organisationId: 'o', state: 'draft', round: 0 }
const closed: Request = { ...draft, state: 'closed', round: 1 }
const member: Member = {
  id: 'm',
  email: 'mori@example.org',
  acceptedDigest: null,
  acceptedAt: null,
  declinedAt: null,
  removedAt: null,
}
const invitation = {
  memberId: 'n',
  email: 'sato@example.org',
  part: '',
  applicantEmail: 'a@example.org',
  team: [member],
}
const acceptance = { personId: 'p', email: 'Mori@Example.org', digest: 'd', current: 'd', fingerprint: undefined }
const AT = new Date('2026-11-25T00:00:00Z')

describe('a research team', () => {
  it('is invited by mail address, each once', () => {
    expect(inviteMember(draft, invitation)).toMatchObject({
      events: [
        { type: 'MemberInvited', subjects: { member: 'n' }, facts: {}, personal: { email: 'sato@example.org' } },
      ],
    })
    const refused = (change: object) => inviteMember(draft, { ...invitation, ...change })
    expect(refused({ email: 'MORI@example.org' })).toMatchObject({ code: 'MemberInvitedAlready' })
    expect(refused({ email: 'a@example.org' })).toMatchObject({ code: 'MemberIsApplicant' })
    expect(refused({ email: 'nobody' })).toMatchObject({ code: 'EmailInvalid', facts: { email: 'nobody' } })
    expect(refused({ email: 'mori@example.org', team: [{ ...member, declinedAt: AT }] })).toMatchObject({
      refused: false,
    })
    expect(inviteMember(closed, invitation)).toMatchObject({ code: 'TeamNotOpen' })
  })

  it('accepts what it has read, each for themselves', () => {
    expect(acceptInvitation(draft, member, acceptance)).toMatchObject({ events: [{ facts: { digest: 'd' } }] })
    expect(acceptInvitation(draft, member, { ...acceptance, digest: 'older' })).toMatchObject({ code: 'AcceptedOther' })
    expect(acceptInvitation(draft, member, { ...acceptance, current: undefined })).toMatchObject({
      code: 'NothingToAcceptYet',
    })
    expect(acceptInvitation(draft, member, { ...acceptance, email: 'x@example.org' })).toMatchObject({
      code: 'InvitationForAnother',
    })
    expect(acceptInvitation(draft, { ...member, removedAt: AT }, acceptance)).toMatchObject({ code: 'InvitationEnded' })
    expect(acceptInvitation(closed, member, acceptance)).toMatchObject({ code: 'InvitationEnded' })
  })

  it('can decline, and be taken off', () => {
    expect(declineInvitation(draft, member, acceptance)).toMatchObject({ events: [{ type: 'MemberDeclined' }] })
    expect(declineInvitation(draft, { ...member, declinedAt: AT }, acceptance)).toMatchObject({
      code: 'InvitationEnded',
    })
    expect(removeMember(draft, member)).toMatchObject({ events: [{ type: 'MemberRemoved' }] })
    expect(removeMember(draft, { ...member, removedAt: AT })).toMatchObject({ code: 'MemberRemovedAlready' })
  })

  it('has to accept anew when purpose or terms have changed', () => {
    const items = [
      { version: 'v', termsDigest: '1' },
      { version: 'w', termsDigest: '2' },
    ]
    const digest = acceptanceDigest('p', items)
    expect(acceptanceDigest('p', [...items].reverse())).toBe(digest)
    const accepted = { ...member, acceptedAt: AT, acceptedDigest: digest }
    expect(memberState(member, digest)).toBe('invited')
    expect(memberState(accepted, digest)).toBe('accepted')
    expect(memberState(accepted, acceptanceDigest('q', items))).toBe('outdated')
    expect(memberState(accepted, acceptanceDigest('p', [{ version: 'v', termsDigest: '3' }, items[1]!]))).toBe(
      'outdated',
    )
    expect(memberState({ ...accepted, removedAt: AT }, digest)).toBe('removed')
  })
})
