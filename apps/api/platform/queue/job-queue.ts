/** What a job carries: names of things, never the things themselves and never anything personal. */
export type JobPayload = Readonly<Record<string, string | number>>

/** A job to be done. The same id is done once for as long as the queue remembers it. */
export interface NewJob {
  readonly kind: string
  readonly jobId: string
  readonly payload: JobPayload
}

/** A job as its handler sees it. */
export interface Job extends NewJob {
  /** 1 the first time. A worker that died in the middle counts as an attempt begun, not as a failure. */
  readonly attempt: number
  /** Aborted when the queue closes and its patience is over: stop at the next safe point. */
  readonly signal: AbortSignal
}

/**
 * Does one kind of job. It may be called again for the same job, after a failure or after a worker died, so what it
 * does must be the same done twice.
 */
export type JobHandler = (job: Job) => Promise<void>

/** A job that failed as often as it may. */
export interface DeadLetter extends NewJob {
  readonly attempts: number
  readonly reason: string
  readonly addedAt: Date
  readonly failedAt: Date
}

export interface DeadLetterPage {
  /** The latest failures first. */
  readonly letters: readonly DeadLetter[]
  /** Pass as `after` for the next page. Absent on the last. */
  readonly next?: string
  readonly total: number
}

export interface JobCounts {
  readonly waiting: number
  readonly running: number
  /** Waiting for the time of their next attempt. */
  readonly delayed: number
  /** Done, and still remembered. */
  readonly done: number
  readonly dead: number
}

export type Replay = 'replayed' | 'unknown' | 'notDead'

/** A job that cannot be queued as it is. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused'
  readonly code: 'JobIdInvalid' | 'PayloadTooLarge' | 'QueueClosed'

  constructor(code: JobRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The one door to work done later. At least once, with retries; what fails for good waits as a dead letter until an
 * operator replays it. A job cannot be added inside the caller's transaction: the ledger is what guarantees that a
 * job is added at all.
 */
export abstract class JobQueue {
  /** Queues a job. Does nothing where the id is already known, whatever became of that job. */
  abstract add(kind: string, jobId: string, payload: JobPayload): Promise<void>

  /** Queues many in one round trip, all or none. */
  abstract addMany(jobs: readonly NewJob[]): Promise<void>

  /** Starts doing jobs in this process. Resolves when the first can be taken. */
  abstract work(handlers: Readonly<Record<string, JobHandler>>, options?: { concurrency?: number }): Promise<void>

  /** A page of dead letters, the latest first. */
  abstract deadLetters(page: { first: number; after?: string }): Promise<DeadLetterPage>

  /** Gives a dead letter all its attempts again. */
  abstract replay(jobId: string): Promise<Replay>

  abstract counts(): Promise<JobCounts>

  /** Resolves when nothing waits, runs or is to be tried again. For tests and the seed. */
  abstract drained(timeoutMs?: number): Promise<void>

  /**
   * Takes no more jobs and lets running ones finish. After `graceMs` it tells them to stop and leaves; another
   * worker takes over what was not finished.
   */
  abstract close(graceMs?: number): Promise<void>
}
