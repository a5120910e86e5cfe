import { say } from '../graphql/messages/say.ts'
import type { Caller } from '../testing/caller.ts'
import { done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, dataset, file, granted, submit, submitted, TERMS } from '../testing/steps.ts'
import { type Cast, cast, newcomer, organisation } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'Issuing')).versionId
}, 60_000)
afterAll(() => service?.stop())

const REQUEST = `query ($id: ID!) { request(id: $id) { state items { version { id } outcome } reviews { id state provider { id } }
  grants { id state version { id } conditions { en } } remarks { text } } }`
// biome-ignore lint/suspicious/noExplicitAny: the schema checks what is asked for.
const seen = async (id: string): Promise<any> => (await people.auditor.ask(REQUEST, { id })).request
const approve = (caller: Caller, reviewId: string, condition?: string) =>
  done(caller, 'castVote', {
    reviewId,
    choice: 'APPROVE',
    ...(condition ? { conditions: [{ text: { en: condition } }] } : {}),
  })
const elsiApproves = async (requestId: string, condition?: string) => {
  const { reviews } = await seen(requestId)
  const open = reviews.find(({ state }: { state: string }) => state === 'OPEN')
  for (const member of [people.doctor, people.ethicist, people.lawyer]) await approve(member, open.id, condition)
  await service.settled()
}
const consentsOf = async (requestId: string) => {
  const { reviews } = await seen(requestId)
  return reviews.filter(({ state, provider }: { state: string; provider: unknown }) => state === 'OPEN' && provider)
}

const CONSENT = { name: { en: 'Consent' }, quorum: 1, signing: 'SESSION', seats: [] }

describe('what the panels demanded', () => {
  let clinic: Caller
  let clinicVersionId: string

  beforeAll(async () => {
    const clinicId = await organisation(service, 'HOSPITAL', '診療所', 'Clinic')
    clinic = await newcomer(service, 'clinic', 'PROVIDER', clinicId)
    const assetId = await asset(clinic, 'DATASET', clinicId, 'Clinic data', TERMS)
    clinicVersionId = (await push(clinic, assetId, [file('clinic.txt')], [])).versionId
    await done(service.operator, 'formPanel', { ...CONSENT, task: 'PROVIDER_CONSENT', stage: 2 })
  }, 60_000)
  afterAll(() => service.doors.database.pool.query(`UPDATE panel SET closed_at = now() WHERE name_en = 'Consent'`))

  it('binds the items they looked at and no others', async () => {
    const { requestId } = await submitted(people, { versionIds: [versionId, clinicVersionId], certificateId })
    await elsiApproves(requestId)
    for (const { id, provider } of await consentsOf(requestId)) {
      const isHospital = provider.id === people.hospitalId
      await approve(isHospital ? people.provider : clinic, id, isHospital ? 'Ours stay in Japan' : undefined)
    }
    await service.settled()
    const { grants } = await seen(requestId)
    const conditionsOf = (id: string) =>
      grants.find(({ version }: { version: { id: string } }) => version.id === id).conditions
    expect(conditionsOf(versionId)).toEqual([{ en: 'Ours stay in Japan' }])
    expect(conditionsOf(clinicVersionId)).toEqual([])
  }, 60_000)

  it('in a round that was returned binds nobody after the next one', async () => {
    const { requestId } = await submitted(people, { versionIds: [versionId], certificateId })
    const me = (await people.doctor.ask('{ me { person { id } } }')).me.person
    const seats = [{ personId: me.id, capacity: 'MEDICINE', chair: true }]
    const last = await done(service.operator, 'formPanel', { ...CONSENT, name: { en: 'Last' }, stage: 3, seats })
    await elsiApproves(requestId, 'Too strict')
    for (const { id } of await consentsOf(requestId)) await approve(people.provider, id)
    await service.settled()
    const remarks = [{ field: 'STATEMENT', text: 'Say more' }]
    await done(people.doctor, 'returnRequest', { requestId, remarks }, '... on Request { state }')
    await service.doors.database.pool.query('UPDATE panel SET closed_at = now() WHERE id = $1', [last.id])
    await submit(people.developer, requestId)
    await elsiApproves(requestId)
    for (const { id } of await consentsOf(requestId)) await approve(people.provider, id)
    await service.settled()
    const { grants } = await seen(requestId)
    expect(grants).toHaveLength(1)
    expect(grants).toMatchObject([{ conditions: [] }])
  }, 60_000)
})

describe('a renewal', () => {
  /** Granted, and renewed as far as the board: answers the first grant and the request that waits. */
  async function renewed() {
    const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId })
    const { grant } = await people.developer.ask('query ($id: ID!) { grant(id: $id) { request { id } } }', {
      id: grantId,
    })
    const { renewRequest } = await people.developer.ask(
      'mutation ($id: ID!) { renewRequest(requestId: $id) { ... on Request { id } ... on Problem { code } } }',
      { id: grant.request.id },
    )
    await submit(people.developer, renewRequest.id)
    return { grantId: grantId!, requestId: renewRequest.id as string }
  }

  it('gives nothing again that was revoked while the board deliberated, and says so', async () => {
    const { grantId, requestId } = await renewed()
    await done(people.provider, 'revokeGrant', { grantId, reason: 'The patients asked' })
    await elsiApproves(requestId)
    const back = { state: 'RETURNED', grants: [], items: [{ outcome: 'LAPSED' }] }
    expect(await seen(requestId)).toMatchObject({ ...back, remarks: [{ text: say('en', 'RevokedWaiting') }] })
    // Asked again with the revocation known, the board may grant it anew.
    await submit(people.developer, requestId)
    await elsiApproves(requestId)
    expect(await seen(requestId)).toMatchObject({ state: 'GRANTED', grants: [{ state: 'ACTIVE' }] })
  }, 60_000)

  it('is no way out of a suspension, even where the suspended grant has ended meanwhile', async () => {
    const { grantId, requestId } = await renewed()
    await done(people.provider, 'suspendGrant', { grantId, reason: 'An incident' })
    const ended = `UPDATE "grant" SET ends_at = now(), closed_at = now(), ended_because = 'expired' WHERE id = $1`
    await service.doors.database.pool.query(ended, [grantId])
    await elsiApproves(requestId)
    expect(await seen(requestId)).toMatchObject({ state: 'GRANTED', grants: [{ state: 'SUSPENDED' }] })
  }, 60_000)

  it('never has an item lapsed that it was granted, however late the look at it comes', async () => {
    const { requestId } = await renewed()
    await elsiApproves(requestId)
    service.doors.clock.setTo(new Date('2028-01-01T00:00:00Z'))
    await service.doors.queue.add('lapse-items', `lapse-items-late-${requestId}`, { requestId })
    await service.settled()
    service.doors.clock.reset()
    expect(await seen(requestId)).toMatchObject({ state: 'GRANTED', items: [{ outcome: 'APPROVED' }] })
  }, 60_000)
})
