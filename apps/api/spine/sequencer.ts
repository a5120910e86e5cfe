import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common'
import type pg from 'pg'
import type { Logger } from 'pino'
import { Clock } from '../platform/clock/clock.ts'
import { LedgerKey } from '../platform/keys/ledger-key.ts'
import { Database } from '../platform/prisma/database.ts'
import { JobQueue } from '../platform/queue/index.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Metrics } from '../platform/telemetry/metrics.ts'
import { ENTRIES_CHANNEL } from './append.ts'
import { dispatch } from './dispatch.ts'
import { Listener } from './listener.ts'
import { Reactors } from './reactors.ts'
import { sequenceBatch } from './sequence.ts'

/** One sequencer at a time, whichever process holds this Postgres advisory lock. */
const LOCK = 7_224_540
const IDLE_MS = 1_000
const LONGEST_BATCH_MS = 5_000

/**
 * Runs in every process, works in one: follows the committed entries, makes them the log, and hands the log on to
 * the reactors. When the process that works dies, its lock dies with it and the next one goes on.
 */
@Injectable()
export class Sequencer implements OnApplicationShutdown {
  private readonly listener: Listener
  private running: Promise<void> | undefined
  private stopping = false
  private holds: pg.Client | undefined

  constructor(
    database: Database,
    private readonly clock: Clock,
    private readonly key: LedgerKey,
    private readonly queue: JobQueue,
    private readonly reactors: Reactors,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.listener = new Listener(database.serviceUrl, ENTRIES_CHANNEL, database.serviceRole)
  }

  start(): void {
    this.running ??= this.run()
  }

  /** Ends after the batch in hand. Called before the queue closes, so that what was sequenced can still be handed on. */
  async stop(): Promise<void> {
    this.stopping = true
    this.listener.nudge()
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_BATCH_MS).unref())
    await Promise.race([this.running, patience])
    await this.listener.close()
    await this.running
  }

  onApplicationShutdown() {
    return this.stop()
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        const client = await this.listener.connection()
        if (client && (await this.mayWork(client)) && (await this.work(client))) continue
      } catch (error) {
        if (!this.stopping) this.logger.error({ err: error }, 'The sequencer stumbled and will try again')
      }
      if (!this.stopping) await this.listener.pause(IDLE_MS)
    }
  }

  private async mayWork(client: pg.Client): Promise<boolean> {
    if (this.holds === client) return true
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [LOCK])
    if (rows[0]?.held) this.holds = client
    return this.holds === client
  }

  /** Answers whether there may be more to do at once. */
  private async work(client: pg.Client): Promise<boolean> {
    const { count, size } = await sequenceBatch(client, this.key.signer, this.key.origin, this.clock.now())
    if (count > 0) {
      this.metrics.entriesSequenced.inc(count)
      this.metrics.ledgerSize.set(size)
    }
    const handedOn = await dispatch(client, this.queue, this.reactors.all())
    return count > 0 || handedOn > 0
  }
}
