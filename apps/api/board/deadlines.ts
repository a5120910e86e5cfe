import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  type DeadlineStep,
  deadlineStep,
  escalated,
  type Happening,
  lapse,
  reminded,
  standing,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'
import { guarded, Rounds, Spine, unlessOvertaken } from '../spine/index.ts'
import { stagesOf } from './opening.ts'
import { PanelsStore } from './panels.store.ts'
import { type ReviewWithAll, reviewOf, whole } from './reviews.store.ts'

const BATCH = 100
/** The longest a reminder comes before a deadline: a quarter of a year's deadline, and a little. */
const EARLIEST_MS = 92 * 86_400_000

/** What the clock asks of open reviews: members are reminded, chairs are told, and what nobody decided goes on. */
@Injectable()
export class Deadlines implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly panels: PanelsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'review-deadlines', everySeconds: 60, round: (signal) => this.round(signal) })
  }

  private async round(signal: AbortSignal): Promise<void> {
    let after: string | undefined
    while (!signal.aborted) {
      const rows = await this.soonDue(after)
      for (const row of rows) await this.stepOn(row)
      if (rows.length < BATCH) return
      after = rows.at(-1)!.id
    }
  }

  private soonDue(after: string | undefined): Promise<ReviewWithAll[]> {
    const dueAt = { lte: new Date(this.clock.now().getTime() + EARLIEST_MS) }
    const where: Prisma.ReviewWhereInput = { state: 'open', dueAt, ...(after ? { id: { gt: after } } : {}) }
    return this.database.prisma.review.findMany({ where, include: whole, orderBy: { id: 'asc' }, take: BATCH })
  }

  /** Somebody may vote at this very moment; the next round looks again. */
  private async stepOn(row: ReviewWithAll): Promise<void> {
    const at = this.clock.now()
    const review = reviewOf(row)
    const step = deadlineStep(review, row, at)
    if (!step) return
    await unlessOvertaken(async () => {
      const { events, data } = await this.changeBy(step, row, at)
      const { id, revision, remindedAt, escalatedAt } = row
      await this.spine.record(REGISTRY, events, async (tx) => {
        // Told twice by two processes is once too often; but being told is no new revision, on which a vote would fail.
        const where = { id, revision, state: 'open', remindedAt, escalatedAt }
        guarded(await tx.review.updateMany({ where, data }))
      })
    })
  }

  private async changeBy(
    step: NonNullable<DeadlineStep>,
    row: ReviewWithAll,
    at: Date,
  ): Promise<{ events: Happening[]; data: Prisma.ReviewUpdateManyMutationInput }> {
    const review = reviewOf(row)
    const dueAt = row.dueAt!
    if (step === 'remind') {
      const { seats } = standing(review)
      return { events: [reminded(review, dueAt, seats - review.votes.length)], data: { remindedAt: at } }
    }
    if (step === 'lapse' && review.rule.lapse === 'nextStage' && (await this.hasNextStage(row))) {
      const closed = { state: 'closed', outcome: 'lapsed', closedAt: at, revision: { increment: 1 } }
      return { events: [lapse(review)], data: closed }
    }
    // Told again each time the chair's days are over: what has nowhere to go must not be forgotten where it is.
    return { events: [escalated(review, dueAt)], data: { escalatedAt: at } }
  }

  private async hasNextStage({ requestId, stage, panelId }: ReviewWithAll): Promise<boolean> {
    const own = await this.database.prisma.panel.findUniqueOrThrow({ where: { id: panelId }, select: { task: true } })
    const tasks = own.task === 'appeal' ? (['appeal', 'providerConsent'] as const) : undefined
    const stages = stagesOf(await this.panels.open(tasks, requestId))
    return stages.some(({ number }) => number > stage)
  }
}
