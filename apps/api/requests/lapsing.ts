import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type LapseReason, lapseItems, lastDays, parsePurpose } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, lookingAgain, Reactors, Spine } from '../spine/index.ts'
import { storedTerms } from '../terms/index.ts'
import { familyOf } from './family.ts'
import { requestOf } from './requests.store.ts'

/**
 * When a request has been approved, sees whether terms ended while the panels were deliberating; and then or when a grant
 * is revoked, whether what is renewed or amended was taken back. Such an item has lapsed; where none is left to be granted,
 * the request goes back to the applicant instead of waiting for ever.
 */
@Injectable()
export class Lapsing implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'lapse-items',
      types: ['RequestDecided', 'GrantRevoked'],
      job: ({ type, facts, subjects }) => {
        if (type === 'GrantRevoked') return { grantId: subjects.grant! }
        return facts.outcome === 'approved' ? { requestId: subjects.request! } : undefined
      },
      effect: ({ jobId, payload }) =>
        payload.grantId
          ? this.afterRevoking(jobId, String(payload.grantId))
          : this.lapse(jobId, String(payload.requestId)),
    })
  }

  /** A revocation between a decision and its grants: each waiting request of the family has an effect of its own. */
  private async afterRevoking(jobKey: string, grantId: string): Promise<void> {
    const { requestId } = await this.database.prisma.grant.findUniqueOrThrow({ where: { id: grantId } })
    const waiting = await this.database.prisma.request.findMany({
      where: { id: { in: await familyOf(this.database, requestId) }, state: { in: ['approved', 'granted'] } },
      select: { id: true },
    })
    for (const { id } of waiting) await this.lapse(`${jobKey}-${id}`, id)
  }

  /** The grants may be issued at this very moment; whoever comes second looks again. */
  private lapse(jobKey: string, requestId: string): Promise<void> {
    return lookingAgain(() => this.lapseOnce(jobKey, requestId))
  }

  private async lapseOnce(jobKey: string, requestId: string): Promise<void> {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      include: { items: { include: { terms: true, grants: { select: { id: true }, take: 1 } } } },
    })
    const at = this.clock.now()
    const purpose = parsePurpose(request.purpose)
    const alive = request.items.filter(({ outcome }) => outcome === 'approved')
    const takenBack = await this.takenBack(request)
    const items = alive.map(({ versionId, terms, grants }) => ({
      versionId,
      lastDays: terms ? lastDays(storedTerms(terms.body), at) : [],
      isGranted: grants.length > 0,
      takenBack: takenBack.has(versionId),
    }))
    const events = lapseItems(requestOf(request), items, purpose.ok ? purpose.value.until : undefined, at)
    if (events.length === 0) return
    const gone = events.filter((event) => event.type === 'ItemLapsed')
    const versionIds = gone.map(({ subjects }) => subjects.version!)
    // The registry's own remark is a reason; what is said of it is a matter of the reader's language.
    const text: LapseReason = gone.some(({ facts }) => facts.because === 'revoked') ? 'revoked' : 'termsEnded'
    const isReturned = events.some(({ type }) => type === 'RequestReturned')
    const { id, revision, state, round } = request
    await this.spine.recordOnce(jobKey, events, async (tx) => {
      const data = { ...(isReturned ? { state: 'returned' } : {}), revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state }, data }))
      const lapsed = { outcome: 'lapsed', decidedAt: at }
      await tx.requestItem.updateMany({ where: { requestId: id, versionId: { in: versionIds } }, data: lapsed })
      const remark = { id: this.clock.newId(), requestId: id, round, field: 'versions', text, madeAt: at }
      if (isReturned) await tx.remark.create({ data: remark })
    })
  }

  /** The versions of which the applicant's last grant, under what this request renews or amends, was revoked since it was submitted. */
  private async takenBack(request: {
    id: string
    basedOnId: string | null
    applicantId: string
    submittedAt: Date | null
  }): Promise<Set<string>> {
    const { id, basedOnId, applicantId: personId, submittedAt } = request
    if (!basedOnId || !submittedAt) return new Set()
    const last = await this.database.prisma.grant.findMany({
      where: { requestId: { in: await familyOf(this.database, id) }, personId },
      distinct: ['versionId'],
      orderBy: { id: 'desc' },
    })
    return new Set(
      last.filter(({ revokedAt }) => revokedAt && revokedAt >= submittedAt).map(({ versionId }) => versionId),
    )
  }
}
