import { itKeepsTheQueueContract } from './queue-contract.ts'

const url = process.env.RAIREKI_TEST_REDIS_URL
const suite = url === undefined ? describe.skip : describe
const title = 'the queue on Redis'

suite(url === undefined ? `${title} (skipped: RAIREKI_TEST_REDIS_URL names no Redis to test with)` : title, () => {
  itKeepsTheQueueContract(() => ({ on: 'redis', url: url! }))
})
