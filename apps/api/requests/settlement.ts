import { Injectable, type OnModuleInit } from '@nestjs/common'
import { abandon, type ReviewOutcome, settleRequest } from '@raireki/governance'
import { closeAbandoned, PanelsStore } from '../board/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Fault } from '../platform/faults.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, Reactors, Spine } from '../spine/index.ts'
import { requestOf } from './requests.store.ts'

/** When a panel has decided, sees whether that decides the request. */
@Injectable()
export class Settlement implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly panels: PanelsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'settle-request',
      types: ['ReviewClosed'],
      job: ({ subjects }) => ({ requestId: subjects.request! }),
      effect: ({ jobId, payload }) => this.settle(jobId, String(payload.requestId)),
    })
  }

  /** Two panels may decide at the same moment; whoever comes second looks again. */
  private async settle(jobKey: string, requestId: string, tries = 5): Promise<void> {
    try {
      await this.settleOnce(jobKey, requestId)
    } catch (error) {
      if (tries === 1 || !(error instanceof Fault && error.code === 'CONFLICT')) throw error
      await this.settle(jobKey, requestId, tries - 1)
    }
  }

  private async settleOnce(jobKey: string, requestId: string): Promise<void> {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      include: { reviews: { select: { outcome: true } } },
    })
    const decided = settleRequest(
      requestOf(request),
      request.reviews.map(({ outcome }) => (outcome as ReviewOutcome | null) ?? undefined),
    )
    if (!decided) return
    // One refusal is enough, and the other panels need not go on.
    const open = await this.panels.openReviewsOf(requestId)
    const { id, revision } = request
    const at = this.clock.now()
    const data = { state: decided.facts.outcome, decidedAt: at, revision: { increment: 1 } }
    await this.spine.recordOnce(jobKey, [decided, ...open.map(({ review }) => abandon(review))], async (tx) => {
      guarded(await tx.request.updateMany({ where: { id, revision }, data }))
      await closeAbandoned(tx, open, at)
    })
  }
}
