import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type EndedBecause, endGrant, expiring, type Happening, REMINDER_DAYS } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, lookingAgain, Reactors, Rounds, Spine, unlessOvertaken } from '../spine/index.ts'
import { endRows } from './closing.ts'
import type { GrantRow } from './grants.store.ts'

const BATCH = 200

/** The end of grants: by the clock, with the request they were given for, or with a person's part in it. */
@Injectable()
export class Ending implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'end-grants', everySeconds: 30, round: () => this.endExpired() })
    this.rounds.add({ name: 'remind-of-ends', everySeconds: 900, round: () => this.remind() })
    this.reactors.add({
      name: 'end-grants-with-request',
      types: ['RequestClosed'],
      job: ({ subjects }) => ({ requestId: subjects.request! }),
      effect: ({ jobId, payload }) => this.endWithRequest(jobId, String(payload.requestId)),
    })
    this.reactors.add({
      name: 'end-grants-with-member',
      types: ['MemberRemoved'],
      job: ({ subjects }) => ({ memberId: subjects.member! }),
      effect: ({ jobId, payload }) => this.endWithMember(jobId, String(payload.memberId)),
    })
  }

  /** Grants whose day has come. Each is a transaction of its own, so that one that is just being revoked holds up none. */
  private async endExpired(): Promise<void> {
    const at = this.clock.now()
    const due = await this.database.prisma.grant.findMany({
      where: { endsAt: { lte: at }, closedAt: null, revokedAt: null },
      orderBy: { endsAt: 'asc' },
      take: BATCH,
    })
    for (const grant of due) await this.end([grant], 'expired', at)
    if (due.length === BATCH) await this.endExpired()
  }

  private async end(grants: readonly GrantRow[], because: EndedBecause, at: Date): Promise<void> {
    const events = grants.flatMap((grant) => endGrant(grant, because, at) ?? [])
    if (events.length === 0) return
    await unlessOvertaken(() => this.spine.record(REGISTRY, events, (tx) => endRows(tx, grants, because, at)))
  }

  private async remind(): Promise<void> {
    const at = this.clock.now()
    const near = new Date(at.getTime() + REMINDER_DAYS * 86_400_000)
    const due = await this.database.prisma.grant.findMany({
      where: { endsAt: { gt: at, lte: near }, remindedAt: null, closedAt: null, revokedAt: null },
      orderBy: { endsAt: 'asc' },
      take: BATCH,
    })
    for (const grant of due) {
      const event = expiring(grant, at)
      if (!event) continue
      const { id, revision } = grant
      await unlessOvertaken(() =>
        this.spine.record(REGISTRY, [event], async (tx) => {
          // No new revision: whoever opens a delivery at this moment need not be told that something changed.
          const where = { id, revision, remindedAt: null }
          guarded(await tx.grant.updateMany({ where, data: { remindedAt: at } }))
        }),
      )
    }
  }

  private async endWithRequest(jobKey: string, requestId: string): Promise<void> {
    await this.endOnce(jobKey, { requestId }, 'requestClosed')
  }

  private async endWithMember(jobKey: string, memberId: string): Promise<void> {
    const member = await this.database.prisma.requestMember.findUniqueOrThrow({ where: { id: memberId } })
    if (!member.personId) return
    await this.endOnce(jobKey, { requestId: member.requestId, personId: member.personId }, 'memberLeft')
  }

  private endOnce(
    jobKey: string,
    whose: { requestId: string; personId?: string },
    because: EndedBecause,
  ): Promise<void> {
    return lookingAgain(async () => {
      const at = this.clock.now()
      const where = { ...whose, revokedAt: null, closedAt: null }
      const grants = await this.database.prisma.grant.findMany({ where })
      const events: Happening[] = grants.flatMap((grant) => endGrant(grant, because, at) ?? [])
      if (events.length === 0) return
      await this.spine.recordOnce(jobKey, events, (tx) => endRows(tx, grants, because, at))
    })
  }
}
