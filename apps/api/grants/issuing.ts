import { Injectable, type OnModuleInit } from '@nestjs/common'
import { carryOver, type Happening, openObligation } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded, lookingAgain, Reactors, Spine } from '../spine/index.ts'
import { endRows } from './closing.ts'
import { type ApprovedRequest, IssuingStore } from './issuing.store.ts'
import { type PlannedGrant, planGrants } from './planning.ts'

/**
 * When a request has been approved, issues one grant for each approved version and person of the team; and one more
 * whenever somebody of the team accepts later.
 */
@Injectable()
export class Issuing implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly store: IssuingStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'issue-grants',
      types: ['RequestDecided', 'MemberAccepted'],
      job: ({ facts, subjects }) => (facts.outcome === 'rejected' ? undefined : { requestId: subjects.request! }),
      effect: ({ jobId, payload }) => this.issue(jobId, String(payload.requestId)),
    })
  }

  /**
   * A member who accepts at the moment of the decision brings a second job, and people and the clock act on what is
   * issued or replaced; whoever comes second looks again.
   */
  private issue(jobKey: string, requestId: string): Promise<void> {
    return lookingAgain(() => this.issueOnce(jobKey, requestId))
  }

  private async issueOnce(jobKey: string, requestId: string): Promise<void> {
    const request = await this.store.approved(requestId)
    if (!request) return
    const at = this.clock.now()
    const earlier = await this.store.earlier(request)
    const planned = planGrants(request, earlier, () => this.clock.newId(), at)
    // What has lapsed meanwhile is the request's own business; see requests/lapsing.ts.
    if (planned.length === 0) return
    await this.spine.recordOnce(jobKey, planned.flatMap(eventsOf), async (tx) => {
      const { id, revision, state } = request
      // Issuing more under a granted request changes nothing of it, but it must still be what it was.
      const data = state === 'approved' ? { state: 'granted', revision: { increment: 1 } } : { state }
      guarded(await tx.request.updateMany({ where: { id, revision, state }, data }))
      await stillMembers(tx, request, planned)
      const superseded = planned.flatMap(({ previous }) => (previous ? [previous.grant] : []))
      await endRows(tx, superseded, 'superseded', at)
      const carried = planned.flatMap(({ previous }) => previous?.carried.map(({ id }) => id) ?? [])
      const waived = { state: 'waived', answeredAt: at, revision: { increment: 1 } }
      await tx.obligation.updateMany({ where: { id: { in: carried } }, data: waived })
      await tx.grant.createMany({ data: planned.map(({ row }) => row) })
      await tx.obligation.createMany({ data: planned.flatMap(({ obligations }) => obligations) })
    })
  }
}

/** Nobody who is removed at this very moment is granted anything: their removal ends what it finds, and would find nothing. */
async function stillMembers(tx: Tx, { members }: ApprovedRequest, planned: readonly PlannedGrant[]): Promise<void> {
  const recipients = new Set(planned.map(({ row }) => row.personId))
  for (const { id, personId, acceptedAt } of members) {
    if (!personId || !recipients.has(personId)) continue
    guarded(await tx.requestMember.updateMany({ where: { id, acceptedAt, removedAt: null }, data: { acceptedAt } }))
  }
}

/** The grant, the end of the one it takes the place of, and what it obliges to. */
function eventsOf({ issued, previous, obligations }: PlannedGrant): Happening[] {
  const opened = obligations.map((row) => openObligation({ ...row, dueAt: row.dueAt ?? undefined }))
  const carried = (previous?.carried ?? []).flatMap((obligation) => carryOver(obligation) ?? [])
  return [issued, ...(previous ? [previous.ended] : []), ...carried, ...opened]
}
