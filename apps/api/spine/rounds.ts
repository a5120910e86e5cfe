import { Inject, Injectable } from '@nestjs/common'
import type { Logger } from 'pino'
import { Clock } from '../platform/clock/clock.ts'
import { type Job, type JobHandler, JobQueue, type NewJob } from '../platform/queue/index.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { traced } from '../platform/telemetry/tracing.ts'

/**
 * Work that time brings about, not an entry: reminders, ends, digests. A round looks for everything that is due and
 * does it, so a round that was missed or failed is made good by the next one. Two may overlap, on two processes:
 * what a round does must be the same done twice (see Spine.recordOnce).
 */
export type Round = {
  /** Also the kind of its jobs. */
  readonly name: string
  /** From one second to an hour: what is due once a day is looked for every few minutes. */
  readonly everySeconds: number
  readonly round: (signal: AbortSignal) => Promise<void>
}

const TICK_MS = 1_000
const LONGEST_SECONDS = 3600

/** Every round of the service. Features add theirs when they start; each is done once for all processes. */
@Injectable()
export class Rounds {
  private readonly known = new Map<string, Round>()
  private readonly begun = new Map<string, number>()
  private timer: NodeJS.Timeout | undefined
  private ticking: Promise<void> | undefined

  constructor(
    private readonly queue: JobQueue,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  add(round: Round): void {
    const { name, everySeconds } = round
    if (this.known.has(name)) throw new Error(`There are two rounds called ${name}`)
    if (!(everySeconds >= 1 && everySeconds <= LONGEST_SECONDS)) {
      throw new Error(`The round ${name} must come every 1 to ${LONGEST_SECONDS} seconds, not every ${everySeconds}`)
    }
    this.known.set(name, round)
  }

  start(): void {
    this.timer ??= setInterval(() => void this.tick(), TICK_MS).unref()
  }

  /** Begins no more rounds. Called before the queue closes. */
  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.ticking
  }

  /** Queues the rounds whose time has come. Every process does; the queue knows a job by its id and takes it once. */
  async tick(): Promise<void> {
    this.ticking ??= this.queueDue().finally(() => {
      this.ticking = undefined
    })
    await this.ticking
  }

  /** Does a round here and now, whatever the time: for tests, and for what cannot wait. */
  async now(name: string): Promise<void> {
    const round = this.known.get(name)
    if (!round) throw new Error(`There is no round called ${name}`)
    await round.round(new AbortController().signal)
  }

  handlers(): Record<string, JobHandler> {
    return Object.fromEntries([...this.known.values()].map((round) => [round.name, (job) => this.go(round, job)]))
  }

  private async queueDue(): Promise<void> {
    const nowSeconds = this.clock.now().getTime() / 1000
    const due = [...this.known.values()]
      .map(({ name, everySeconds }) => ({ name, slot: Math.floor(nowSeconds / everySeconds) }))
      // Not «later than»: a clock that was moved back has rounds to make as well.
      .filter(({ name, slot }) => this.begun.get(name) !== slot)
    try {
      await this.queue.addMany(due.map(jobOf))
      for (const { name, slot } of due) this.begun.set(name, slot)
    } catch (error) {
      this.logger.warn({ err: error }, 'Rounds could not be queued; the next tick tries again')
    }
  }

  /** A failure is told, and left to the next round: retries here would pile up as dead letters all the same thing. */
  private async go({ name, round }: Round, { signal, jobId }: Job): Promise<void> {
    try {
      await traced('round', { kind: name, job: jobId }, () => round(signal))
    } catch (error) {
      this.logger.error({ round: name, err: error }, 'A round failed; the next one does what it left')
    }
  }
}

function jobOf({ name, slot }: { name: string; slot: number }): NewJob {
  return { kind: name, jobId: `${name}-${slot}`, payload: { slot } }
}
