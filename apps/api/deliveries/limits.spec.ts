import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, file, granted } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string
let grantId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Limited')
  versionId = (await push(people.provider, assetId, [file('a.txt', 'a'.repeat(1000)), file('b.txt', 'b')])).versionId
}, 60_000)
afterAll(() => service?.stop())
beforeEach(async () => {
  ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
})
afterEach(() => service.doors.clock.reset())

const FIELDS = '... on Grant { id limits { bytesPerDay deliveriesPerHour networks } }'
const limit = (changes: object, caller = people.provider) =>
  command(caller, 'limitGrant', { grantId, ...changes }, FIELDS)
const open = (paths = ['a.txt']) => command(people.developer, 'openDelivery', { grantId, paths })
const RENEW = `query ($id: ID!, $paths: [String!]!) { deliveryAddresses(deliveryId: $id, paths: $paths) {
  __typename ... on DeliveryAddresses { files { path bodyUrl } } ... on Refusal { code message facts } } }`
const renew = async (id: string, paths = ['a.txt'], caller = people.developer) =>
  (await caller.ask(RENEW, { id, paths })).deliveryAddresses
const inSeconds = (seconds: number) => service.doors.clock.setTo(new Date(Date.now() + seconds * 1000))

describe('the limits of a grant', () => {
  it('are set by the provider or an operator, and shown to the grantee', async () => {
    const limits = { bytesPerDay: 5000, deliveriesPerHour: 3, networks: ['127.0.0.0/8', '::1'] }
    expect(await limit(limits)).toMatchObject({ limits })
    expect(await limit({ deliveriesPerHour: 9 }, service.operator)).toMatchObject({
      limits: { bytesPerDay: null, deliveriesPerHour: 9, networks: [] },
    })
    const { grant } = await people.developer.ask(
      'query ($id: ID!) { grant(id: $id) { limits { deliveriesPerHour } } }',
      { id: grantId },
    )
    expect(grant.limits).toEqual({ deliveriesPerHour: 9 })
    expect(await limit({ deliveriesPerHour: 99 }, people.developer)).toMatchObject({ code: 'NotPermitted' })
    expect(await limit({ networks: ['everywhere'] })).toMatchObject({ code: 'NetworkInvalid' })
    expect(await limit({ bytesPerDay: 0 })).toMatchObject({ code: 'LimitInvalid', facts: { field: 'bytesPerDay' } })
  })

  it('of how often holds, and says when to come back, in both languages', async () => {
    await limit({ deliveriesPerHour: 2 })
    expect([(await open()).__typename, (await open()).__typename]).toEqual(['OpenedDelivery', 'OpenedDelivery'])
    expect(await open()).toMatchObject({ code: 'RateExceeded', facts: { limit: 2, minutes: 60 } })
    const japanese = await command(people.developer.speaking('ja'), 'openDelivery', { grantId, paths: ['a.txt'] })
    expect(japanese.message).toContain('60分後')
  })

  it('of how much counts what was asked for before', async () => {
    await limit({ bytesPerDay: 2500 })
    expect((await open()).__typename).toBe('OpenedDelivery')
    expect((await open()).__typename).toBe('OpenedDelivery')
    const refused = await open()
    expect(refused).toMatchObject({ code: 'VolumeExceeded', facts: { limit: 2500 } })
    expect(refused.facts.used).toBeGreaterThan(2000)
  })

  it('are not got round by asking many times at once', async () => {
    await limit({ deliveriesPerHour: 1 })
    const send = () =>
      people.developer.send(
        'mutation ($input: OpenDeliveryInput!) { openDelivery(input: $input) { __typename ... on Refusal { code } } }',
        { input: { grantId, paths: ['a.txt'] } },
      )
    const answers = await Promise.all([send(), send(), send(), send()])
    const opened = answers.filter(({ data }) => data?.openDelivery?.__typename === 'OpenedDelivery')
    expect(opened).toHaveLength(1)
  })

  it('of where holds for opening, for renewing, and for addresses handed out before', async () => {
    const { delivery, files } = await open()
    await limit({ networks: ['198.51.100.0/24'] })
    expect(await open()).toMatchObject({
      code: 'NetworkNotAllowed',
      facts: { address: expect.stringMatching(/127|::1/) },
    })
    expect(await renew(delivery.id)).toMatchObject({ code: 'NetworkNotAllowed' })
    const response = await fetch(files[0].messageUrl)
    expect([response.status, await response.json()]).toEqual([403, { code: 'NetworkNotAllowed' }])
  })
})

describe('the addresses of a delivery', () => {
  it('to the store are good for a minute and are renewed without another entry', async () => {
    const { delivery, files } = await open()
    expect((await fetch(files[0].bodyUrl)).status).toBe(200)
    inSeconds(61)
    const developer = await service.as(ADDRESS('developer'))
    await service.settled()
    const entries = async () =>
      (await service.doors.database.pool.query("SELECT FROM ledger_entry WHERE type = 'DeliveryOpened'")).rowCount
    const before = await entries()
    expect((await fetch(files[0].bodyUrl)).status).toBe(403)
    const fresh = await renew(delivery.id, ['a.txt'], developer)
    expect(fresh.files.map(({ path }: { path: string }) => path)).toEqual(['a.txt'])
    expect((await fetch(fresh.files[0].bodyUrl)).status).toBe(200)
    expect(await entries()).toBe(before)
  })

  it('are renewed for what was delivered and for the grantee alone', async () => {
    const { delivery } = await open()
    expect(await renew(delivery.id, ['b.txt'])).toMatchObject({ code: 'NoSuchFile', facts: { paths: ['b.txt'] } })
    const { errors } = await people.provider.send(RENEW, { id: delivery.id, paths: ['a.txt'] })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('end at once with a revocation, and by themselves after a day', async () => {
    const { delivery, files } = await open()
    inSeconds(25 * 3600)
    expect(await renew(delivery.id, ['a.txt'], await service.as(ADDRESS('developer')))).toMatchObject({
      code: 'DeliveryExpired',
    })
    service.doors.clock.reset()
    await done(people.provider, 'revokeGrant', { grantId, reason: 'Withdrawn' })
    expect(await renew(delivery.id)).toMatchObject({ code: 'GrantRevoked' })
    const response = await fetch(files[0].messageUrl)
    expect([response.status, await response.json()]).toEqual([403, { code: 'GrantRevoked' }])
  })
})
