import { Injectable, type OnModuleInit } from '@nestjs/common'
import { findingsIn, type Refused, refuse, reportReconciliation } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import { type Actor, REGISTRY } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { Rounds, Spine } from '../spine/index.ts'
import { compareAccess } from './comparison.ts'
import type { ReconciliationRow } from './reconciliation.store.ts'

const DAY_MS = 86_400_000

/** Compares intended with actual access, once a day and whenever an operator asks, and writes down what it finds. */
@Injectable()
export class ReconciliationHandler implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'reconcile-access', everySeconds: 600, round: () => this.reconcileDaily() })
  }

  async reconcile(actor: Actor): Promise<ReconciliationRow | Refused<'NotPermitted'>> {
    signedIn(actor)
    if (!this.access.holds(actor, 'make', 'Reconciliation')) return refuse('NotPermitted', { needed: 'operator' })
    return this.make(actor)
  }

  private async reconcileDaily(): Promise<void> {
    const newest = await this.database.prisma.reconciliation.findFirst({ orderBy: { madeAt: 'desc' } })
    const isDue = !newest || this.clock.now().getTime() - newest.madeAt.getTime() >= DAY_MS
    if (isDue) await this.make(REGISTRY)
  }

  private async make(actor: Actor): Promise<ReconciliationRow> {
    const madeAt = this.clock.now()
    const report = await compareAccess(this.database, madeAt)
    const id = this.clock.newId()
    const data = { id, madeAt, findings: findingsIn(report), body: JSON.parse(JSON.stringify(report)) }
    return this.spine.record(actor, [reportReconciliation(id, report)], (tx) => tx.reconciliation.create({ data }))
  }
}
