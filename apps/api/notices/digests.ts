import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import { digestDay, lastDigestTime } from '@raireki/governance'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Outbox } from '../platform/mail/index.ts'
import { Database } from '../platform/prisma/database.ts'
import { Rounds } from '../spine/index.ts'
import { Letters } from './letters.ts'
import { ReadersStore } from './readers.store.ts'

const LETTERS_KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** Once a day, one letter to everybody for whom something waits, about everything they have not read yet. */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly letters: Letters,
    private readonly readers: ReadersStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'write-digests', everySeconds: 300, round: () => this.writeDue() })
  }

  private async writeDue(): Promise<void> {
    const due = lastDigestTime(this.clock.now(), this.config.MAIL_DIGEST_HOUR)
    const waiting = await this.database.prisma.notice.findMany({
      where: { mailing: 'digest', letterId: null, readAt: null, at: { lt: due }, person: { disabledAt: null } },
      distinct: ['personId'],
      select: { personId: true },
    })
    for (const { personId } of waiting) await this.write(personId, due)
    if (waiting.length > 0) await this.outbox.sendDue()
    await this.forgetOldLetters()
  }

  /** The letter's key is the person's and the day's: two processes that come to write it write it once. */
  private async write(personId: string, due: Date): Promise<void> {
    const [reader] = await this.readers.among([personId])
    if (!reader) return
    await this.database.transaction(async (tx) => {
      const where = { personId, mailing: 'digest', letterId: null, readAt: null, at: { lt: due } }
      const notices = await tx.notice.findMany({ where, orderBy: { id: 'asc' } })
      if (notices.length === 0) return
      const key = `digest-${digestDay(due)}-${personId}`
      const letterId = (await this.outbox.put(tx, [await this.letters.digest(key, reader, notices)])).get(key)
      // What came too late for today's letter is in tomorrow's.
      if (!letterId) return
      await tx.notice.updateMany({ where: { id: { in: notices.map(({ id }) => id) } }, data: { letterId } })
    })
  }

  private async forgetOldLetters(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LETTERS_KEPT_DAYS * DAY_MS)
    await this.database.prisma.letter.deleteMany({ where: { state: { not: 'waiting' }, createdAt: { lt: before } } })
  }
}
