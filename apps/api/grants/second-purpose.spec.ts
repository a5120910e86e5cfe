import { decodeJwt } from 'jose'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, PURPOSE, submit, submitted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string
let otherId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'Wanted')).versionId
  otherId = (await dataset(people, 'Wanted for something else')).versionId
}, 60_000)
afterAll(() => service?.stop())

const DISTIL = { ...PURPOSE, activities: ['distil', 'train'], until: '2027-06-30' }
const GRANT = `query ($id: ID!) { grant(id: $id) { state endsAt terms { number } version { id } request { id purpose submissions { digest } }
  issuedEntry { id } deliveries { edges { node { grant { id } } } } } }`
const REQUEST = 'query ($id: ID!) { request(id: $id) { state purpose grants { id } } }'
const seen = async (grantId: string) => (await people.developer.ask(GRANT, { id: grantId })).grant
const requested = async (id: string) => (await people.developer.ask(REQUEST, { id })).request
const visas = async (): Promise<string[]> => {
  const { issuePassport } = await people.developer.ask('mutation { issuePassport { visas { token grant { id } } } }')
  return issuePassport.visas.map(({ token }: { token: string }) => token)
}
const reject = async (reviewId: string) => {
  for (const member of [people.doctor, people.ethicist, people.lawyer]) {
    const { review } = await member.ask('query ($id: ID!) { review(id: $id) { state } }', { id: reviewId })
    if (review.state === 'OPEN') await done(member, 'castVote', { reviewId, choice: 'REJECT' })
  }
  await service.settled()
}

describe('a second purpose that was refused', () => {
  it('never rides on the grant that was given for the first', async () => {
    const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId })
    const before = await seen(grantId!)
    expect(before.request.purpose.activities).toEqual(['train'])

    // Once as an amendment of what was granted, and once as a request of its own.
    const AMEND =
      'mutation ($id: ID!) { amendRequest(requestId: $id) { ... on Request { id } ... on Problem { code } } }'
    const amendment: string = (await people.developer.ask(AMEND, { id: before.request.id })).amendRequest.id
    await done(people.developer, 'reviseRequest', {
      requestId: amendment,
      project: '循環器LLM',
      statement: 'To distil as well.',
      purpose: DISTIL,
      versionIds: [versionId, otherId],
      certificateId,
    })
    await reject((await submit(people.developer, amendment)).reviews[0].id)
    const second = await submitted(people, { purpose: DISTIL, versionIds: [versionId, otherId], certificateId })
    await reject(second.reviewIds[0]!)
    for (const id of [amendment, second.requestId]) {
      expect(await requested(id)).toMatchObject({ state: 'REJECTED', grants: [] })
      expect((await requested(id)).purpose.activities).toContain('distil')
    }

    // The grant: to the day, the terms and the purpose what it was.
    expect(await seen(grantId!)).toEqual(before)
    expect((await requested(before.request.id)).grants).toEqual([{ id: grantId }])

    // Its deliveries hold the version of the first purpose, and nothing is delivered for the second.
    const OPENED =
      '... on OpenedDelivery { delivery { grant { id version { id } request { id purpose } } } files { path } }'
    const { delivery } = await done(people.developer, 'openDelivery', { grantId }, OPENED)
    expect(delivery.grant).toMatchObject({
      id: grantId,
      version: { id: versionId },
      request: { id: before.request.id },
    })
    expect(delivery.grant.request.purpose).toEqual(before.request.purpose)
    const { rows } = await service.doors.database.pool.query('SELECT id FROM "grant" WHERE version_id = $1', [otherId])
    expect(rows).toEqual([])

    // And so do its visas.
    const tokens = await visas()
    expect(tokens).toHaveLength(1)
    const claims = decodeJwt(tokens[0]!)
    expect(claims).toMatchObject({ raireki_grant: grantId })
    const { version } = await people.developer.ask('query ($id: ID!) { version(id: $id) { asset { id } } }', {
      id: otherId,
    })
    for (const stranger of [amendment, second.requestId, otherId, version.asset.id, 'distil']) {
      expect(JSON.stringify(claims)).not.toContain(stranger)
    }
    const entries = await service.doors.database.pool.query(
      `SELECT canonical FROM ledger_entry WHERE type IN ('GrantIssued', 'DeliveryOpened', 'VisaIssued')`,
    )
    expect(entries.rows.length).toBeGreaterThanOrEqual(3)
    for (const { canonical } of entries.rows) {
      for (const stranger of [amendment, second.requestId, otherId]) expect(canonical).not.toContain(stranger)
    }
  })
})
