import type { Caller } from '../testing/caller.ts'
import { command, commandText, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, PURPOSE, submitted } from '../testing/steps.ts'
import { type Cast, cast, newcomer, person } from '../testing/world.ts'

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

const REVIEW = `query ($id: ID!) { review(id: $id) { state outcome standing viewerMayVote viewerMayNotVote { code message }
  votes { choice comment capacity voter { name { en } } } seats { capacity recusedAt recusalReason person { name { en } } }
  tally { approve reject abstain votesMissing capacitiesMissing } request { state } } }`
const seen = async (caller: Caller, id: string) => (await caller.ask(REVIEW, { id })).review
const vote = (caller: Caller, reviewId: string, choice: string, comment = '') =>
  command(caller, 'castVote', { reviewId, choice, comment })
const wanted = () => submitted(people, { versionIds: [versionId], certificateId })

describe('while a panel is voting', () => {
  it('keeps the votes from the applicant and the provider, and shows them once it has decided', async () => {
    const { reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    await vote(people.doctor, reviewId, 'REJECT', 'Too broad')
    for (const caller of [people.developer, people.provider]) {
      expect((await seen(caller, reviewId)).votes).toEqual([])
      expect(await votesInLedger(caller, reviewId)).toEqual([])
    }
    for (const caller of [people.ethicist, people.auditor]) {
      expect((await seen(caller, reviewId)).votes).toMatchObject([{ choice: 'REJECT', comment: 'Too broad' }])
    }
    expect(await votesInLedger(people.ethicist, reviewId)).toEqual(['reject'])
    await vote(people.ethicist, reviewId, 'APPROVE')
    await vote(people.lawyer, reviewId, 'APPROVE')
    const decided = await seen(people.developer, reviewId)
    expect(decided.votes.map(({ voter }: { voter: { name: { en: string } } }) => voter.name.en).sort()).toEqual([
      'doctor',
      'ethicist',
      'lawyer',
    ])
    expect((await votesInLedger(people.developer, reviewId)).sort()).toEqual(['approve', 'approve', 'reject'])
  })

  async function votesInLedger(caller: Caller, subjectId: string): Promise<string[]> {
    const query =
      'query ($subjectId: ID!) { ledgerEntries(subjectId: $subjectId, type: "VoteCast") { edges { node { id facts } } } }'
    const { ledgerEntries } = await caller.ask(query, { subjectId })
    return ledgerEntries.edges.map(({ node }: { node: { facts: { choice: string } } }) => node.facts.choice)
  }

  it('says who may vote, who may not, and why', async () => {
    const { reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    expect(await seen(people.doctor, reviewId)).toMatchObject({ viewerMayVote: true, viewerMayNotVote: null })
    expect((await seen(people.developer, reviewId)).viewerMayNotVote.code).toBe('ApplicantMayNotVote')
    expect((await seen(people.provider, reviewId)).viewerMayNotVote.code).toBe('NotSeated')
    expect(await vote(people.provider, reviewId, 'APPROVE')).toMatchObject({ code: 'NotSeated' })
    const stranger = await newcomer(service, 'stranger', 'DEVELOPER', people.companyId)
    const unseen = await stranger.send(commandText('castVote'), { input: { reviewId, choice: 'APPROVE' } })
    expect(unseen.errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await vote(people.doctor, reviewId, 'APPROVE', 'x'.repeat(5_001))).toMatchObject({ code: 'TextTooLong' })
    await vote(people.doctor, reviewId, 'ABSTAIN')
    expect(await vote(people.doctor, reviewId, 'ABSTAIN')).toMatchObject({ code: 'AlreadyVoted' })
  })

  it('says in one sentence what is missing, in both languages', async () => {
    const { reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    await vote(people.doctor, reviewId, 'APPROVE')
    await vote(people.ethicist, reviewId, 'APPROVE')
    expect((await seen(people.developer, reviewId)).standing).toBe('One more vote is needed, from a legal member.')
    expect((await seen(people.developer.speaking('ja'), reviewId)).standing).toBe(
      'あと1票必要です（法律の委員を含む）。',
    )
  })

  it('counts one vote of a member who votes twice at once', async () => {
    const { reviewIds } = await wanted()
    const input = { reviewId: reviewIds[0], choice: 'APPROVE' }
    const race = await Promise.all(
      Array.from({ length: 4 }, () => people.doctor.send(commandText('castVote'), { input })),
    )
    expect(race.filter(({ data }) => data?.castVote.__typename === 'Review')).toHaveLength(1)
    expect((await seen(people.auditor, reviewIds[0]!)).votes).toHaveLength(1)
  })

  it('decides once when the last two vote at once', async () => {
    const { requestId, reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    await vote(people.doctor, reviewId, 'APPROVE')
    const insisting = async (caller: Caller) => {
      const input = { reviewId, choice: 'APPROVE' }
      for (;;) {
        const { errors } = await caller.send(commandText('castVote'), { input })
        if (errors[0]?.extensions.code !== 'CONFLICT') return
      }
    }
    await Promise.all([insisting(people.ethicist), insisting(people.lawyer)])
    await service.settled()
    expect(await seen(people.doctor, reviewId)).toMatchObject({ outcome: 'APPROVED', tally: { approve: 3 } })
    const query = 'query ($id: ID!) { ledgerEntries(subjectId: $id, type: "GrantIssued") { edges { node { id } } } }'
    expect((await people.auditor.ask(query, { id: requestId })).ledgerEntries.edges).toHaveLength(1)
  })
})

describe('stepping aside', () => {
  it('needs a reason, and is for good', async () => {
    const { reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    expect(await command(people.doctor, 'recuse', { reviewId, reason: '' })).toMatchObject({ code: 'ReasonMissing' })
    const recused = await command(people.doctor, 'recuse', { reviewId, reason: 'I know the applicant' })
    expect(recused).toMatchObject({ state: 'OPEN', standing: expect.stringContaining('2 more votes are needed') })
    expect(await vote(people.doctor, reviewId, 'APPROVE')).toMatchObject({ code: 'Recused' })
    expect(await command(people.provider, 'recuse', { reviewId, reason: 'Why not' })).toMatchObject({
      code: 'NotSeated',
    })
    await vote(people.ethicist, reviewId, 'APPROVE')
    expect(await vote(people.lawyer, reviewId, 'APPROVE')).toMatchObject({ outcome: 'APPROVED' })
  })
})

describe('a decision', () => {
  it('against a request ends it without a grant', async () => {
    const { requestId, reviewIds } = await wanted()
    const reviewId = reviewIds[0]!
    for (const member of [people.doctor, people.ethicist]) await vote(member, reviewId, 'REJECT')
    const last = await vote(people.lawyer, reviewId, 'REJECT')
    expect(last).toMatchObject({
      outcome: 'REJECTED',
      standing: 'Rejected 0:3, quorum 3 of 3, ethics and law present.',
    })
    await service.settled()
    const query = 'query ($id: ID!) { request(id: $id) { state decidedAt grants { id } } }'
    const { request } = await people.developer.ask(query, { id: requestId })
    expect(request).toMatchObject({ state: 'REJECTED', decidedAt: expect.any(String), grants: [] })
    expect(await vote(people.doctor, reviewId, 'APPROVE')).toMatchObject({ code: 'ReviewClosed' })
  })

  it('of one panel is enough to refuse, and both must approve', async () => {
    const members = await Promise.all(
      ['first', 'second'].map((name) => person(service, name, 'BOARD_MEMBER', people.boardId)),
    )
    await done(service.operator, 'formPanel', {
      name: { en: 'Governing board' },
      quorum: 1,
      signing: 'SESSION',
      seats: members.map((personId) => ({ personId, capacity: 'PUBLIC' })),
    })
    const first = await service.as('first@story.example')
    const second = await service.as('second@story.example')
    const approveAll = async (reviewId: string) => {
      for (const member of [people.doctor, people.ethicist, people.lawyer]) await vote(member, reviewId, 'APPROVE')
      await service.settled()
    }
    const [refused, approved] = [await wanted(), await wanted()]
    await approveAll(refused.reviewIds[0]!)
    expect((await seen(people.auditor, refused.reviewIds[0]!)).request.state).toBe('UNDER_REVIEW')
    for (const member of [first, second]) await vote(member, refused.reviewIds[1]!, 'REJECT')
    await service.settled()
    expect((await seen(people.auditor, refused.reviewIds[0]!)).request.state).toBe('REJECTED')
    for (const member of [first, second]) await vote(member, approved.reviewIds[1]!, 'APPROVE')
    await approveAll(approved.reviewIds[0]!)
    expect((await seen(people.auditor, approved.reviewIds[0]!)).request.state).toBe('GRANTED')
    await service.doors.database.pool.query(`UPDATE panel SET closed_at = now() WHERE name_en = 'Governing board'`)
  })

  it('is not for members of the applicant’s own organisation, who are set aside from the start', async () => {
    const insider = await person(service, 'insider', 'BOARD_MEMBER', people.companyId)
    const outsider = await person(service, 'outsider', 'BOARD_MEMBER', people.boardId)
    await done(service.operator, 'formPanel', {
      name: { en: 'With an insider' },
      quorum: 2,
      signing: 'SESSION',
      seats: [insider, outsider].map((personId) => ({ personId, capacity: 'IT' })),
    })
    const { reviewIds } = await wanted()
    const reviewId = reviewIds[1]!
    const caller = await service.as('insider@story.example')
    expect(await vote(caller, reviewId, 'APPROVE')).toMatchObject({ code: 'Recused' })
    const review = await seen(people.auditor, reviewId)
    expect(review.seats).toContainEqual(
      expect.objectContaining({ recusedAt: expect.any(String), recusalReason: 'of the applicant’s organisation' }),
    )
    expect(review.tally.votesMissing).toBe(1)
    const alone = await service.as('outsider@story.example')
    expect(await vote(alone, reviewId, 'APPROVE')).toMatchObject({ outcome: 'APPROVED' })
    await service.doors.database.pool.query(`UPDATE panel SET closed_at = now() WHERE name_en = 'With an insider'`)
  })

  it('follows the rule and the seats as they were when the review opened', async () => {
    const { reviewIds } = await wanted()
    await service.doors.database.pool.query(`UPDATE panel SET rule = jsonb_set(rule, '{quorum}', '1')`)
    expect(await vote(people.doctor, reviewIds[0]!, 'APPROVE')).toMatchObject({ state: 'OPEN' })
    await service.doors.database.pool.query(
      `UPDATE panel SET rule = jsonb_set(rule, '{quorum}', '3') WHERE closed_at IS NULL`,
    )
  })
})

describe('forming a panel', () => {
  const seat = (personId: string, changes: object = {}) => ({ personId, capacity: 'LAW', ...changes })
  const form = async (changes: object, caller = service.operator) =>
    command(caller, 'formPanel', { name: { en: 'A panel' }, quorum: 1, seats: [], ...changes })

  it('needs a name, seats, and a rule that the seats can reach', async () => {
    const { me } = await people.doctor.ask('{ me { person { id } } }')
    const other = (await people.lawyer.ask('{ me { person { id } } }')).me.person.id
    const id = me.person.id as string
    expect(await form({ seats: [seat(id)], name: {} })).toMatchObject({ code: 'NameMissing' })
    expect(await form({})).toMatchObject({ code: 'NoSeats' })
    expect(await form({ seats: [seat(id), seat(id)] })).toMatchObject({ code: 'SeatTwice' })
    expect(await form({ seats: [seat(id)], quorum: 2 })).toMatchObject({ code: 'QuorumUnreachable' })
    expect(await form({ seats: [seat(id)], requiredCapacities: ['IT'] })).toMatchObject({ code: 'CapacityWithoutSeat' })
    const chairs = [seat(id, { chair: true }), seat(other, { chair: true })]
    expect(await form({ seats: chairs })).toMatchObject({ code: 'SeveralChairs' })
    const nobody = seat('0190a000-0000-7000-8000-000000000000')
    expect(await form({ seats: [nobody] })).toMatchObject({ code: 'PersonUnknown' })
    expect(await form({ seats: [seat(id)] }, people.provider)).toMatchObject({ code: 'NotPermitted' })
  })
})

describe('the table of a member', () => {
  it('holds what waits for the vote, and costs the same however much that is', async () => {
    const query = `query ($filter: ReviewFilter, $first: Int) { reviews(filter: $filter, first: $first) { edges { node { id
      standing viewerMayVote tally { approve } panel { name { local } } seats { person { name { local } } }
      request { number project applicant { name { local } } items { version { asset { title { local } } } } } } } } }`
    const { reviewIds } = await wanted()
    const waiting = await people.doctor.send(query, { filter: { awaitingMe: true } })
    expect(waiting.data.reviews.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(reviewIds[0])
    await vote(people.doctor, reviewIds[0]!, 'APPROVE')
    const after = await people.doctor.ask(query, { filter: { awaitingMe: true } })
    expect(after.reviews.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(reviewIds[0])
    const one = await people.doctor.send(query, { first: 1 })
    const eight = await people.doctor.send(query, { first: 8 })
    expect(eight.data.reviews.edges).toHaveLength(8)
    expect(eight.statements).toBe(one.statements)
    expect(one.statements).toBeLessThanOrEqual(13)
    const mine = await people.auditor.ask(query, { filter: { mine: true } })
    expect(mine.reviews.edges).toEqual([])
  })

  it('shows what the purpose says in the member’s language', async () => {
    const { requestId } = await submitted(people, { versionIds: [versionId], certificateId, purpose: PURPOSE })
    const query = 'query ($id: ID!) { request(id: $id) { purposeExplanation { headline lines { text } } } }'
    const { request } = await people.doctor.speaking('ja').ask(query, { id: requestId })
    expect(request.purposeExplanation.headline).toMatch(/[ぁ-ん]/)
  })
})
