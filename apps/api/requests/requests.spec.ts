import { generateKeyPair } from '@raireki/vault'
import type { Caller } from '../testing/caller.ts'
import { command, commandText, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, dataset, draft, PURPOSE, submit, submitted, TERMS } from '../testing/steps.ts'
import { type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'Wanted', { ...TERMS, modifiers: [{ code: 'NPU' }] })).versionId
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const ABSENT = '0190a000-0000-7000-8000-000000000000'
const REQUEST = `query ($id: ID!) { request(id: $id) { number state project viewerActions decidedAt reason
  purposeExplanation { headline } items { terms { number } verdict { verdict summary } } reviews { state outcome standing } } }`
const seen = async (caller: Caller, id: string) => (await caller.ask(REQUEST, { id })).request
const codeFor = async (caller: Caller, id: string) => (await caller.send(REQUEST, { id })).errors[0]?.extensions.code
const drafted = (changes: object = {}) => draft(people, { versionIds: [versionId], certificateId, ...changes })
const withdraw = async (caller: Caller, id: string, reason = 'Another way was found') => {
  const query = `mutation ($id: ID!, $reason: String!) { withdrawRequest(requestId: $id, reason: $reason) {
    __typename ... on Request { state reason } ... on Problem { code message } } }`
  return (await caller.ask(query, { id, reason })).withdrawRequest
}

describe('a draft', () => {
  it('is nobody’s business but the applicant’s until it is submitted', async () => {
    const id = await drafted()
    const colleague = await newcomer(service, 'colleague', 'DEVELOPER', people.companyId)
    expect(await seen(people.developer, id)).toMatchObject({
      state: 'DRAFT',
      viewerActions: ['REVISE', 'INVITE', 'REMOVE_MEMBER', 'SUBMIT', 'WITHDRAW'],
    })
    for (const caller of [people.provider, people.doctor, colleague]) {
      expect(await codeFor(caller, id)).toBe('NOT_FOUND')
      const { requests } = await caller.ask('{ requests { edges { node { id } } } }')
      expect(requests.edges).toEqual([])
    }
    expect((await submit(people.developer, id)).state).toBe('UNDER_REVIEW')
    expect((await seen(people.provider, id)).viewerActions).toEqual([])
    expect((await seen(people.doctor, id)).state).toBe('UNDER_REVIEW')
    expect(await codeFor(colleague, id)).toBe('NOT_FOUND')
  })

  it('says at once what matching says today', async () => {
    const id = await drafted({ purpose: { ...PURPOSE, nonProfit: false, commercial: true } })
    const [item] = (await seen(people.developer, id)).items
    expect(item).toMatchObject({ terms: null, verdict: { verdict: 'DENY' } })
    const other = await drafted({ purpose: { activities: 'train' } })
    expect((await seen(people.developer, other)).items[0].verdict).toBeNull()
  })

  it('can be revised as long as it is one', async () => {
    const id = await drafted()
    const revision = {
      requestId: id,
      project: 'A better name',
      statement: '',
      purpose: PURPOSE,
      versionIds: [versionId],
    }
    expect(await command(people.developer, 'reviseRequest', revision)).toMatchObject({ project: 'A better name' })
    const others = await people.provider.send(commandText('reviseRequest'), { input: revision })
    expect(others.errors[0]?.extensions.code).toBe('NOT_FOUND')
    await done(people.developer, 'reviseRequest', { ...revision, certificateId })
    await submit(people.developer, id)
    expect(await command(people.developer, 'reviseRequest', revision)).toMatchObject({ code: 'RequestNotDraft' })
    expect(await submit(people.developer, id)).toMatchObject({ code: 'RequestNotDraft' })
  })

  it.each([
    ['NotPermitted', () => ({ organisationId: people.hospitalId })],
    ['TextTooLong', () => ({ project: 'x'.repeat(201) })],
    ['TextTooLong', () => ({ purpose: { notes: 'x'.repeat(20_001) } })],
    ['VersionNotPublished', () => ({ versionIds: [ABSENT] })],
    ['CertificateMissing', () => ({ certificateId: ABSENT })],
  ])('is refused with %s where it asks for what cannot be', async (code, changes) => {
    const input = { organisationId: people.companyId, versionIds: [versionId], ...changes() }
    expect(await command(people.developer, 'draftRequest', input)).toMatchObject({ code })
  })

  it('does not tell what is in a version that nobody may see', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Kept back')
    const { id } = await done(people.provider, 'openVersion', { assetId })
    const input = { organisationId: people.companyId, versionIds: [id] }
    expect(await command(people.developer, 'draftRequest', input)).toMatchObject({ code: 'VersionNotPublished' })
  })

  it('has a number of its own, also when many are made at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => drafted()))
    const numbers = await Promise.all(ids.map(async (id) => (await seen(people.developer, id)).number))
    expect(new Set(numbers).size).toBe(6)
  })
})

describe('submitting', () => {
  it.each([
    ['ProjectMissing', { project: ' ' }],
    ['NothingRequested', { versionIds: [] }],
    ['CertificateMissing', { certificateId: null }],
    ['EndsBeforeItBegins', { purpose: { ...PURPOSE, until: '2026-11-01' } }],
  ])('answers %s where it is so', async (code, changes) => {
    expect(await submit(people.developer, await drafted(changes))).toMatchObject({ __typename: 'Refusal', code })
  })

  it('refuses a disease that does not exist, which a draft may still name', async () => {
    const purpose = { ...PURPOSE, research: { diseases: ['ICD10:I21', 'ICD10:D95'] } }
    const requestId = await draft(people, { versionIds: [versionId], certificateId, purpose })
    const SCREENING = 'query ($id: ID!) { screening(requestId: $id) { ready purposeFlaws { path code message } } }'
    const { screening } = await people.developer.speaking('ja').ask(SCREENING, { id: requestId })
    expect(screening).toMatchObject({
      ready: false,
      purposeFlaws: [{ path: 'research.diseases.1', code: 'unknownCode', message: expect.stringContaining('D95') }],
    })
    expect(await submit(people.developer, requestId)).toMatchObject({
      code: 'PurposeInvalid',
      flaws: [{ path: 'research.diseases.1' }],
    })
  })

  it('says everything that is wrong with the purpose', async () => {
    const id = await drafted({ purpose: { activities: 'train', reseach: {} } })
    const answer = await submit(people.developer, id)
    expect(answer).toMatchObject({ __typename: 'InvalidPurpose', code: 'PurposeInvalid' })
    expect(answer.flaws.map(({ path }: { path: string }) => path).sort()).toEqual(['activities', 'reseach'])
    expect((await seen(people.developer, id)).state).toBe('DRAFT')
  })

  it('says which terms forbid it, and in which words', async () => {
    const id = await drafted({ purpose: { ...PURPOSE, nonProfit: false, commercial: true } })
    const answer = await submit(people.developer.speaking('ja'), id)
    expect(answer).toMatchObject({ code: 'TermsForbid', message: 'この目的は利用条件で認められていません。' })
    expect(answer.items[0].verdict.because.map(({ term }: { term: string }) => term)).toContain('NPU')
  })

  it('pins the terms as they are now, whatever they become', async () => {
    const { assetId, versionId: changing } = await dataset(people, 'Changing')
    const { requestId } = await submitted(people, { versionIds: [changing], certificateId })
    await done(people.provider, 'setTerms', { assetId, body: { permission: { code: 'HMB' } } })
    expect((await seen(people.developer, requestId)).items[0].terms.number).toBe(1)
  })

  it('refuses a certificate that expired since it was chosen', async () => {
    const pair = await generateKeyPair({ name: 'Short', validDays: 1 })
    const { id: shortId } = await done(people.developer, 'registerCertificate', { armored: pair.certificate })
    const id = await drafted({ certificateId: shortId })
    service.doors.clock.setTo(new Date(Date.now() + 30 * 3_600_000))
    const later = await service.as('developer@story.example')
    expect(await submit(later, id)).toMatchObject({
      __typename: 'CertificateRefused',
      code: 'Expired',
      fingerprint: pair.fingerprint,
    })
  })

  it('refuses a certificate that was revoked since it was chosen', async () => {
    const { certificate: armored } = await generateKeyPair({ name: 'Revoked' })
    const { id: goneId } = await done(people.developer, 'registerCertificate', { armored })
    const id = await drafted({ certificateId: goneId })
    await people.developer.ask('mutation ($id: ID!) { revokeCertificate(id: $id) { __typename } }', { id: goneId })
    expect(await submit(people.developer, id)).toMatchObject({ __typename: 'Refusal', code: 'CertificateRevoked' })
  })

  it('waits for a panel that could decide', async () => {
    const close = (at: string) => service.doors.database.pool.query(`UPDATE panel SET closed_at = ${at}`)
    await close('now()')
    try {
      expect(await submit(people.developer, await drafted())).toMatchObject({ code: 'NoPanel' })
    } finally {
      await close('NULL')
    }
  })

  it('is for the applicant', async () => {
    const id = await drafted()
    const { errors } = await people.provider.send(
      'mutation ($id: ID!) { submitRequest(requestId: $id) { __typename } }',
      { id },
    )
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('opens each review once when it is sent twice at once', async () => {
    const id = await drafted()
    const query = 'mutation ($id: ID!) { submitRequest(requestId: $id) { __typename ... on Problem { code } } }'
    const race = await Promise.all(Array.from({ length: 4 }, () => people.developer.send(query, { id })))
    expect(race.filter(({ data }) => data?.submitRequest.__typename === 'Request')).toHaveLength(1)
    expect((await seen(people.developer, id)).reviews).toHaveLength(1)
  })
})

describe('withdrawing', () => {
  it('closes the reviews, and says why', async () => {
    const { requestId, reviewIds } = await submitted(people, { versionIds: [versionId], certificateId })
    expect(await withdraw(people.developer, requestId, ' ')).toMatchObject({ code: 'ReasonMissing' })
    expect(await withdraw(people.developer, requestId)).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'Another way was found',
    })
    expect((await seen(people.developer, requestId)).reviews[0]).toMatchObject({
      state: 'CLOSED',
      outcome: 'ABANDONED',
      standing:
        'Closed without a decision of its own: the request was withdrawn or returned, or another panel refused it.',
    })
    const vote = { reviewId: reviewIds[0], choice: 'APPROVE' }
    expect(await command(people.doctor, 'castVote', vote)).toMatchObject({ code: 'ReviewClosed' })
    expect(await withdraw(people.developer, requestId)).toMatchObject({ code: 'RequestEnded' })
    await service.settled()
    expect((await seen(people.developer, requestId)).state).toBe('WITHDRAWN')
  })
})

describe('a list of requests', () => {
  it('costs the same for two and for ten', async () => {
    const query = `query ($first: Int) { requests(first: $first) { edges { node { number applicant { name { local } }
      organisation { name { local } } certificate { fingerprint } items { version { number asset { title { local } } } verdict { verdict } }
      reviews { standing tally { votesMissing } panel { name { local } } } grants { state } } } } }`
    const two = await people.auditor.send(query, { first: 2 })
    const ten = await people.auditor.send(query, { first: 10 })
    expect(two.errors).toEqual([])
    expect(ten.data.requests.edges).toHaveLength(10)
    expect(ten.statements).toBeLessThanOrEqual(18)
    // Two requests may have no grant and no verdict to look up yet.
    expect(ten.statements - two.statements).toBeLessThanOrEqual(3)
  })

  it('can be narrowed to a state, and to one’s own', async () => {
    const list = async (caller: Caller, filter: object) =>
      (
        await caller.ask('query ($filter: RequestFilter) { requests(filter: $filter) { edges { node { state } } } }', {
          filter,
        })
      ).requests.edges
    for (const { node } of await list(people.developer, { state: 'WITHDRAWN' })) expect(node.state).toBe('WITHDRAWN')
    expect(await list(people.provider, { mine: true })).toEqual([])
    expect((await list(people.developer, { mine: true })).length).toBeGreaterThan(5)
  })
})
