import { createHash } from 'node:crypto'
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { StoreReport } from '../platform/store/index.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Spine } from '../spine/index.ts'

/**
 * Keeps what the store was seen to do, whenever it is not what was seen before: that locks held on the day a version
 * was published is something an auditor may ask for years later.
 */
@Injectable()
export class StoreHistory implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly report: StoreReport,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { abilities } = this.report
    if (abilities.objectLock === 'broken' || abilities.legalHold === 'broken') {
      this.logger.error({ abilities }, 'The store takes locks and deletes all the same: nothing relies on them')
    }
    const last = await this.database.prisma.storeProbe.findFirst({ orderBy: { id: 'desc' } })
    if (last && sameAs(last.abilities, abilities)) return
    // Processes that start together have all seen the same, and one of them says so.
    const key = `store-probe-${last?.id ?? 'first'}-${digestOf(abilities)}`
    const event = { type: 'StoreProbed', subjects: {}, facts: { ...abilities }, personal: {} }
    await this.spine.recordOnce(key, [event], async (tx) => {
      await tx.storeProbe.create({
        data: { id: this.clock.newId(), at: this.report.probedAt, abilities: { ...abilities } },
      })
    })
  }
}

const inOrder = (abilities: unknown) => JSON.stringify(Object.entries(abilities as object).sort())
const sameAs = (one: unknown, other: unknown) => inOrder(one) === inOrder(other)
const digestOf = (abilities: unknown) => createHash('sha256').update(inOrder(abilities)).digest('hex').slice(0, 16)
