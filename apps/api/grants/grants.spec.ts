import type { Caller } from '../testing/caller.ts'
import { command, commandText } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, PURPOSE, TERMS } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast, newcomer, organisation } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'Granted')).versionId
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const { until: _until, ...OPEN_ENDED } = PURPOSE
const GRANT = `query ($id: ID!) { grant(id: $id) { state startsAt endsAt revokedReason person { name { en } }
  terms { number } version { id } certificate { fingerprint } issuedEntry { type leafIndex } } }`
const grant = async (changes: object = {}) =>
  (await granted(service, people, { versionIds: [versionId], certificateId, ...changes }))[0]!
const seen = async (caller: Caller, id: string) => (await caller.ask(GRANT, { id })).grant
const revoke = (caller: Caller, grantId: string, reason = 'The patients asked for it') =>
  command(caller, 'revokeGrant', { grantId, reason })
const notFound = async (sent: Promise<{ errors: readonly { extensions: { code: string } }[] }>) =>
  expect((await sent).errors[0]?.extensions.code).toBe('NOT_FOUND')

describe('a grant', () => {
  it('is issued for each version asked for, names what it was given under, and is in the log', async () => {
    const other = (await dataset(people, 'Granted as well')).versionId
    const ids = await granted(service, people, { versionIds: [versionId, other], certificateId })
    expect(ids).toHaveLength(2)
    const both = await Promise.all(ids.map((id) => seen(people.developer, id)))
    expect(both.map(({ version }) => version.id).sort()).toEqual([versionId, other].sort())
    for (const each of both) {
      expect(each).toMatchObject({
        state: 'ACTIVE',
        terms: { number: 1 },
        certificate: { fingerprint: people.developerKey.fingerprint },
        issuedEntry: { type: 'GrantIssued', leafIndex: expect.any(Number) },
      })
    }
  })

  it('ends with the last day of the purpose, as it is counted in Japan', async () => {
    expect((await seen(people.developer, await grant())).endsAt).toBe('2027-09-30T14:59:59.999Z')
  })

  it('ends with the terms where they end sooner', async () => {
    const limited = await dataset(people, 'For a while', { ...TERMS, dates: { until: '2027-01-31' } })
    const id = await grant({ versionIds: [limited.versionId], purpose: OPEN_ENDED })
    expect((await seen(people.developer, id)).endsAt).toBe('2027-01-31T14:59:59.999Z')
  })

  it('ends after a year where nobody said otherwise', async () => {
    const { startsAt, endsAt } = await seen(people.developer, await grant({ purpose: OPEN_ENDED }))
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(365 * 86_400_000)
  })

  it('is seen by the grantee, the provider and those who watch, by nobody else', async () => {
    const id = await grant()
    for (const caller of [people.developer, people.provider, people.auditor, service.operator]) {
      expect((await seen(caller, id)).state).toBe('ACTIVE')
    }
    const colleague = await newcomer(service, 'colleague', 'DEVELOPER', people.companyId)
    const elsewhere = await organisation(service, 'HOSPITAL', '別', 'Elsewhere')
    const otherProvider = await newcomer(service, 'other.provider', 'PROVIDER', elsewhere)
    for (const caller of [colleague, otherProvider, people.doctor]) {
      await notFound(caller.send(GRANT, { id }))
      await notFound(caller.send(commandText('openDelivery'), { input: { grantId: id } }))
      await notFound(caller.send(commandText('revokeGrant'), { input: { grantId: id, reason: 'Mine now' } }))
    }
    expect((await seen(people.developer, id)).state).toBe('ACTIVE')
  })
})

describe('revoking', () => {
  it('is for the provider and for operators', async () => {
    const id = await grant()
    for (const caller of [people.developer, people.auditor]) {
      expect(await revoke(caller, id)).toMatchObject({ code: 'NotPermitted', facts: { needed: 'provider, operator' } })
    }
    expect(await revoke(people.provider, id, '  ')).toMatchObject({ code: 'ReasonMissing' })
    expect(await revoke(service.operator, id, 'The hospital called')).toMatchObject({ state: 'REVOKED' })
    expect(await revoke(people.provider, id)).toMatchObject({ code: 'GrantRevoked' })
    expect(await seen(people.developer, id)).toMatchObject({ state: 'REVOKED', revokedReason: 'The hospital called' })
    expect((await revoke(people.provider, await grant())).state).toBe('REVOKED')
  })

  it('comes too late for a grant that has ended', async () => {
    const id = await grant()
    service.doors.clock.setTo(new Date('2027-10-01T00:00:00+09:00'))
    expect(await revoke(await service.as(ADDRESS('provider')), id)).toMatchObject({ code: 'GrantExpired' })
  })
})

describe('a list of grants', () => {
  const LIST = `query ($filter: GrantFilter, $first: Int) { grants(filter: $filter, first: $first) { edges { node { id state
    person { name { local } } organisation { name { local } } version { number asset { title { local } } }
    terms { number } certificate { fingerprint } request { number } issuedEntry { leafIndex } } } } }`

  it('can be narrowed to a state, and keeps its cost however long it is', async () => {
    await grant()
    const states = async (state: string) => {
      const { grants } = await people.provider.ask(LIST, { filter: { state } })
      return new Set(grants.edges.map(({ node }: { node: { state: string } }) => node.state))
    }
    expect(await states('ACTIVE')).toEqual(new Set(['ACTIVE']))
    expect(await states('REVOKED')).toEqual(new Set(['REVOKED']))
    expect(await states('EXPIRED')).toEqual(new Set())
    const one = await people.provider.send(LIST, { first: 1 })
    const six = await people.provider.send(LIST, { first: 6 })
    expect(six.data.grants.edges).toHaveLength(6)
    expect(six.statements).toBe(one.statements)
    expect(one.statements).toBeLessThanOrEqual(12)
  })
})
