import { Rounds } from '../spine/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command, commandText } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, PURPOSE, submitted, TERMS } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const terms = { ...TERMS, duties: [{ kind: 'destroy', months: 1 }, { kind: 'reportIncident' }] }
  versionId = (await dataset(people, 'Ending', terms)).versionId
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const grant = async () => (await granted(service, people, { versionIds: [versionId], certificateId }))[0]!
const GRANT = `query ($id: ID!) { grant(id: $id) { state endedBecause suspendedReason viewerActions
  obligations { id kind state dueAt isOverdue text { en } } } }`
const seen = async (caller: Caller, id: string) => (await caller.ask(GRANT, { id })).grant
const round = async (name: string) => {
  await service.service.app.get(Rounds).now(name)
  await service.settled()
}
const entriesAbout = async (id: string) => {
  const { rows } = await service.doors.database.pool.query(
    `SELECT type FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = id WHERE subject_id = $1 ORDER BY id`,
    [id],
  )
  return rows.map(({ type }: { type: string }) => type)
}

describe('suspending', () => {
  it('stops delivery until the grant is resumed, with a reason the grantee sees', async () => {
    const id = await grant()
    expect(await command(people.developer, 'suspendGrant', { grantId: id, reason: 'Mine' })).toMatchObject({
      code: 'NotPermitted',
    })
    const suspended = await command(people.provider, 'suspendGrant', { grantId: id, reason: 'An incident' })
    expect(suspended.state).toBe('SUSPENDED')
    expect(await seen(people.developer, id)).toMatchObject({
      state: 'SUSPENDED',
      suspendedReason: 'An incident',
      viewerActions: [],
    })
    const refused = await people.developer.ask(commandText('openDelivery'), { input: { grantId: id } })
    expect(refused.openDelivery).toMatchObject({ code: 'GrantSuspended' })
    expect((await seen(people.provider, id)).viewerActions).toEqual(['RESUME', 'REVOKE'])
    const RESUME =
      'mutation ($id: ID!) { resumeGrant(grantId: $id) { ... on Grant { state } ... on Problem { code } } }'
    expect((await people.provider.ask(RESUME, { id })).resumeGrant).toEqual({ state: 'ACTIVE' })
    expect((await people.provider.ask(RESUME, { id })).resumeGrant).toEqual({ code: 'GrantNotSuspended' })
    expect((await seen(people.developer, id)).viewerActions).toEqual(['DELIVER'])
  })
})

describe('the end of a grant', () => {
  it('is announced a month before, closes access by an act of its own, and is said once', async () => {
    const id = await grant()
    service.doors.clock.setTo(new Date('2027-09-10T00:00:00Z'))
    await round('remind-of-ends')
    await round('remind-of-ends')
    service.doors.clock.setTo(new Date('2027-10-01T00:00:00Z'))
    await round('end-grants')
    await round('end-grants')
    expect(await entriesAbout(id)).toEqual([
      'GrantIssued',
      'ObligationOpened',
      'ObligationOpened',
      'GrantExpiring',
      'GrantEnded',
    ])
    expect(await seen(await service.as(ADDRESS('developer')), id)).toMatchObject({
      state: 'EXPIRED',
      endedBecause: 'EXPIRED',
    })
  })

  it('sooner than planned brings forward what is due after it', async () => {
    const id = await grant()
    const destroyBy = async () =>
      (await seen(people.developer, id)).obligations.find(({ kind }: { kind: string }) => kind === 'DESTROY').dueAt
    expect(await destroyBy()).toBe('2027-10-30T14:59:59.999Z')
    service.doors.clock.setTo(new Date('2027-01-31T00:00:00Z'))
    people = {
      ...people,
      provider: await service.as(ADDRESS('provider')),
      developer: await service.as(ADDRESS('developer')),
    }
    await command(people.provider, 'revokeGrant', { grantId: id, reason: 'The patients asked' })
    expect(await destroyBy()).toMatch(/^2027-02-28T00:00/)
  })
})

describe('terms that ended while the board was deliberating', () => {
  it('leave nothing to grant, and the request says so instead of waiting for ever', async () => {
    const short = await dataset(people, 'Short', { ...TERMS, dates: { until: '2026-12-31' } })
    const purpose = { ...PURPOSE, until: '2026-12-31' }
    const { requestId } = await submitted(people, { versionIds: [short.versionId], certificateId, purpose })
    await service.doors.database.pool.query(`UPDATE request SET state = 'approved' WHERE id = $1`, [requestId])
    await service.doors.database.pool.query(`UPDATE request_item SET outcome = 'approved' WHERE request_id = $1`, [
      requestId,
    ])
    service.doors.clock.setTo(new Date('2027-02-01T00:00:00Z'))
    for (const reactor of ['issue-grants', 'lapse-items']) {
      await service.doors.queue.add(reactor, `${reactor}-late-${requestId}`, { requestId })
    }
    await service.settled()
    expect(await entriesAbout(requestId)).toEqual(expect.arrayContaining(['ItemLapsed', 'RequestReturned']))
    const { rows } = await service.doors.database.pool.query('SELECT state FROM request WHERE id = $1', [requestId])
    expect(rows).toEqual([{ state: 'returned' }])
  })
})
