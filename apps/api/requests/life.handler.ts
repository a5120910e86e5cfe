import { Injectable } from '@nestjs/common'
import {
  abandon,
  amendRequest,
  type CloseRefusal,
  closeRequest,
  type FollowRefusal,
  type Refused,
  type RequestKind,
  refuse,
  renewRequest,
  withdrawRequest,
  withoutPapers,
} from '@raireki/governance'
import { closeAbandoned, PanelsStore } from '../board/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { newToken, tokenHash } from '../platform/identity/tokens.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type KeptAnswers, RequestForms } from './request-forms.ts'
import { type RequestDraft, type RequestRow, RequestsStore, requestOf } from './requests.store.ts'

const LONGEST_REPORT = 20_000

/** Giving up, carrying on, and ending. */
@Injectable()
export class RequestLifeHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly panels: PanelsStore,
    private readonly forms: RequestForms,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async withdraw(
    actor: Actor,
    command: { requestId: string; reason: string },
  ): Promise<RequestRow | Refused<'RequestEnded' | 'ReasonMissing'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'withdraw', command.requestId)
    const reason = command.reason.trim()
    const outcome = withdrawRequest(requestOf(request), reason)
    if (outcome.refused) return outcome
    const open = await this.panels.openReviewsOf(request.id)
    const { id, revision, state } = request
    const at = this.clock.now()
    await this.spine.record(actor, [...outcome.events, ...open.map(({ review }) => abandon(review))], async (tx) => {
      const data = { state: 'withdrawn', reason, decidedAt: at, revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state }, data }))
      await closeAbandoned(tx, open, at)
    })
    return { ...request, state: 'withdrawn', reason, decidedAt: at, revision: revision + 1 }
  }

  amend(actor: Actor, requestId: string): Promise<RequestRow | Refused<FollowRefusal>> {
    return this.follow(actor, requestId, 'amendment')
  }

  renew(actor: Actor, requestId: string): Promise<RequestRow | Refused<FollowRefusal>> {
    return this.follow(actor, requestId, 'renewal')
  }

  async close(
    actor: Actor,
    command: { requestId: string; report: string },
  ): Promise<RequestRow | Refused<CloseRefusal | 'TextTooLong'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'close', command.requestId)
    const report = command.report.trim()
    if (report.length > LONGEST_REPORT) return refuse('TextTooLong', { field: 'report', max: LONGEST_REPORT })
    const follower = await this.requests.openFollowerOf(request.id)
    const outcome = closeRequest(requestOf(request), { report, follower })
    if (outcome.refused) return outcome
    const { id, revision } = request
    const at = this.clock.now()
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { state: 'closed', report, closedAt: at, revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'granted' }, data }))
    })
    return { ...request, state: 'closed', report, closedAt: at, revision: revision + 1 }
  }

  /** Another request, prefilled from a granted one. The base is touched only to see that it is still what it was. */
  private async follow(actor: Actor, requestId: string, kind: Exclude<RequestKind, 'new'>) {
    signedIn(actor)
    const base = await this.requests.forCommand(actor, 'amend', requestId)
    const at = this.clock.now()
    const [follower, hasRunningGrant] = await Promise.all([
      this.requests.openFollowerOf(base.id),
      this.requests.hasRunningGrant(base.id, at),
    ])
    const newId = this.clock.newId()
    // An amendment may ask again for what was refused beside the rest; there is nothing of it to renew.
    const wanted = base.items.filter(({ outcome: decided }) => kind === 'amendment' || decided === 'approved')
    const versions = wanted.map(({ versionId }) => versionId)
    const following = { newId, versions, hasRunningGrant, follower }
    const outcome = (kind === 'amendment' ? amendRequest : renewRequest)(requestOf(base), following)
    if (outcome.refused) return outcome
    const answers = await this.forms.carriedOver(base)
    return this.spine.record(actor, outcome.events, async (tx) => {
      // Two followers begun at the same moment would both build on the same grants: the second finds the base changed.
      const { id, revision } = base
      const data = { revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'granted' }, data }))
      const number = await this.requests.nextNumber(tx)
      const row = await tx.request.create({
        data: { id: newId, number, kind, createdAt: at, ...prefilled(base, kind, answers) },
      })
      const items = versions.map((versionId) => ({ id: this.clock.newId(), requestId: newId, versionId }))
      await tx.requestItem.createMany({ data: items })
      await tx.requestMember.createMany({ data: this.sameTeam(base, newId) })
      return row
    })
  }

  /** The team goes along. What its members accepted holds as long as purpose and terms are the same. */
  private sameTeam({ members }: RequestDraft, requestId: string) {
    return members
      .filter(({ removedAt, declinedAt }) => !removedAt && !declinedAt)
      .map(({ person: _person, ...member }) => ({
        ...member,
        id: this.clock.newId(),
        requestId,
        tokenHash: tokenHash(newToken()),
      }))
  }
}

/** A renewal asks for a new end, so the old one is not copied. */
function prefilled(base: RequestDraft, kind: 'amendment' | 'renewal', answers: KeptAnswers) {
  const { until, ...openEnded } = base.purpose as { until?: unknown }
  return {
    basedOnId: base.id,
    state: 'draft',
    applicantId: base.applicantId,
    organisationId: base.organisationId,
    certificateId: base.certificateId,
    project: base.project,
    statement: base.statement,
    purpose:
      kind === 'renewal' ? openEnded : { ...openEnded, ...(until === undefined ? {} : { until: String(until) }) },
    plan: withoutPapers(base.plan) as object,
    answers: JSON.parse(JSON.stringify(answers)),
  }
}
