import { type JobQueueOptions, openJobQueue, type QueueHome } from './bull-queue.ts'

/** A worker for the contract to kill: it takes one job, says so, and never finishes it. */
const { home, options } = JSON.parse(process.argv[2] ?? '{}') as { home: QueueHome; options: JobQueueOptions }
const queue = await openJobQueue(home, options)
const never = new Promise<void>(() => {})
await queue.work({
  greet: (job) => {
    process.stdout.write(`${job.jobId}\n`)
    return never
  },
})
