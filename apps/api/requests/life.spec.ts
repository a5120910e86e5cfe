import { say } from '../graphql/messages/say.ts'
import type { Caller } from '../testing/caller.ts'
import { command, commandText, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, draft, granted, PURPOSE, submit, submitted, TERMS } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast, newcomer, person } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'Wanted')).versionId
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const REQUEST = `query ($id: ID!) { request(id: $id) { id number kind state round revision viewerActions report reason appealUntil
  basedOn { id } followers { id kind state } planLines { field text } purpose plan
  items { id outcome verdict { verdict } } grants { id state } reviews { id state outcome }
  remarks { round field label text author { name { en } } }
  submissions { round occasion reason digest changes { field label kind before after } } } }`
const seen = async (caller: Caller, id: string) => (await caller.ask(REQUEST, { id })).request
const SHOWN = '... on Request { id number kind state round report }'
const act = (caller: Caller, name: string, input: object) => command(caller, name, input, SHOWN)
const actOn = async (caller: Caller, name: string, requestId: string) => {
  const query = `mutation ($id: ID!) { ${name}(requestId: $id) { __typename ${SHOWN} ... on Problem { code message } ... on Refusal { facts } } }`
  return (await caller.ask(query, { id: requestId }))[name]
}
const underReview = async (changes: object = {}) =>
  (await submitted(people, { versionIds: [versionId], certificateId, ...changes })).requestId
const remarks = [{ field: 'STATEMENT', text: 'なぜこのデータが必要かを書いてください。' }]
const revision = (requestId: string, changes: object = {}) => ({
  requestId,
  project: '循環器LLM',
  statement: 'To train, and to compare.',
  purpose: PURPOSE,
  versionIds: [versionId],
  certificateId,
  ...changes,
})
const wasGranted = async (changes: object = {}) => {
  const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId, ...changes })
  const { grant } = await people.developer.ask('query ($id: ID!) { grant(id: $id) { request { id } } }', {
    id: grantId,
  })
  return { requestId: grant.request.id as string, grantId: grantId! }
}
const refused = async (changes: object = {}) => {
  const { requestId, reviewIds } = await submitted(people, { versionIds: [versionId], certificateId, ...changes })
  for (const member of [people.doctor, people.ethicist, people.lawyer]) {
    const { state } = (await member.ask('query ($id: ID!) { review(id: $id) { state } }', { id: reviewIds[0] })).review
    if (state === 'OPEN') await done(member, 'castVote', { reviewId: reviewIds[0], choice: 'REJECT' })
  }
  await service.settled()
  return requestId
}

describe('screening', () => {
  const SCREENING = `query ($id: ID!) { screening(requestId: $id) { ready verdict revision refusals { code message } purposeFlaws { path message }
    planFlaws { path code message } items { terms { number } verdict { verdict because { term } } } changes { field } } }`
  const screen = async (id: string, caller = people.developer) => (await caller.ask(SCREENING, { id })).screening

  it('says what submitting would say, without changing anything', async () => {
    const id = await draft(people, { versionIds: [versionId], certificateId })
    const before = await seen(people.developer, id)
    expect(await screen(id)).toMatchObject({
      ready: true,
      verdict: 'PERMIT',
      refusals: [],
      items: [{ terms: { number: 1 } }],
    })
    expect(await seen(people.developer, id)).toEqual(before)
    const { errors } = await people.provider.send(SCREENING, { id })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('tells everything that stands in the way at once, in the caller’s language', async () => {
    const strict = await dataset(people, 'Not for sale', { ...TERMS, modifiers: [{ code: 'NPU' }] })
    const id = await draft(people, {
      versionIds: [strict.versionId],
      project: '',
      purpose: { ...PURPOSE, nonProfit: false, commercial: true },
      plan: { ethicsApproval: { number: 'W-1', committee: 'W', expiresOn: '2020-03-31' } },
    })
    const found = await screen(id, people.developer.speaking('ja'))
    expect(found).toMatchObject({ ready: false, verdict: 'DENY' })
    expect(found.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'CertificateMissing',
      'ProjectMissing',
      'TermsForbid',
    ])
    expect(found.planFlaws[0]).toMatchObject({
      path: 'ethicsApproval.expiresOn',
      message: expect.stringContaining('2020-03-31'),
    })
  })

  it('is of one revision, and nothing else can be submitted by it', async () => {
    const id = await draft(people, { versionIds: [versionId], certificateId })
    const { revision: looked } = await screen(id)
    await done(people.developer, 'reviseRequest', revision(id, { project: 'Another' }))
    const query = `mutation ($id: ID!, $revision: Int) { submitRequest(requestId: $id, revision: $revision) { __typename ... on Problem { code } } }`
    expect((await people.developer.ask(query, { id, revision: looked })).submitRequest).toMatchObject({
      code: 'ChangedElsewhere',
    })
    const { revision: now } = await screen(id)
    expect((await people.developer.ask(query, { id, revision: now })).submitRequest).toMatchObject({
      __typename: 'Request',
    })
  })
})

describe('autosave', () => {
  it('never overwrites what was written elsewhere, and says so', async () => {
    const id = await draft(people, { versionIds: [versionId], certificateId })
    const { revision: known } = await seen(people.developer, id)
    await done(people.developer, 'reviseRequest', revision(id, { project: 'From this tab', revision: known }))
    const late = await command(
      people.developer,
      'reviseRequest',
      revision(id, { project: 'From that tab', revision: known }),
    )
    expect(late).toMatchObject({ code: 'ChangedElsewhere', facts: { revision: known + 1 } })
    const { request } = await people.developer.ask('query ($id: ID!) { request(id: $id) { project } }', { id })
    expect(request.project).toBe('From this tab')
  })

  it('leaves no entry when nothing has changed', async () => {
    const id = await draft(people, { versionIds: [versionId], certificateId })
    const same = revision(id, { statement: 'To train.' })
    const entries = async () =>
      (
        await people.developer.ask('query ($id: ID) { ledgerEntries(subjectId: $id) { edges { node { type } } } }', {
          id,
        })
      ).ledgerEntries.edges.length
    const before = await entries()
    await done(people.developer, 'reviseRequest', same)
    expect(await entries()).toBe(before)
    await done(people.developer, 'reviseRequest', { ...same, statement: 'Otherwise.' })
    expect(await entries()).toBe(before + 1)
  })

  it('keeps a plan that is not complete yet, and carries its ethics approval into the purpose', async () => {
    const plan = { ethicsApproval: { number: 'W-1187', committee: '若草大学' }, outputs: [{ kind: 'model' }] }
    const id = await draft(people, { versionIds: [versionId], certificateId, plan })
    const { purpose, plan: kept, planLines } = await seen(people.developer, id)
    expect(kept).toEqual(plan)
    expect(planLines).toEqual([])
    expect(purpose.commitments.ethicsApproval).toEqual({ number: 'W-1187', committee: '若草大学' })
    expect(await submit(people.developer, id)).toMatchObject({ __typename: 'InvalidPlan', code: 'PlanInvalid' })
    const odd = { organisationId: people.companyId, versionIds: [versionId], plan: 'none' }
    expect(await command(people.developer, 'draftRequest', odd)).toMatchObject({ code: 'PlanNotADocument' })
  })
})

describe('returning for changes', () => {
  it('is the chair’s to do, with remarks field by field', async () => {
    const requestId = await underReview()
    expect((await seen(people.doctor, requestId)).viewerActions).toEqual(['RETURN'])
    expect((await seen(people.lawyer, requestId)).viewerActions).toEqual([])
    expect(await act(people.lawyer, 'returnRequest', { requestId, remarks })).toMatchObject({ code: 'ChairReturns' })
    expect(await act(people.doctor, 'returnRequest', { requestId, remarks: [] })).toMatchObject({
      code: 'RemarksMissing',
    })
    const empty = [{ field: 'PROJECT', text: ' ' }]
    expect(await act(people.doctor, 'returnRequest', { requestId, remarks: empty })).toMatchObject({
      code: 'RemarkEmpty',
    })
    const unseated = await newcomer(service, 'unseated', 'BOARD_MEMBER', people.boardId)
    const { errors } = await unseated.send(commandText('returnRequest', SHOWN), { input: { requestId, remarks } })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await act(people.doctor, 'returnRequest', { requestId, remarks })).toMatchObject({
      state: 'RETURNED',
      round: 1,
    })
    expect(await act(people.doctor, 'returnRequest', { requestId, remarks })).toMatchObject({
      code: 'RequestNotUnderReview',
    })
    const after = await seen(people.developer, requestId)
    expect(after).toMatchObject({
      reviews: [{ state: 'CLOSED', outcome: 'ABANDONED' }],
      remarks: [{ round: 1, field: 'STATEMENT', text: remarks[0]!.text, author: { name: { en: 'doctor' } } }],
      viewerActions: ['REVISE', 'INVITE', 'REMOVE_MEMBER', 'SUBMIT', 'WITHDRAW'],
    })
  })

  it('leads to another round, whose reviewers see what has changed', async () => {
    const requestId = await underReview()
    await done(people.doctor, 'returnRequest', { requestId, remarks }, SHOWN)
    const other = (await dataset(people, 'Added on the way')).versionId
    await done(people.developer, 'reviseRequest', revision(requestId, { versionIds: [versionId, other] }))
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    await service.settled()
    const after = await seen(people.doctor.speaking('en'), requestId)
    expect(after).toMatchObject({ state: 'UNDER_REVIEW', round: 2 })
    expect(after.reviews.map(({ state }: { state: string }) => state).sort()).toEqual(['CLOSED', 'OPEN'])
    expect(
      after.submissions.map(({ round, occasion }: { round: number; occasion: string }) => [round, occasion]),
    ).toEqual([
      [2, 'RESUBMISSION'],
      [1, 'FIRST'],
    ])
    const [changed] = after.submissions
    expect(changed.changes).toEqual([
      {
        field: 'STATEMENT',
        label: 'In your own words',
        kind: 'CHANGED',
        before: 'To train.',
        after: 'To train, and to compare.',
      },
      {
        field: 'VERSIONS',
        label: 'What is asked for',
        kind: 'ADDED',
        before: null,
        after: 'Added on the way, version 1 (terms no. 1)',
      },
    ])
    const ledger = await people.auditor.ask(
      'query ($id: ID) { ledgerEntries(subjectId: $id, type: "RequestResubmitted") { edges { node { facts } } } }',
      { id: requestId },
    )
    expect(ledger.ledgerEntries.edges[0].node.facts).toMatchObject({ round: 2, submission: changed.digest })
  })

  it('and withdrawing race: one wins, the other is told', async () => {
    const requestId = await underReview()
    const withdraw =
      'mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "No longer needed") { __typename ... on Problem { code } } }'
    const [returned, withdrawn] = await Promise.all([
      people.doctor.send(commandText('returnRequest', SHOWN), { input: { requestId, remarks } }),
      people.developer.send(withdraw, { id: requestId }),
    ])
    const { state, reviews } = await seen(people.developer, requestId)
    expect(['WITHDRAWN', 'RETURNED']).toContain(state)
    expect(reviews[0]).toMatchObject({ state: 'CLOSED', outcome: 'ABANDONED' })
    const conflicts = [returned, withdrawn].filter(({ errors }) => errors[0]?.extensions.code === 'CONFLICT')
    expect(conflicts.length).toBeLessThanOrEqual(1)
  })
})

describe('what builds on a granted request', () => {
  it('leaves its grants alone, one at a time', async () => {
    const { requestId, grantId } = await wasGranted({ statement: 'The base' })
    expect((await seen(people.developer, requestId)).viewerActions).toEqual([
      'REMOVE_MEMBER',
      'AMEND',
      'RENEW',
      'CLOSE',
    ])
    const amendment = await actOn(people.developer, 'amendRequest', requestId)
    expect(amendment).toMatchObject({ kind: 'AMENDMENT', state: 'DRAFT', round: 0 })
    expect(await actOn(people.developer, 'renewRequest', requestId)).toMatchObject({
      code: 'FollowerOpen',
      facts: { number: amendment.number },
    })
    expect(await act(people.developer, 'closeRequest', { requestId, report: 'Done' })).toMatchObject({
      code: 'FollowerOpen',
    })
    const base = await seen(people.developer, requestId)
    expect(base).toMatchObject({
      state: 'GRANTED',
      viewerActions: ['REMOVE_MEMBER', 'CLOSE'],
      grants: [{ id: grantId, state: 'ACTIVE' }],
    })
    expect(base.followers).toMatchObject([{ id: amendment.id, kind: 'AMENDMENT' }])
    expect(await seen(people.developer, amendment.id)).toMatchObject({
      basedOn: { id: requestId },
      purpose: { until: PURPOSE.until },
    })
  })

  it('is begun once, however often it is asked for at the same moment', async () => {
    const { requestId } = await wasGranted()
    const query = 'mutation ($id: ID!) { amendRequest(requestId: $id) { __typename ... on Problem { code } } }'
    const race = await Promise.all(Array.from({ length: 4 }, () => people.developer.send(query, { id: requestId })))
    expect(race.filter(({ data }) => data?.amendRequest?.__typename === 'Request')).toHaveLength(1)
    expect((await seen(people.developer, requestId)).followers).toHaveLength(1)
  })

  it('can ask for another period while there is one', async () => {
    const { requestId } = await wasGranted()
    const renewal = await actOn(people.developer, 'renewRequest', requestId)
    expect(renewal.kind).toBe('RENEWAL')
    expect((await seen(people.developer, renewal.id)).purpose.until).toBeUndefined()
    const { requestId: other } = await wasGranted()
    service.doors.clock.setTo(new Date('2028-01-01T00:00:00Z'))
    const later = await service.as(ADDRESS('developer'))
    expect(await actOn(later, 'renewRequest', other)).toMatchObject({ code: 'GrantsEnded' })
    expect((await seen(later, other)).viewerActions).toEqual(['REMOVE_MEMBER', 'CLOSE'])
  })

  it('ends with a report', async () => {
    const { requestId } = await wasGranted()
    expect(await act(people.developer, 'closeRequest', { requestId, report: ' ' })).toMatchObject({
      code: 'ReportMissing',
    })
    expect(await act(people.developer, 'closeRequest', { requestId, report: 'A paper' })).toMatchObject({
      state: 'CLOSED',
      report: 'A paper',
    })
    expect(await actOn(people.developer, 'amendRequest', requestId)).toMatchObject({ code: 'RequestNotGranted' })
    expect((await seen(people.developer, requestId)).viewerActions).toEqual([])
  })
})

describe('an appeal', () => {
  const appealPanel = async (name: string, ids: readonly string[]) => {
    const panel = await done(service.operator, 'formPanel', {
      name: { ja: name, en: name },
      quorum: ids.length,
      signing: 'SESSION',
      seats: ids.map((personId) => ({ personId, capacity: 'ETHICS' })),
    })
    await service.doors.database.pool.query("UPDATE panel SET task = 'appeal' WHERE id = $1", [panel.id])
    return panel.id as string
  }
  const closePanels = () =>
    service.doors.database.pool.query("UPDATE panel SET closed_at = now() WHERE task = 'appeal'")

  it('goes to other people, once, within sixty days, with a reason', async () => {
    const requestId = await refused()
    const refusedThen = await seen(people.developer, requestId)
    expect(refusedThen).toMatchObject({ state: 'REJECTED', viewerActions: ['APPEAL'], appealUntil: expect.any(String) })
    const reason = '事実の認定に誤りがあります。'
    expect(await act(people.developer, 'appealRequest', { requestId, reason })).toMatchObject({ code: 'NoAppealPanel' })
    const doctor = (await people.doctor.ask('{ me { person { id } } }')).me.person.id
    await appealPanel('Those who have voted', [doctor])
    expect(await act(people.developer, 'appealRequest', { requestId, reason })).toMatchObject({ code: 'NoAppealPanel' })
    const judge = await person(service, 'judge', 'BOARD_MEMBER', people.boardId)
    await appealPanel('Appeals', [judge])
    expect(await act(people.developer, 'appealRequest', { requestId, reason: '' })).toMatchObject({
      code: 'ReasonMissing',
    })
    expect(await act(people.developer, 'appealRequest', { requestId, reason })).toMatchObject({
      state: 'UNDER_REVIEW',
      round: 2,
    })
    expect(await act(people.developer, 'appealRequest', { requestId, reason })).toMatchObject({
      code: 'RequestNotRejected',
    })
    const appealed = await seen(people.developer, requestId)
    const [second, first] = appealed.submissions
    expect(second).toMatchObject({ occasion: 'APPEAL', reason, digest: first.digest, changes: [] })
    const asJudge = await service.as(ADDRESS('judge'))
    const { reviews } = await asJudge.ask(
      '{ reviews(filter: { awaitingMe: true }) { edges { node { id request { id } } } } }',
    )
    expect(reviews.edges).toMatchObject([{ node: { request: { id: requestId } } }])
    await done(asJudge, 'castVote', { reviewId: reviews.edges[0].node.id, choice: 'APPROVE' })
    await service.settled()
    expect(await seen(people.developer, requestId)).toMatchObject({ state: 'GRANTED', round: 2 })
    await closePanels()
  })

  it('comes too late after that', async () => {
    const requestId = await refused()
    service.doors.clock.setTo(new Date(Date.now() + 61 * 86_400_000))
    const later = await service.as(ADDRESS('developer'))
    expect(await act(later, 'appealRequest', { requestId, reason: 'Late' })).toMatchObject({
      code: 'AppealTooLate',
      facts: { days: 60 },
    })
    expect((await seen(later, requestId)).viewerActions).toEqual([])
  })
})

describe('terms that end while the board deliberates', () => {
  it('send the request back to the applicant, who can ask again or give up', async () => {
    const ending = await dataset(people, 'Ending soon', { ...TERMS, dates: { until: '2026-12-31' } })
    const { requestId, reviewIds } = await submitted(people, {
      versionIds: [ending.versionId],
      certificateId,
      purpose: { ...PURPOSE, until: undefined },
    })
    service.doors.clock.setTo(new Date('2027-01-05T00:00:00Z'))
    for (const name of ['doctor', 'ethicist', 'lawyer']) {
      const member = await service.as(ADDRESS(name))
      const answer = await command(member, 'castVote', { reviewId: reviewIds[0], choice: 'APPROVE' })
      if (answer.code) expect(answer.code).toBe('ReviewClosed')
    }
    await service.settled()
    const later = await service.as(ADDRESS('developer'))
    const back = await seen(later, requestId)
    expect(back).toMatchObject({ state: 'RETURNED', items: [{ outcome: 'LAPSED' }], grants: [] })
    expect(back.remarks[0]).toMatchObject({ field: 'VERSIONS', author: null, text: say('en', 'TermsEndedWaiting') })
    expect(back.viewerActions).toContain('WITHDRAW')
    // The job that would have issued its grants has found nothing to do, instead of waiting for ever.
    const { deadLetters } = await (await service.as('operator@test.example')).ask(
      '{ deadLetters { edges { node { id } } } }',
    )
    expect(deadLetters.edges).toEqual([])
    const fresh = revision(requestId, { versionIds: [versionId], statement: 'With terms that hold' })
    await done(later, 'reviseRequest', fresh)
    expect(await submit(later, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
  })
})

describe('the page of a request', () => {
  const PAGE = `query ($id: ID!) { request(id: $id) { number kind state round project statement purpose plan planLines { text }
    purposeExplanation { headline } applicant { name { local } } organisation { name { local } } certificate { fingerprint }
    basedOn { number } followers { number } members { email state person { name { local } } }
    items { version { number asset { title { local } } } terms { number explanation { headline } } verdict { verdict } outcome grant { id } }
    reviews { standing tally { approve } panel { name { local } } seats { person { name { local } } } votes { choice } }
    remarks { text author { name { local } } } submissions { round changes { label before after } } grants { state } viewerActions } }`

  it('costs the same number of statements however long its history is', async () => {
    const requestId = await underReview()
    // How many lookups fall together varies with the moment: what is compared is the least it takes.
    const least = async () => {
      const answers = []
      for (let time = 0; time < 5; time += 1) answers.push(await people.developer.send(PAGE, { id: requestId }))
      return answers.sort((one, other) => one.statements - other.statements)[0]!
    }
    const first = await least()
    expect(first.errors).toEqual([])
    const more = 16
    for (let round = 1; round <= more; round += 1) {
      await done(people.doctor, 'returnRequest', { requestId, remarks }, SHOWN)
      await done(people.developer, 'reviseRequest', revision(requestId, { statement: `Round ${round}` }))
      await submit(people.developer, requestId)
    }
    const last = await least()
    expect(last.data.request.submissions).toHaveLength(1 + more)
    // A single lookup for each round would be as many more; lookups of people that do not fall together are fewer.
    expect(last.statements - first.statements).toBeLessThan(more)
    expect(last.statements).toBeLessThanOrEqual(32)
  }, 120_000)

  it('is found by its number, its project, its kind', async () => {
    const id = await draft(people, { versionIds: [versionId], project: '珍しい課題名' })
    const find = async (filter: object) =>
      (
        await people.developer.ask(
          'query ($filter: RequestFilter) { requests(filter: $filter) { edges { node { id number kind } } } }',
          { filter },
        )
      ).requests.edges.map(({ node }: { node: { id: string } }) => node)
    const [found] = await find({ text: '珍しい' })
    expect(found.id).toBe(id)
    expect((await find({ text: String(found.number) })).map((each: { id: string }) => each.id)).toContain(id)
    for (const { kind } of await find({ kind: 'AMENDMENT' })) expect(kind).toBe('AMENDMENT')
    expect(await find({ text: 'nothing is called this' })).toEqual([])
  })
})
