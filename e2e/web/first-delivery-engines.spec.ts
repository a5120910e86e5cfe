import { firstDelivery } from './first-delivery.ts'

const hasS3 = process.env.RAIREKI_TEST_S3 !== undefined
const hasRedis = process.env.RAIREKI_TEST_REDIS_URL !== undefined

if (hasS3 && hasRedis) {
  firstDelivery({ store: 's3', queue: 'redis' }, 'on an S3 engine with jobs in Redis')
} else {
  const missing = [...(hasS3 ? [] : ['an S3 engine']), ...(hasRedis ? [] : ['Redis'])].join(' and ')
  describe.skip(`the first governed delivery in the browser, on other engines (skipped: ${missing} could not be started here)`, () => {
    it('needs them', () => undefined)
  })
}
