import type { Job as BullJob } from 'bullmq'
import type { DeadLetter, DeadLetterPage, JobPayload } from './job-queue.ts'

type FailedJob = BullJob<JobPayload, void, string>

/** Reads failed jobs by rank, the latest failure first. */
type ReadFailed = (from: number, to: number) => Promise<FailedJob[]>

const batch = 200

/**
 * Cuts one page. Ranks shift as jobs fail and are replayed, so a cursor names the last job seen and its time of
 * failure; where that job is gone, the page goes on with the next one older.
 */
export async function deadLetterPage(
  readFailed: ReadFailed,
  total: number,
  { first, after }: { first: number; after?: string },
): Promise<DeadLetterPage> {
  const seen = after === undefined ? undefined : parseCursor(after)
  const letters: DeadLetter[] = []
  let reached = seen === undefined
  for (let from = 0; letters.length <= first; from += batch) {
    const jobs = await readFailed(from, from + batch - 1)
    for (const job of jobs) {
      if (reached || (job.finishedOn ?? 0) < seen!.failedAt) {
        reached = true
        letters.push(asLetter(job))
      } else if (job.id === seen?.jobId) reached = true
    }
    if (jobs.length < batch) break
  }
  const page = letters.slice(0, first)
  const last = page.at(-1)
  return letters.length > first && last !== undefined
    ? { letters: page, next: cursorOf(last), total }
    : { letters: page, total }
}

function asLetter(job: FailedJob): DeadLetter {
  return {
    kind: job.name,
    jobId: job.id ?? '',
    payload: job.data,
    attempts: job.attemptsMade,
    reason: job.failedReason ?? '',
    addedAt: new Date(job.timestamp),
    failedAt: new Date(job.finishedOn ?? job.timestamp),
  }
}

function cursorOf({ failedAt, jobId }: DeadLetter): string {
  return Buffer.from(`${failedAt.getTime()} ${jobId}`).toString('base64url')
}

function parseCursor(cursor: string): { failedAt: number; jobId: string } {
  const [failedAt = '', jobId = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  return { failedAt: Number(failedAt) || 0, jobId }
}
