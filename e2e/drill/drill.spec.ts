import { drill } from './drill.ts'

const isWhole = process.env.RAIREKI_DRILL === 'whole'
const [datasets, bytesEach] = isWhole ? [25, 8 * 2 ** 20] : [2, 100_000]
const hasS3 = process.env.RAIREKI_TEST_S3 !== undefined

// Every run destroys one registry, the more distributed one where that can be had; `npm run drill` destroys both.
if (isWhole || !hasS3) drill('folder', datasets, bytesEach)
if (hasS3) drill('s3', datasets, bytesEach)
else
  describe.skip('a registry that was destroyed (skipped: an S3 engine could not be started here)', () =>
    it('needs it', () => undefined))
