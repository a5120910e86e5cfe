import { Injectable } from '@nestjs/common'
import {
  type AnswerRefusal,
  acceptInvitation,
  declineInvitation,
  type InviteRefusal,
  inviteMember,
  isSameAddress,
  type Member,
  type Refused,
  refuse,
  removeMember,
} from '@raireki/governance'
import { Letters } from '../notices/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { newToken, tokenHash } from '../platform/identity/tokens.ts'
import { isDuplicate, type Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import type { MemberRow } from './history.store.ts'
import { type RequestRow, RequestsStore, requestOf } from './requests.store.ts'
import { currentAcceptance, type InvitationRow, memberOf, TeamStore } from './team.store.ts'

/** Who is in the research team, and what each of them has accepted. */
@Injectable()
export class TeamHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly team: TeamStore,
    private readonly letters: Letters,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async invite(
    actor: Actor,
    command: { requestId: string; email: string; part: string },
  ): Promise<{ member: MemberRow; token: string } | Refused<InviteRefusal | 'TextTooLong'>> {
    const { personId, language } = signedIn(actor)
    const request = await this.requests.forCommand(actor, 'invite', command.requestId)
    const email = command.email.trim().toLowerCase()
    const part = command.part.trim()
    if (part.length > 200) return refuse('TextTooLong', { field: 'part', max: 200 })
    const before = request.members.find((member) => isSameAddress(member.email, email))
    const memberId = before?.id ?? this.clock.newId()
    const inviter = await this.team.inviter(personId)
    const applicantEmail = inviter.email
    const team = request.members.map(memberOf)
    const outcome = inviteMember(requestOf(request), { memberId, email, part, applicantEmail, team })
    if (outcome.refused) return outcome
    const token = newToken()
    const invited = {
      email,
      part,
      tokenHash: tokenHash(token),
      invitedAt: this.clock.now(),
      personId: null,
      certificateId: null,
      acceptedAt: null,
      acceptedDigest: null,
      declinedAt: null,
      removedAt: null,
    }
    try {
      const member = await this.spine.record(actor, outcome.events, async (tx) => {
        await this.stillAt(tx, request)
        await this.letters.invite(tx, {
          key: `invitation-${memberId}-${invited.invitedAt.getTime()}`,
          to: email,
          language,
          inviter: language === 'en' ? inviter.nameEn || inviter.nameJa : inviter.nameJa || inviter.nameEn,
          project: request.project,
          // The token leaves us in this letter and in the answer to the applicant, and is kept nowhere.
          path: `/invitations/${token}`,
        })
        if (before) return tx.requestMember.update({ where: { id: memberId }, data: invited })
        return tx.requestMember.create({ data: { id: memberId, requestId: request.id, ...invited } })
      })
      return { member, token }
    } catch (error) {
      if (isDuplicate(error)) return refuse('MemberInvitedAlready', { email })
      throw error
    }
  }

  async remove(actor: Actor, memberId: string): Promise<RequestRow | Refused<'TeamNotOpen' | 'MemberRemovedAlready'>> {
    signedIn(actor)
    const member = await this.team.byId(memberId)
    if (!member) throw notFound()
    const request = await this.requests.forCommand(actor, 'invite', member.requestId)
    const outcome = removeMember(requestOf(request), memberOf(member))
    if (outcome.refused) return outcome
    await this.spine.record(actor, outcome.events, async (tx) => {
      await this.stillAt(tx, request)
      await this.answer(tx, member, { removedAt: this.clock.now() })
    })
    return request
  }

  /** By the token in the link. Whoever else holds the link learns only that it is not for them. */
  async invitation(actor: Actor, token: string): Promise<InvitationRow | Refused<'InvitationForAnother'>> {
    const { personId } = signedIn(actor)
    const invitation = await this.team.byToken(token)
    if (!invitation || invitation.removedAt) throw notFound()
    const email = await this.team.addressOf(personId)
    return isSameAddress(invitation.email, email) ? invitation : refuse('InvitationForAnother')
  }

  async accept(
    actor: Actor,
    command: { memberId: string; digest: string; certificateId?: string | null },
  ): Promise<InvitationRow | Refused<AnswerRefusal | 'NothingToAcceptYet' | 'AcceptedOther' | 'CertificateMissing'>> {
    const { personId } = signedIn(actor)
    const { invitation, email } = await this.addressed(actor, command.memberId)
    const certificateId = command.certificateId ?? null
    const certificate = certificateId ? await this.requests.ownCertificate(actor, certificateId) : null
    if (certificateId && !certificate) return refuse('CertificateMissing')
    const outcome = acceptInvitation(requestOf(invitation.request), memberOf(invitation), {
      personId,
      email,
      digest: command.digest,
      current: currentAcceptance(invitation.request),
      fingerprint: certificate?.fingerprint,
    })
    if (outcome.refused) return outcome
    const accepted = {
      personId,
      certificateId,
      acceptedAt: this.clock.now(),
      acceptedDigest: command.digest,
      declinedAt: null,
    }
    await this.spine.record(actor, outcome.events, async (tx) => {
      // What was read must still be what is asked for when it is accepted.
      const { id, revision } = invitation.request
      guarded(await tx.request.updateMany({ where: { id, revision }, data: { revision } }))
      await this.answer(tx, invitation, accepted)
    })
    return { ...invitation, ...accepted }
  }

  async decline(actor: Actor, memberId: string): Promise<InvitationRow | Refused<AnswerRefusal>> {
    const { personId } = signedIn(actor)
    const { invitation, email } = await this.addressed(actor, memberId)
    const outcome = declineInvitation(requestOf(invitation.request), memberOf(invitation), { personId, email })
    if (outcome.refused) return outcome
    const declined = { declinedAt: this.clock.now() }
    await this.spine.record(actor, outcome.events, (tx) => this.answer(tx, invitation, declined))
    return { ...invitation, ...declined }
  }

  /** For whom it was not sent, an invitation does not exist. */
  private async addressed(actor: Actor, memberId: string): Promise<{ invitation: InvitationRow; email: string }> {
    const email = await this.team.addressOf(signedIn(actor).personId)
    const invitation = await this.team.byId(memberId)
    if (!invitation || !isSameAddress(invitation.email, email)) throw notFound()
    return { invitation, email }
  }

  /** Submitted or withdrawn in the meantime, the team is what it was then. The editor's revision is left alone. */
  private async stillAt(tx: Tx, { id, state }: RequestRow): Promise<void> {
    guarded(await tx.request.updateMany({ where: { id, state }, data: { state } }))
  }

  private async answer(tx: Tx, member: Member & { id: string }, data: Partial<MemberRow>): Promise<void> {
    const { id, acceptedAt, declinedAt, removedAt } = member
    guarded(
      await tx.requestMember.updateMany({ where: { id, acceptedAt, declinedAt, removedAt }, data: data as object }),
    )
  }
}
