export { type JobFailure, type JobQueueOptions, openJobQueue, type QueueHome } from './bull-queue.ts'
export {
  type DeadLetter,
  type DeadLetterPage,
  type Job,
  type JobCounts,
  type JobHandler,
  type JobPayload,
  JobQueue,
  JobRefused,
  type NewJob,
  type Replay,
} from './job-queue.ts'
export { migrateQueueSchema, queueSchema } from './queue-schema.ts'
