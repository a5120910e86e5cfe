import { Inject, Injectable } from '@nestjs/common'
import type { Logger } from 'pino'
import type { JobHandler } from '../platform/queue/index.ts'
import { JobQueue } from '../platform/queue/index.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Metrics } from '../platform/telemetry/metrics.ts'
import { traced } from '../platform/telemetry/tracing.ts'
import { Reactors } from './reactors.ts'
import { Rounds } from './rounds.ts'

/** Does the jobs that reactors asked for, and the rounds. */
@Injectable()
export class Worker {
  constructor(
    private readonly queue: JobQueue,
    private readonly reactors: Reactors,
    private readonly rounds: Rounds,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    const handlers = Object.entries(this.reactors.effects()).map(([kind, effect]) => [kind, this.watched(kind, effect)])
    await this.queue.work({ ...this.rounds.handlers(), ...Object.fromEntries(handlers) }, { concurrency: 4 })
  }

  private watched(kind: string, effect: JobHandler): JobHandler {
    return async (job) => {
      try {
        await traced('effect', { kind, job: job.jobId, attempt: job.attempt }, () => effect(job))
        this.metrics.effects.inc({ kind, outcome: 'done' })
      } catch (error) {
        this.metrics.effects.inc({ kind, outcome: 'failed' })
        this.logger.warn(
          { job: job.jobId, attempt: job.attempt, err: error },
          'An effect failed and will be tried again',
        )
        throw error
      }
    }
  }
}
