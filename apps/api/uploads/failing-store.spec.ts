import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshSalt } from '@raireki/vault'
import { smallDisk } from '../platform/store/testing/small-disk.ts'
import { StallingProxy } from '../platform/store/testing/stalling-proxy.ts'
import { commandText, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

async function draft({ provider, hospitalId }: Cast): Promise<string> {
  const assetId = await asset(provider, 'DATASET', hospitalId, 'In the making')
  return (await done(provider, 'openVersion', { assetId })).id
}

const opening = (versionId: string, path: string) => ({
  versionId,
  path,
  mediaType: 'text/plain',
  plainBytes: 1_000_000,
  salt: Buffer.from(freshSalt()).toString('base64'),
})

const PART_URL = `query ($uploadId: ID!) {
  partUrls(uploadId: $uploadId, numbers: [1]) { ... on PartUrls { urls { url } } } }`

const disk = smallDisk()
const onSmallDisk = disk === undefined ? describe.skip : describe
onSmallDisk(`a store that is full${disk ? '' : ' (skipped: no small disk can be mounted here)'}`, () => {
  let service: TestService
  beforeAll(async () => {
    service = await testService({}, { RAIREKI_DATA: disk!.folder })
  }, 60_000)
  afterAll(async () => {
    await service?.stop()
    disk?.remove()
  })

  it('is said to be full to whoever pushes, in their language, and takes the rest once there is room', async () => {
    const people = await cast(service)
    const versionId = await draft(people)
    const { id: uploadId } = await done(people.provider, 'openUpload', opening(versionId, 'a.txt'))
    const filler = join(disk!.folder, 'filler')
    fill(filler)
    const { url } = (await people.provider.ask(PART_URL, { uploadId })).partUrls.urls[0]
    const sent = await fetch(url, { method: 'PUT', body: Buffer.alloc(1_000_000) })
    expect(sent.status).toBe(507)
    expect(await sent.json()).toMatchObject({ code: 'Full' })
    const refused = await people.provider
      .speaking('ja')
      .send(commandText('openUpload'), { input: opening(versionId, 'b.txt') })
    expect(refused.errors[0]).toMatchObject({
      extensions: { code: 'STORE_FULL' },
      message: expect.stringMatching(/容量/),
    })
    rmSync(filler)
    await done(people.provider, 'openUpload', opening(versionId, 'b.txt'))
  }, 60_000)

  function fill(path: string): void {
    try {
      writeFileSync(path, Buffer.alloc(4 * 2 ** 20))
    } catch {
      // As much as there was room for.
    }
    for (let n = 0; n < 100; n += 1) {
      try {
        writeFileSync(path, Buffer.alloc(4096), { flag: 'a' })
      } catch {
        return
      }
    }
  }
})

const given = process.env.RAIREKI_TEST_S3
const onEngine = given === undefined ? describe.skip : describe
onEngine(`a store that stops answering${given ? '' : ' (skipped: RAIREKI_TEST_S3 names no engine)'}`, () => {
  let service: TestService
  let proxy: StallingProxy
  beforeAll(async () => {
    proxy = await StallingProxy.before(new URL(JSON.parse(given!).endpoint))
    service = await testService({ store: 's3' }, { S3_ENDPOINT: proxy.address.href, STORE_PATIENCE_SECONDS: '2' })
  }, 60_000)
  afterAll(async () => {
    proxy.goOn()
    await service?.stop()
    await proxy?.close()
  })

  it('is told to whoever pushes and to operators within seconds, and is well again when it answers', async () => {
    const people = await cast(service)
    const versionId = await draft(people)
    proxy.stall()
    const began = performance.now()
    const [pushing, ready] = await Promise.all([
      people.provider.send(commandText('openUpload'), { input: opening(versionId, 'a.txt') }),
      fetch(`${service.address}/readyz`),
    ])
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(pushing.errors[0]?.extensions.code).toBe('STORE_UNAVAILABLE')
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ checks: { store: false }, store: { fault: 'TimedOut' } })
    proxy.goOn()
    await done(people.provider, 'openUpload', opening(versionId, 'a.txt'))
    expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({ checks: { store: true } })
  }, 60_000)
})
