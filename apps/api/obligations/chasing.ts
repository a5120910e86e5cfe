import { Injectable, type OnModuleInit } from '@nestjs/common'
import { chase, NOTICE_DAYS } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, Rounds, Spine, unlessOvertaken } from '../spine/index.ts'
import { type ObligationRow, obligationOf } from './obligations.store.ts'

const BATCH = 200

/** Brings obligations to mind before they are due, and says once that they are overdue. */
@Injectable()
export class Chasing implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'chase-obligations', everySeconds: 300, round: () => this.chaseAll() })
  }

  private async chaseAll(): Promise<void> {
    const at = this.clock.now()
    const near = new Date(at.getTime() + NOTICE_DAYS * 86_400_000)
    const untold = [
      { dueAt: { lte: at }, overdueAt: null },
      { dueAt: { gt: at, lte: near }, remindedAt: null },
    ]
    const rows = await this.database.prisma.obligation.findMany({
      where: { state: 'open', OR: untold },
      orderBy: { dueAt: 'asc' },
      take: BATCH,
    })
    for (const row of rows) await this.chaseOne(row, at)
    if (rows.length === BATCH) await this.chaseAll()
  }

  private async chaseOne(row: ObligationRow, at: Date): Promise<void> {
    const { id, revision, remindedAt, overdueAt } = row
    const event = chase({ ...obligationOf(row), remindedAt, overdueAt }, at)
    if (!event) return
    const change = event.type === 'ObligationOverdue' ? { overdueAt: at } : { remindedAt: at }
    // Evidence may come at this very moment.
    await unlessOvertaken(() =>
      this.spine.record(REGISTRY, [event], async (tx) => {
        // No new revision: whoever hands in evidence at this moment need not be told that something changed.
        guarded(await tx.obligation.updateMany({ where: { id, revision, remindedAt, overdueAt }, data: change }))
      }),
    )
  }
}
