import { resumedUpload } from './resumed-upload.ts'

if (process.env.RAIREKI_TEST_S3 !== undefined) {
  resumedUpload({ store: 's3' }, 'into an S3 engine')
} else {
  describe.skip('an upload from the browser that is interrupted (skipped: an S3 engine could not be started here)', () => {
    it('needs it', () => undefined)
  })
}
