import { setTimeout as pause } from 'node:timers/promises'
import {
  type BackendFactory,
  type Job as BullJob,
  createPostgresBackend,
  createRedisBackend,
  FlowProducer,
  type IQueueBackend,
  type JobProgress,
  type JobsOptions,
  Queue,
  Worker,
} from 'bullmq'
import { deadLetterPage } from './dead-letters.ts'
import {
  type DeadLetterPage,
  type JobCounts,
  type JobHandler,
  type JobPayload,
  JobQueue,
  JobRefused,
  type NewJob,
  type Replay,
} from './job-queue.ts'
import { queueSchema } from './queue-schema.ts'

/** Where jobs are kept. */
export type QueueHome =
  /** `migrate` makes or updates the queue's schema first, which needs the right to create schemas. */
  | { readonly on: 'postgres'; readonly url: string; readonly migrate?: boolean }
  /** Redis or Valkey, which must be set to `noeviction` and append to disk. */
  | { readonly on: 'redis'; readonly url: string }

export interface JobQueueOptions {
  /** Queues of different names know nothing of each other. */
  readonly name?: string
  /** How often a job is tried before it becomes a dead letter. */
  readonly attempts?: number
  /** The wait before the second attempt; it doubles with each, less up to half by chance. */
  readonly backoffMs?: number
  /** How long a worker may be silent before its jobs are given to another. */
  readonly lockMs?: number
  /** Told of faults of the connection, which the queue mends by itself. */
  readonly onFault?: (fault: Error) => void
  /** Told of every attempt that failed; `isDead` when it was the last. */
  readonly onFailure?: (failure: JobFailure, error: Error) => void
}

export interface JobFailure {
  readonly kind: string
  readonly jobId: string
  readonly attempt: number
  readonly isDead: boolean
}

type AnyQueue = Queue<JobPayload, void, string, JobPayload, void, string, IQueueBackend, unknown>
type AnyWorker = Worker<JobPayload, void, string, IQueueBackend, JobProgress, unknown>
type AnyJob = BullJob<JobPayload, void, string>

const longestMemory = { age: 7 * 24 * 3600, count: 100_000 }
const largestPayloadBytes = 4096
const prefix = 'raireki'

/** Connects to the queue and returns when it can be used. */
export async function openJobQueue(home: QueueHome, options: JobQueueOptions = {}): Promise<JobQueue> {
  const queue = new BullJobQueue(home, options)
  await queue.ready()
  return queue
}

class BullJobQueue extends JobQueue {
  readonly #home: QueueHome
  readonly #options: JobQueueOptions
  readonly #queue: AnyQueue
  readonly #producer: FlowProducer<IQueueBackend, unknown>
  readonly #jobOptions: JobsOptions
  readonly #stopping = new AbortController()
  readonly #running = new Set<Promise<void>>()
  #worker: AnyWorker | undefined
  #closing: Promise<void> | undefined

  constructor(home: QueueHome, options: JobQueueOptions) {
    super()
    this.#home = home
    this.#options = options
    const { attempts = 8, backoffMs = 1000 } = options
    const { connection, factory } = connectionTo(home, 'producer', 2)
    this.#jobOptions = {
      attempts,
      backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
      removeOnComplete: longestMemory,
      // Dead letters stay until somebody has looked at them.
      removeOnFail: false,
      stackTraceLimit: 1,
    }
    this.#queue = new Queue(this.#name, { connection, prefix }, factory)
    this.#producer = new FlowProducer({ connection, prefix }, factory)
    const report = (fault: Error) => options.onFault?.(fault)
    this.#queue.on('error', report)
    this.#producer.on('error', report)
  }

  async ready(): Promise<void> {
    await Promise.all([this.#queue.waitUntilReady(), this.#producer.waitUntilReady()])
  }

  add(kind: string, jobId: string, payload: JobPayload): Promise<void> {
    return this.addMany([{ kind, jobId, payload }])
  }

  async addMany(jobs: readonly NewJob[]): Promise<void> {
    for (const job of jobs) this.#assertQueueable(job)
    if (jobs.length === 0) return
    // BullMQ's own bulk add makes temporary tables and sequences on Postgres, for which the service's role has no
    // right and should have none. Flows of a single job each go in together just as well, without either.
    await this.#producer.addBulk(
      jobs.map(({ kind, jobId, payload }) => ({
        name: kind,
        queueName: this.#name,
        data: payload,
        opts: { ...this.#jobOptions, jobId },
      })),
    )
  }

  async work(handlers: Readonly<Record<string, JobHandler>>, options: { concurrency?: number } = {}): Promise<void> {
    if (this.#worker !== undefined) throw new Error('This queue is already being worked on in this process.')
    const { concurrency = 4 } = options
    const { lockMs = 30_000, onFault, onFailure } = this.#options
    const { connection, factory } = connectionTo(this.#home, 'worker', Math.min(concurrency + 1, 10))
    this.#worker = new Worker(
      this.#name,
      (job: AnyJob) => this.#track(this.#do(job, handlers)),
      {
        connection,
        prefix,
        concurrency,
        lockDuration: lockMs,
        stalledInterval: lockMs,
        // A job is not to blame for its worker's death, unless worker after worker dies of it.
        maxStalledCount: 10,
      },
      factory,
    )
    this.#worker.on('error', (fault) => onFault?.(fault))
    this.#worker.on('failed', (job, error) => {
      if (job === undefined) return
      const { name: kind, id: jobId = '', attemptsStarted: attempt, finishedOn } = job
      onFailure?.({ kind, jobId, attempt, isDead: finishedOn !== undefined }, error)
    })
    await this.#worker.waitUntilReady()
  }

  async deadLetters(page: { first: number; after?: string }): Promise<DeadLetterPage> {
    const total = await this.#queue.getFailedCount()
    const failed = (from: number, to: number) => this.#queue.getJobs('failed', from, to) as Promise<AnyJob[]>
    return deadLetterPage(failed, total, page)
  }

  async replay(jobId: string): Promise<Replay> {
    const job = await this.#queue.getJob(jobId)
    if (job === undefined) return 'unknown'
    if ((await job.getState()) !== 'failed') return 'notDead'
    try {
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
      return 'replayed'
    } catch (fault) {
      // Somebody else may have replayed it between our look and our act.
      if ((await job.getState()) !== 'failed') return 'notDead'
      throw fault
    }
  }

  async counts(): Promise<JobCounts> {
    const counts = await this.#queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'completed', 'failed')
    const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
    return {
      waiting: of('waiting', 'prioritized'),
      running: of('active'),
      delayed: of('delayed'),
      done: of('completed'),
      dead: of('failed'),
    }
  }

  async drained(timeoutMs = 60_000): Promise<void> {
    const deadline = performance.now() + timeoutMs
    for (let waitMs = 5; ; waitMs = Math.min(waitMs * 2, 100)) {
      const { waiting, running, delayed } = await this.counts()
      if (waiting + running + delayed === 0) return
      if (performance.now() > deadline) {
        throw new Error(
          `The queue did not drain: ${waiting} waiting, ${running} running, ${delayed} to be tried again.`,
        )
      }
      await pause(waitMs)
    }
  }

  close(graceMs = 10_000): Promise<void> {
    this.#closing ??= this.#close(graceMs)
    return this.#closing
  }

  async #close(graceMs: number): Promise<void> {
    if (this.#worker !== undefined) await this.#leave(this.#worker, graceMs)
    await Promise.all([this.#queue.close(), this.#producer.close()])
  }

  async #leave(worker: AnyWorker, graceMs: number): Promise<void> {
    const finished = new AbortController()
    const patience = pause(graceMs, undefined, { signal: finished.signal }).catch(() => {})
    const deadline = performance.now() + graceMs
    await worker.pause(true)
    while (this.#running.size > 0 && performance.now() < deadline) {
      await Promise.race([Promise.allSettled(this.#running), patience])
    }
    const late = this.#running.size > 0
    if (late) this.#stopping.abort()
    // Leaving by force stops renewing the locks of what still runs, so that another worker comes to have it.
    await (late ? worker.close(true) : Promise.race([worker.close(), patience]))
    finished.abort()
  }

  async #do(job: AnyJob, handlers: Readonly<Record<string, JobHandler>>): Promise<void> {
    const handler = handlers[job.name]
    // A newer process may have queued what we do not know yet: a later attempt may well find one that does.
    if (handler === undefined) throw new Error(`Nobody here does jobs of the kind ${job.name}.`)
    await handler({
      kind: job.name,
      jobId: job.id ?? '',
      payload: job.data,
      attempt: job.attemptsStarted,
      signal: this.#stopping.signal,
    })
  }

  #track(work: Promise<void>): Promise<void> {
    const settled = work.finally(() => this.#running.delete(settled))
    this.#running.add(settled)
    return settled
  }

  #assertQueueable({ jobId, payload }: NewJob): void {
    if (this.#closing !== undefined) throw new JobRefused('QueueClosed', 'The queue is closing and takes no more jobs.')
    // BullMQ gives ids that are whole numbers, or hold a colon, a meaning of its own.
    if (!/^[A-Za-z][\w.-]{0,199}$/.test(jobId)) {
      throw new JobRefused(
        'JobIdInvalid',
        'A job id is a letter and up to 199 letters, digits, dots, dashes or underscores.',
      )
    }
    if (Buffer.byteLength(JSON.stringify(payload)) > largestPayloadBytes) {
      throw new JobRefused('PayloadTooLarge', `A job names things in at most ${largestPayloadBytes} bytes.`)
    }
  }

  get #name(): string {
    return this.#options.name ?? 'jobs'
  }
}

interface Connection {
  readonly connection: unknown
  readonly factory: BackendFactory<IQueueBackend, unknown>
}

function connectionTo(home: QueueHome, by: 'worker' | 'producer', poolSize: number): Connection {
  if (home.on === 'redis') {
    // A worker sits an outage out; whoever adds a job must be told that it was not added.
    const maxRetriesPerRequest = by === 'worker' ? null : 3
    return { connection: { url: home.url, maxRetriesPerRequest }, factory: createRedisBackend as never }
  }
  const { url, migrate = false } = home
  const connection = {
    connectionString: url,
    schema: queueSchema,
    migrate,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
  }
  return { connection, factory: createPostgresBackend as never }
}
