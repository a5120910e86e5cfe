import { Rounds } from '../spine/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, dataset, file, PURPOSE, submitted, TERMS } from '../testing/steps.ts'
import { type Cast, cast, newcomer, organisation } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  ids.version = (await dataset(people, 'Wanted')).versionId
  for (const name of ['doctor', 'ethicist', 'lawyer', 'provider', 'developer'] as const) {
    ids[name] = (await people[name].ask('{ me { person { id } } }')).me.person.id
  }
}, 60_000)
afterAll(() => service?.stop())
afterEach(async () => {
  await service.settled()
  await service.doors.database.pool.query(`UPDATE panel SET closed_at = now() WHERE name_en <> 'ELSI panel'`)
})

const REQUEST = `query ($id: ID!) { request(id: $id) { state items { id verdict { verdict } } clock { daysLeft isPaused }
  reviews { id stage state outcome standing panel { id name { en } } provider { id } items { id }
    autoApprovedBy { id } seats { person { id } recusalReason calledAt alternate } } } }`
// biome-ignore lint/suspicious/noExplicitAny: the schema checks what is asked for.
const request = async (id: string): Promise<any> => (await people.auditor.ask(REQUEST, { id })).request
const panel = (name: string, changes: object) =>
  done(service.operator, 'formPanel', { name: { en: name }, quorum: 1, signing: 'SESSION', seats: [], ...changes })
const vote = (caller: Caller, reviewId: string, choice = 'APPROVE', changes: object = {}) =>
  command(caller, 'castVote', { reviewId, choice, ...changes })
const wanted = (changes: object = {}) => submitted(people, { versionIds: [ids.version], certificateId, ...changes })

async function elsiApproves(reviewId: string) {
  for (const member of [people.doctor, people.ethicist, people.lawyer]) await vote(member, reviewId)
  await service.settled()
}

async function outcomes(requestId: string): Promise<string[]> {
  const { rows } = await service.doors.database.pool.query<{ outcome: string }>(
    'SELECT outcome FROM request_item WHERE request_id = $1 ORDER BY id',
    [requestId],
  )
  return rows.map(({ outcome }) => outcome)
}

describe('stages', () => {
  it('open one after the other, and the last is each provider’s own consent', async () => {
    const clinicId = await organisation(service, 'HOSPITAL', '診療所', 'Clinic')
    const clinic = await newcomer(service, 'clinic', 'PROVIDER', clinicId)
    const assetId = await asset(clinic, 'DATASET', clinicId, 'Clinic data', TERMS)
    const { versionId } = await push(clinic, assetId, [file('clinic.txt')], [])
    await panel('Consent', { task: 'PROVIDER_CONSENT', stage: 3 })
    const { requestId, reviewIds } = await wanted({ versionIds: [ids.version, versionId] })
    expect(reviewIds).toHaveLength(1)
    await elsiApproves(reviewIds[0]!)
    const second = await request(requestId)
    const consents = second.reviews.filter(({ stage }: { stage: number }) => stage === 3)
    expect(consents).toHaveLength(2)
    expect(second).toMatchObject({ state: 'UNDER_REVIEW', clock: { isPaused: false } })
    const own = consents.find(({ provider }: { provider: { id: string } }) => provider.id === people.hospitalId)
    const others = consents.find(({ provider }: { provider: { id: string } }) => provider.id === clinicId)
    expect(own.items).toHaveLength(1)
    expect(await vote(clinic, own.id)).toMatchObject({ code: 'NotSeated' })
    const queue = await clinic.ask(
      '{ reviews(filter: { awaitingMe: true }, orderBy: DEADLINE) { edges { node { id } } } }',
    )
    expect(queue.reviews.edges).toEqual([{ node: { id: others.id } }])
    expect(await vote(clinic, others.id, 'REJECT')).toMatchObject({ outcome: 'REJECTED' })
    await service.settled()
    expect(await request(requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    expect(await vote(people.provider, own.id)).toMatchObject({ outcome: 'APPROVED' })
    await service.settled()
    expect((await outcomes(requestId)).sort()).toEqual(['approved', 'rejected'])
    expect(['APPROVED', 'GRANTED']).toContain((await request(requestId)).state)
  }, 60_000)

  it('pass on what nobody decided in time, and approve nothing by silence', async () => {
    const slow = await panel('Slow', {
      stage: 1,
      deadlineDays: 8,
      graceDays: 2,
      lapse: 'NEXT_STAGE',
      seats: [{ personId: ids.doctor, capacity: 'MEDICINE', chair: true }],
    })
    const last = await panel('Last', { stage: 2, seats: [{ personId: ids.lawyer, capacity: 'LAW' }] })
    const { requestId } = await wanted()
    const opened = await request(requestId)
    const elsi = opened.reviews.find((review: { panel: { id: string } }) => review.panel.id === people.panelId)
    const slowId = opened.reviews.find((review: { panel: { id: string } }) => review.panel.id === slow.id).id
    await elsiApproves(elsi.id)
    const clock = service.doors.clock
    const rounds = service.service.app.get(Rounds)
    const begun = clock.now().getTime()
    const onDay = async (day: number) => {
      // A little later in each of them: days of grace run from when a round came to the review, not from its deadline.
      clock.setTo(new Date(begun + day * (86_400_000 + 60_000)))
      await rounds.now('review-deadlines')
      await rounds.now('review-deadlines')
      await service.settled()
      clock.reset()
      return told(slowId)
    }
    expect(await onDay(5)).toEqual([])
    expect(await onDay(6)).toEqual(['ReviewReminded'])
    expect(await onDay(8)).toEqual(['ReviewReminded', 'ReviewEscalated'])
    expect(await onDay(9)).toEqual(['ReviewReminded', 'ReviewEscalated'])
    expect(await onDay(10)).toEqual(['ReviewReminded', 'ReviewEscalated', 'ReviewClosed'])
    await service.settled()
    const passedOn = await request(requestId)
    const lapsed = passedOn.reviews.find(({ id }: { id: string }) => id === slowId)
    expect(lapsed).toMatchObject({ outcome: 'LAPSED', standing: 'Not decided in time (0:0): the next stage decides.' })
    expect(passedOn.state).toBe('UNDER_REVIEW')
    const lastId = passedOn.reviews.find((review: { panel: { id: string } }) => review.panel.id === last.id).id
    await vote(people.lawyer, lastId)
    await service.settled()
    expect(await outcomes(requestId)).toEqual(['approved'])
  }, 60_000)

  async function told(reviewId: string): Promise<string[]> {
    const { rows } = await service.doors.database.pool.query<{ type: string }>(
      `SELECT type FROM ledger_entry JOIN ledger_subject subject ON subject.entry_id = ledger_entry.id
       WHERE subject_id = $1 AND type IN ('ReviewReminded', 'ReviewEscalated', 'ReviewClosed') ORDER BY ledger_entry.id`,
      [reviewId],
    )
    return rows.map(({ type }) => type)
  }

  it('leave a last stage that is late with its chair, who can give it time', async () => {
    const alone = await panel('Alone', {
      deadlineDays: 4,
      graceDays: 1,
      lapse: 'NEXT_STAGE',
      seats: [
        { personId: ids.doctor, capacity: 'MEDICINE', chair: true },
        { personId: ids.lawyer, capacity: 'LAW' },
      ],
    })
    const { requestId } = await wanted()
    const { id } = (await request(requestId)).reviews.find(
      (each: { panel: { id: string } }) => each.panel.id === alone.id,
    )
    const clock = service.doors.clock
    for (const day of [4, 5, 6]) {
      clock.setTo(new Date(Date.now() + day * (86_400_000 + 60_000)))
      await service.service.app.get(Rounds).now('review-deadlines')
      clock.reset()
    }
    const { rows } = await service.doors.database.pool.query('SELECT state, escalated_at FROM review WHERE id = $1', [
      id,
    ])
    expect(rows[0]).toMatchObject({ state: 'open', escalated_at: expect.any(Date) })
    const overdue = await people.doctor.ask(
      '{ reviews(filter: { awaitingMe: true }, orderBy: DEADLINE) { edges { node { id dueAt } } } }',
    )
    expect(overdue.reviews.edges[0].node.id).toBe(id)
    expect(await command(people.lawyer, 'extendDeadline', { reviewId: id, days: 5 })).toMatchObject({
      code: 'NotChair',
    })
    expect(await command(people.doctor, 'extendDeadline', { reviewId: id, days: 0 })).toMatchObject({
      code: 'NumberOutside',
    })
    const { dueAt } = await done(people.doctor, 'extendDeadline', { reviewId: id, days: 5 })
    expect(new Date(dueAt).getTime()).toBeGreaterThan(Date.now() + 4 * 86_400_000)
    expect(await command(people.doctor, 'assignLead', { reviewId: id, memberId: ids.provider })).toMatchObject({
      code: 'NotSeated',
    })
    expect(await done(people.doctor, 'assignLead', { reviewId: id, memberId: ids.lawyer })).toEqual(
      expect.objectContaining({ lead: { id: ids.lawyer } }),
    )
    const led = await people.lawyer.ask('{ reviews(filter: { leading: true }) { edges { node { id } } } }')
    expect(led.reviews.edges).toEqual([{ node: { id } }])
  }, 60_000)
})

describe('a conflict', () => {
  it('is found by the rules, and an alternate is called for it', async () => {
    const insider = await newcomer(service, 'insider', 'PROVIDER', people.hospitalId)
    const insiderId = (await insider.ask('{ me { person { id } } }')).me.person.id
    const formed = await panel('With the owner', {
      quorum: 2,
      seats: [
        { personId: insiderId, capacity: 'LAW' },
        { personId: ids.doctor, capacity: 'MEDICINE', chair: true },
        { personId: ids.lawyer, capacity: 'LAW', alternate: true },
        { personId: ids.ethicist, capacity: 'ETHICS', alternate: true },
      ],
    })
    const { requestId } = await wanted()
    const review = (await request(requestId)).reviews.find(
      (each: { panel: { id: string } }) => each.panel.id === formed.id,
    )
    const seatOf = (id: string) => review.seats.find((seat: { person: { id: string } }) => seat.person.id === id)
    expect(seatOf(insiderId).recusalReason).toBe('of the organisation whose data it is')
    expect(seatOf(ids.lawyer!).calledAt).not.toBeNull()
    expect(seatOf(ids.ethicist!).calledAt).toBeNull()
    expect(await vote(people.ethicist, review.id)).toMatchObject({ code: 'NotCalled' })
    expect(
      await command(people.lawyer, 'recuse', { reviewId: review.id, memberId: ids.doctor, reason: 'Married' }),
    ).toMatchObject({ code: 'NotChair' })
    await vote(people.lawyer, review.id, 'REJECT')
    await done(people.doctor, 'recuse', { reviewId: review.id, memberId: ids.lawyer, reason: 'Wrote the protocol' })
    const after = await people.auditor.ask(
      'query ($id: ID!) { review(id: $id) { votes { id } supersededVotes { choice } seats { person { id } calledAt } } }',
      { id: review.id },
    )
    expect(after.review).toMatchObject({ votes: [], supersededVotes: [{ choice: 'REJECT' }] })
    await vote(people.ethicist, review.id)
    expect(await vote(people.doctor, review.id)).toMatchObject({ outcome: 'APPROVED' })
  }, 60_000)
})

describe('what passes without a vote', () => {
  type Told = { type: string; subjects: Record<string, string> }

  it('is switched on by a named chair for stated terms, and off again', async () => {
    const seats = [
      { personId: ids.lawyer, capacity: 'LAW', chair: true },
      { personId: ids.doctor, capacity: 'MEDICINE' },
    ]
    const { id: panelId } = await panel('Quick', { seats })
    const terms = { permission: { code: 'NRES' }, ai: { train: 'permitted' } }
    const quick = await dataset(people, 'Open data', terms)
    const { asset: found } = await people.provider.ask('query ($id: ID!) { asset(id: $id) { currentTerms { id } } }', {
      id: quick.assetId,
    })
    const termsId = found.currentTerms.id
    const endsAt = new Date(Date.now() + 30 * 86_400_000).toISOString()
    const order = { panelId, termsId, endsAt }
    const on = (caller: Caller, changes: object = {}) =>
      command(caller, 'switchOnAutoApproval', { ...order, ...changes })
    expect(await on(people.doctor)).toMatchObject({ code: 'NotChair' })
    expect(await on(people.developer)).toMatchObject({ code: 'NotChair' })
    expect(await on(people.lawyer, { verdict: 'REVIEW' })).toMatchObject({ code: 'AutoApprovalVerdict' })
    expect(await on(people.lawyer, { endsAt: new Date().toISOString() })).toMatchObject({ code: 'AutoApprovalEnd' })
    const switched = await on(people.lawyer)
    expect(switched).toMatchObject({ isRunning: true, assets: [{ id: quick.assetId }] })
    expect(await on(people.lawyer)).toMatchObject({ code: 'AutoApprovalOn' })

    const purpose = { ...PURPOSE, research: { general: true } }
    const first = await wanted({ versionIds: [quick.versionId], purpose })
    const seen = await request(first.requestId)
    expect(seen.items[0].verdict.verdict).toBe('PERMIT')
    const passed = seen.reviews.find((each: { panel: { id: string } }) => each.panel.id === panelId)
    expect(passed).toMatchObject({ state: 'CLOSED', outcome: 'APPROVED', autoApprovedBy: { id: ids.lawyer } })
    expect(passed.standing).toMatch(/^Approved automatically/)
    await elsiApproves(seen.reviews.find((each: { panel: { id: string } }) => each.panel.id === people.panelId).id)
    expect(['APPROVED', 'GRANTED']).toContain((await request(first.requestId)).state)

    const other = await wanted()
    expect((await request(other.requestId)).reviews.every(({ state }: { state: string }) => state === 'OPEN')).toBe(
      true,
    )

    const off = `mutation ($id: ID!) { switchOffAutoApproval(autoApprovalId: $id) {
      ... on AutoApproval { isRunning switchedOffAt } ... on Problem { code } } }`
    const switchOff = async (caller: Caller) => (await caller.ask(off, { id: switched.id })).switchOffAutoApproval
    expect(await switchOff(people.doctor)).toMatchObject({ code: 'NotChair' })

    // The panel has another chair from now on, and the switch is still in the name of who switched it on.
    const changed = seats.map((seat) => ({ ...seat, chair: seat.personId === ids.doctor }))
    const plan = { panelId, name: { en: 'Quick' }, quorum: 1, signing: 'SESSION', seats: changed }
    await done(service.operator, 'changePanel', plan)
    const second = await wanted({ versionIds: [quick.versionId], purpose })
    await service.settled()
    const told = async (caller: Caller, requestId: string) => {
      const inbox = '{ notices(first: 100) { edges { node { type subjects } } } }'
      const nodes = (await caller.ask(inbox)).notices.edges.map(({ node }: { node: Told }) => node)
      return nodes.filter(({ type, subjects }: Told) => type === 'AutoApproved' && subjects.request === requestId)
        .length
    }
    const counts = (requestId: string) => Promise.all([people.lawyer, people.doctor].map((one) => told(one, requestId)))
    expect(await counts(first.requestId)).toEqual([1, 0])
    expect(await counts(second.requestId)).toEqual([1, 1])

    expect(await switchOff(people.lawyer)).toMatchObject({ isRunning: false })
    expect(await switchOff(people.lawyer)).toMatchObject({ code: 'AutoApprovalOff' })
    const last = await wanted({ versionIds: [quick.versionId], purpose })
    expect((await request(last.requestId)).reviews.every(({ state }: { state: string }) => state === 'OPEN')).toBe(true)
    const appeals = await panel('Appeals', { task: 'APPEAL', seats })
    expect(await on(people.lawyer, { panelId: appeals.id })).toMatchObject({ code: 'AutoApprovalTask' })
  }, 60_000)
})

describe('the queue by deadline', () => {
  const QUEUE = `query ($first: Int!, $after: String) { reviews(orderBy: DEADLINE, first: $first, after: $after) {
    edges { node { id dueAt standing viewerMayVote clock { daysLeft } lead { id } } } pageInfo { hasNextPage endCursor } } }`

  it('is walked page by page without a gap, at the same cost for each', async () => {
    const all = (await people.auditor.ask(QUEUE, { first: 100 })).reviews.edges
    const walked: string[] = []
    const costs = new Set<number>()
    let after: string | undefined
    do {
      const { data, statements } = await people.auditor.send(QUEUE, { first: 3, ...(after ? { after } : {}) })
      const { edges, pageInfo } = data.reviews
      walked.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
      costs.add(statements)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
    } while (after)
    expect(walked).toEqual(all.map(({ node }: { node: { id: string } }) => node.id))
    expect(walked.length).toBeGreaterThan(6)
    expect(Math.max(...costs)).toBeLessThanOrEqual(9)
    const due = all.map(({ node }: { node: { dueAt: string | null } }) => node.dueAt)
    const dated = due.filter((each: string | null) => each !== null)
    expect(dated.length).toBeGreaterThan(0)
    expect(due.slice(0, dated.length)).toEqual([...dated].sort())
  })

  it('refuses a cursor it has not answered', async () => {
    const wrong = await people.auditor.send(QUEUE, { first: 3, after: Buffer.from('soon x').toString('base64url') })
    expect(wrong.errors[0]?.extensions.code).toBe('BAD_INPUT')
  })
})
