import { createRemoteJWKSet, jwtVerify } from 'jose'
import { command } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let grants: string[]

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  const certificateId = await certificate(people)
  const versionIds = [(await dataset(people, 'One')).versionId, (await dataset(people, 'Two')).versionId]
  grants = await granted(service, people, { versionIds, certificateId })
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const ISSUE = 'mutation { issuePassport { issuer jwksUrl visas { token expiresAt grant { id } } } }'
const issue = async () => (await people.developer.ask(ISSUE)).issuePassport
const introspect = async (token: string) => {
  const body = new URLSearchParams({ token })
  return (await fetch(`${service.address}/passport/introspect`, { method: 'POST', body })).json()
}
const passport = (token?: string) =>
  fetch(`${service.address}/passport`, token ? { headers: { authorization: `Bearer ${token}` } } : {})

describe('a passport', () => {
  it('has a visa for each active grant, which anybody can verify with the published keys', async () => {
    const { issuer, jwksUrl, visas } = await issue()
    expect(visas.map(({ grant }: { grant: { id: string } }) => grant.id).sort()).toEqual([...grants].sort())
    const keys = createRemoteJWKSet(new URL(jwksUrl))
    for (const { token } of visas) {
      const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer, typ: 'vnd.ga4gh.visa+jwt' })
      expect(protectedHeader).toMatchObject({ alg: 'ES256', jku: jwksUrl })
      expect(payload.ga4gh_visa_v1).toMatchObject({
        type: 'ControlledAccessGrants',
        by: 'dac',
        value: expect.stringMatching(/\/assets\/.+\?version=sha256:[0-9a-f]{64}$/),
        source: expect.stringContaining(people.hospitalId),
      })
      expect(payload.exp! - payload.iat!).toBe(3600)
    }
  })

  it('is served to a bearer, and to nobody who only has a cookie', async () => {
    const answer = await passport(people.developer.token)
    expect(await answer.json()).toMatchObject({ ga4gh_passport_v1: [expect.any(String), expect.any(String)] })
    expect((await passport()).status).toBe(401)
    const withCookie = { headers: { cookie: `raireki=${people.developer.token}` } }
    expect((await fetch(`${service.address}/passport`, withCookie)).status).toBe(401)
    expect((await people.provider.ask(ISSUE)).issuePassport.visas).toEqual([])
  })

  it('leaves an entry for each visa', async () => {
    const count = async () =>
      (await service.doors.database.pool.query(`SELECT FROM ledger_entry WHERE type = 'VisaIssued'`)).rows.length
    const before = await count()
    await issue()
    expect((await count()) - before).toBe(2)
  })
})

describe('introspection', () => {
  it('says at once when a grant is suspended, resumed or revoked', async () => {
    const [{ token, grant }] = (await issue()).visas
    expect(await introspect(token)).toMatchObject({ active: true, exp: expect.any(Number), jti: expect.any(String) })
    await command(people.provider, 'suspendGrant', { grantId: grant.id, reason: 'An incident' })
    expect(await introspect(token)).toEqual({ active: false })
    const RESUME = 'mutation ($id: ID!) { resumeGrant(grantId: $id) { __typename } }'
    await people.provider.ask(RESUME, { id: grant.id })
    expect(await introspect(token)).toMatchObject({ active: true })
    await command(people.provider, 'revokeGrant', { grantId: grant.id, reason: 'The patients asked' })
    expect(await introspect(token)).toEqual({ active: false })
    expect((await issue()).visas).toHaveLength(1)
  })

  it('does not believe what it has not signed, or what has run out', async () => {
    const [{ token }] = (await issue()).visas
    const [header, , signature] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ raireki_grant: grants[0], exp: 9e9 })).toString('base64url')
    expect(await introspect(`${header}.${forged}.${signature}`)).toEqual({ active: false })
    expect(await introspect('nonsense')).toEqual({ active: false })
    service.doors.clock.setTo(new Date(Date.now() + 2 * 3_600_000))
    expect(await introspect(token)).toEqual({ active: false })
    const empty = await fetch(`${service.address}/passport/introspect`, { method: 'POST', body: new URLSearchParams() })
    expect([empty.status, await empty.json()]).toEqual([400, { error: 'invalid_request' }])
  })

  it('follows the person: a closed account has no access left', async () => {
    const [{ token }] = (await issue()).visas
    const disable = (value: string) =>
      service.doors.database.pool.query(`UPDATE person SET disabled_at = ${value} WHERE email = $1`, [
        ADDRESS('developer'),
      ])
    await disable('now()')
    expect(await introspect(token)).toEqual({ active: false })
    await disable('NULL')
  })
})
