import { type TestService, testService } from '../testing/service.ts'
import { cast } from '../testing/world.ts'

let service: TestService
let provider: TestService['operator']

beforeAll(async () => {
  service = await testService()
  provider = (await cast(service)).provider
}, 60_000)
afterAll(() => service?.stop())

const REPLAY =
  'mutation ($id: ID!) { replayJob(id: $id) { __typename ... on JobReplayed { id } ... on Problem { code } } }'
const DEAD = '{ deadLetters { edges { node { id kind attempts error failedAt } } pageInfo { hasNextPage } } }'
const replay = async (id: string) => (await service.operator.ask(REPLAY, { id })).replayJob
const letters = async () =>
  (await service.operator.ask(DEAD)).deadLetters.edges.map(({ node }: { node: object }) => node)

describe('work that failed for good', () => {
  it('waits for an operator, who can see why and have it tried again', async () => {
    const payload = { requestId: '0190a000-0000-7000-8000-000000000000' }
    await service.doors.queue.add('issue-grants', 'issue-grants-lost', payload)
    await service.doors.queue.drained()
    const [letter] = await letters()
    expect(letter).toMatchObject({ id: 'issue-grants-lost', kind: 'issue-grants', attempts: 3 })
    expect(letter.error.length).toBeGreaterThan(10)
    expect(await replay('issue-grants-lost')).toMatchObject({ __typename: 'JobReplayed' })
    await service.doors.queue.drained()
    expect(await letters()).toHaveLength(1)
    expect(await replay('nobody-knows')).toMatchObject({ code: 'JobUnknown' })
    expect(await replay('')).toMatchObject({ code: 'JobUnknown' })
  })

  it('is not what is done, or still to be done', async () => {
    const reviewless = (await service.operator.ask('{ me { person { id } } }')).me.person.id
    // Nothing is decided by a request that has no reviews left to wait for: the job ends well.
    await service.doors.database.pool.query(
      `INSERT INTO request (id, number, state, applicant_id, organisation_id, project, statement, purpose, created_at)
       SELECT $1, 9000, 'withdrawn', $1, id, '', '', '{}', now() FROM organisation LIMIT 1`,
      [reviewless],
    )
    await service.doors.queue.add('settle-request', 'settle-request-well', { requestId: reviewless })
    await service.doors.queue.drained()
    expect(await replay('settle-request-well')).toMatchObject({ code: 'JobNotDead' })
    expect(await letters()).toHaveLength(1)
  })
})

describe('the registry’s state', () => {
  const STATUS =
    '{ systemStatus { version database store storeAbilities queue jobsWaiting jobsRunning jobsDead entriesPending } }'

  it('is told to operators', async () => {
    await service.settled()
    const { systemStatus } = await service.operator.ask(STATUS)
    expect(systemStatus).toMatchObject({
      store: 'folder',
      queue: 'PostgreSQL',
      jobsWaiting: 0,
      jobsRunning: 0,
      entriesPending: 0,
    })
    expect(systemStatus.jobsDead).toBeGreaterThan(0)
  })

  it('is nobody else’s business', async () => {
    for (const query of [STATUS, DEAD]) {
      expect((await provider.send(query)).errors[0]?.extensions.code).toBe('NOT_FOUND')
      expect((await service.nobody.send(query)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
    }
    expect((await provider.ask(REPLAY, { id: 'issue-grants-lost' })).replayJob).toMatchObject({ code: 'NotPermitted' })
  })
})
