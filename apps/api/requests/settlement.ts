import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type ReviewOutcome, settleRequest } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, Reactors, Spine } from '../spine/index.ts'
import { requestOf } from './requests.store.ts'

/** When a panel has decided, sees whether that decides the request. */
@Injectable()
export class Settlement implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
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

  private async settle(jobKey: string, requestId: string): Promise<void> {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      include: { reviews: { select: { outcome: true } } },
    })
    const decided = settleRequest(
      requestOf(request),
      request.reviews.map(({ outcome }) => (outcome as ReviewOutcome | null) ?? undefined),
    )
    if (!decided) return
    const { id, revision } = request
    const data = { state: decided.facts.outcome, decidedAt: this.clock.now(), revision: { increment: 1 } }
    await this.spine.recordOnce(jobKey, [decided], async (tx) =>
      guarded(await tx.request.updateMany({ where: { id, revision }, data })),
    )
  }
}
