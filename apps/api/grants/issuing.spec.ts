import { wordRestriction } from '@raireki/governance'
import { say } from '../graphql/messages/say.ts'
import type { Caller } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, dataset, file, granted, model, submit, submitted, TERMS } from '../testing/steps.ts'
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

  it('binds each item by itself: one may be refused, and whoever refused it demands nothing of the other', async () => {
    const { requestId, reviewIds } = await submitted(people, {
      versionIds: [versionId, clinicVersionId],
      certificateId,
    })
    const [reviewId] = reviewIds
    const { request } = await people.auditor.ask(
      'query ($id: ID!) { request(id: $id) { items { id version { id } } } }',
      { id: requestId },
    )
    const itemOf = (id: string) =>
      request.items.find(({ version }: { version: { id: string } }) => version.id === id).id as string
    const exceptions = [{ itemId: itemOf(clinicVersionId), choice: 'REJECT' }]
    const vote = (caller: Caller, input: object) => command(caller, 'castVote', { reviewId, ...input })
    const wrong = [{ itemId: requestId, choice: 'REJECT' }]
    expect(await vote(people.doctor, { choice: 'APPROVE', exceptions: wrong })).toMatchObject({ code: 'ItemUnknown' })
    const twice = [...exceptions, ...exceptions]
    expect(await vote(people.doctor, { choice: 'APPROVE', exceptions: twice })).toMatchObject({ code: 'ItemTwice' })
    const fly = [{ restriction: 'ai.fly=forbidden' }]
    expect(await vote(people.doctor, { choice: 'APPROVE', conditions: fly })).toMatchObject({
      code: 'RestrictionUnknown',
    })
    const conditions = [{ restriction: 'ai.distil=forbidden' }, { restriction: 'dates.until=2027-01-31' }]
    const record = `query ($input: VoteRecordInput!) { voteRecord(input: $input) { ... on VoteRecord { text } } }`
    const input = { reviewId, choice: 'APPROVE', exceptions, conditions }
    const { text } = (await people.doctor.ask(record, { input })).voteRecord
    expect(JSON.parse(text).items).toEqual(
      expect.arrayContaining([expect.objectContaining({ version: clinicVersionId, choice: 'reject' })]),
    )
    await vote(people.doctor, { choice: 'APPROVE', exceptions, conditions })
    expect(await vote(people.doctor, { choice: 'APPROVE', exceptions, conditions })).toMatchObject({
      code: 'AlreadyVoted',
    })
    await vote(people.ethicist, { choice: 'APPROVE', exceptions })
    // The lawyer approves only what the others refuse, and so demands nothing of what is granted.
    const other = [{ itemId: itemOf(clinicVersionId), choice: 'APPROVE' }]
    const lone = [{ text: { en: 'Of the clinic’s data only' } }]
    await vote(people.lawyer, { choice: 'REJECT', exceptions: other, conditions: lone })
    await service.settled()
    const query = `query ($id: ID!) { review(id: $id) { outcome standing
      itemStandings { outcome standing tally { approve reject } item { version { id } } }
      votes { choice exceptions { choice item { version { id } } } } } }`
    const { review } = await people.developer.ask(query, { id: reviewId })
    expect(review).toMatchObject({
      outcome: 'APPROVED',
      standing: 'Approved 1 of 2, each by its own votes, quorum 3 of 3, ethics and law present.',
      votes: expect.arrayContaining([
        { choice: 'REJECT', exceptions: [{ choice: 'APPROVE', item: { version: { id: clinicVersionId } } }] },
      ]),
    })
    const standingOf = (id: string) =>
      review.itemStandings.find(({ item }: { item: { version: { id: string } } }) => item.version.id === id)
    expect(standingOf(versionId)).toMatchObject({ outcome: 'APPROVED', tally: { approve: 2, reject: 1 } })
    expect(standingOf(clinicVersionId)).toMatchObject({
      outcome: 'REJECTED',
      standing: 'Rejected 1:2, quorum 3 of 3, ethics and law present.',
    })
    const consents = await consentsOf(requestId)
    expect(consents).toMatchObject([{ provider: { id: people.hospitalId } }])
    await approve(people.provider, consents[0].id)
    await service.settled()
    const after = await seen(requestId)
    const outcomes = Object.fromEntries(
      after.items.map(({ version, outcome }: { version: { id: string }; outcome: string }) => [version.id, outcome]),
    )
    expect(outcomes).toEqual({ [versionId]: 'APPROVED', [clinicVersionId]: 'REJECTED' })
    expect(after.grants).toHaveLength(1)
    expect(after.grants[0].conditions.map(({ en }: { en: string }) => en)).not.toContain('Of the clinic’s data only')
    await narrowed(after.grants[0].id)
    const { renewRequest } = await people.developer.ask(
      'mutation ($id: ID!) { renewRequest(requestId: $id) { ... on Request { items { version { id } } } } }',
      { id: requestId },
    )
    expect(renewRequest.items).toEqual([{ version: { id: versionId } }])
  }, 60_000)

  /** The grant's terms say what the panel narrowed, it ends when the panel said, and a model made of the data inherits it. */
  async function narrowed(grantId: string) {
    const { grant } = await people.developer.ask(
      'query ($id: ID!) { grant(id: $id) { endsAt restrictions narrowedTerms { lines { term text } } } }',
      { id: grantId },
    )
    expect(grant.restrictions).toEqual(['ai.distil=forbidden', 'dates.until=2027-01-31'])
    expect(grant.endsAt.slice(0, 10)).toBe('2027-01-31')
    const noDistilling = { term: 'ai.distil', text: wordRestriction('ai.distil=forbidden')!.en }
    expect(grant.narrowedTerms.lines).toContainEqual(noDistilling)
    await done(people.developer, 'openDelivery', { grantId })
    const made = await model(people, 'Made under conditions', [{ kind: 'TRAINED_ON', originVersionId: versionId }])
    const { version } = await people.auditor.ask(
      'query ($id: ID!) { version(id: $id) { effectiveTerms { explanation { lines { term text } } } } }',
      { id: made.versionId },
    )
    expect(version.effectiveTerms.explanation.lines).toContainEqual(noDistilling)
  }

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
