import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { Rounds } from '../spine/index.ts'

const KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** The log of what arrived is for those who look into a fault, not for ever. A replay makes anew what it sends again. */
@Injectable()
export class Forgetting implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'forget-deliveries', everySeconds: 3600, round: () => this.forgetOld() })
  }

  private async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS)
    const where = { state: { not: 'waiting' }, createdAt: { lt: before } }
    await this.database.prisma.webhookDelivery.deleteMany({ where })
  }
}
