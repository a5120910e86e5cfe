import { Outbox } from '../platform/mail/index.ts'
import { Rounds } from '../spine/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command } from '../testing/command.ts'
import { type TestMailServer, testMailServer } from '../testing/mail-server.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, submitted } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../testing/world.ts'
import { Letters } from './index.ts'

let service: TestService
let people: Cast
let mail: TestMailServer
let wanted: { certificateId: string; versionIds: string[] }

beforeAll(async () => {
  mail = await testMailServer()
  service = await testService({}, { SMTP_URL: mail.url, MAIL_FROM: 'raireki@test.example' })
  people = await cast(service)
  wanted = { certificateId: await certificate(people), versionIds: [(await dataset(people, 'Told')).versionId] }
}, 60_000)
afterAll(async () => {
  await service?.stop()
  await mail?.close()
})
beforeEach(async () => {
  await delivered()
  mail.letters.splice(0)
})
afterEach(() => service.doors.clock.reset())

const INBOX = `query ($filter: NoticeFilter, $first: Int, $after: String) {
  notices(filter: $filter, first: $first, after: $after) {
    edges { node { id type group sentence path subjects entryId readAt } } pageInfo { hasNextPage endCursor } }
  unreadNotices }`
type Seen = {
  id: string
  type: string
  group: string
  sentence: string
  path: string
  subjects: Record<string, string>
  readAt: string
}
const inbox = async (caller: Caller, filter: object = {}): Promise<Seen[]> =>
  (await caller.ask(INBOX, { filter, first: 100 })).notices.edges.map(({ node }: { node: Seen }) => node)
const about = async (caller: Caller, requestId: string) =>
  (await inbox(caller)).filter(({ subjects }) => subjects.request === requestId)
const unread = async (caller: Caller): Promise<number> => (await caller.ask(INBOX)).unreadNotices
const prefer = (caller: Caller, ...preferences: object[]) =>
  command(caller, 'setNoticePreferences', { preferences }, '... on NoticePreferences { preferences { group mail } }')
const markAll = (caller: Caller, upTo?: string) =>
  caller.ask('mutation ($upTo: ID) { markAllNoticesRead(upTo: $upTo) { ... on NoticesRead { count } } }', { upTo })
const MARK = 'mutation ($id: ID!) { markNoticeRead(id: $id) { ... on Notice { id readAt } } }'
const lettersTo = (name: string) => mail.letters.filter(({ to }) => to.includes(ADDRESS(name)))
const entries = async (type: string): Promise<number> =>
  service.doors.database.prisma.ledgerEntry.count({ where: { type } })
/** Everything told, and every letter that was due sent. */
async function delivered() {
  await service.settled()
  await service.service.app.get(Outbox).sendDue()
}

describe('being told', () => {
  it('reaches those it concerns, each in their own role, and nobody else', async () => {
    const { requestId } = await submitted(people, wanted)
    await service.settled()
    expect(await about(people.doctor, requestId)).toMatchObject([{ type: 'ReviewOpened', group: 'REVIEWS' }])
    expect(await about(people.provider, requestId)).toMatchObject([
      { type: 'RequestSubmitted', path: `/requests/${requestId}` },
    ])
    // Whoever did it knows already.
    expect(await about(people.developer, requestId)).toEqual([])
    expect(await about(people.auditor, requestId)).toEqual([])
    expect(await inbox(service.operator)).toEqual([])
  })

  it('is said in a sentence with names, in either language', async () => {
    const { requestId } = await submitted(people, { ...wanted, project: '心エコー' })
    await service.settled()
    const [en] = await about(people.doctor, requestId)
    expect(en!.sentence).toMatch(/^The review of request No\. \d+ “心エコー” by ELSI panel has begun\.$/)
    expect(en!.path).toBe(`/board/${en!.subjects.review}`)
    const [ja] = await about(people.doctor.speaking('ja'), requestId)
    expect(ja!.sentence).toMatch(/^ELSI部会で利用申請第\d+号「心エコー」の審査が始まりました。$/)
  })

  it('follows a request to its end, and a grant beyond', async () => {
    const [grantId] = await granted(service, people, wanted)
    await service.settled()
    const { grant } = await people.developer.ask('query ($id: ID!) { grant(id: $id) { request { id } } }', {
      id: grantId,
    })
    const told = (await about(people.developer, grant.request.id)).map(({ type }) => type).sort()
    expect(told).toEqual(['GrantIssued', 'RequestDecided'])
    await command(people.provider, 'revokeGrant', { grantId, reason: 'The patients asked' })
    await service.settled()
    const [newest] = await inbox(people.developer)
    expect(newest).toMatchObject({ type: 'GrantRevoked', path: `/grants/${grantId}` })
    // The reason is nobody's business but of those who open the grant.
    expect(JSON.stringify(newest)).not.toContain('patients')
  })

  it('happens once, though the job runs again', async () => {
    const { requestId } = await submitted(people, wanted)
    await delivered()
    const before = await entries('PeopleTold')
    const letters = mail.letters.length
    const owner = await service.doors.database.prisma.effectDone.findMany({
      where: { jobKey: { startsWith: 'tell-people' } },
    })
    for (const { jobKey } of owner)
      await service.doors.queue
        .add('tell-people', `${jobKey}-again`, { leaf: Number(jobKey.split('-').at(-1)) })
        .catch(() => undefined)
    await delivered()
    expect(await about(people.doctor, requestId)).toHaveLength(1)
    expect(mail.letters).toHaveLength(letters)
    expect(await entries('PeopleTold')).toBe(before)
  })

  it('leaves on record that people were told, and commits to whom', async () => {
    await submitted(people, wanted)
    await service.settled()
    const row = await service.doors.database.prisma.ledgerEntry.findFirst({
      where: { type: 'PeopleTold', canonical: { contains: 'ReviewOpened' } },
      orderBy: { id: 'desc' },
    })
    const { facts, commitments } = JSON.parse(row!.canonical)
    expect(facts).toEqual({ of: 'ReviewOpened', people: 3 })
    expect(Object.keys(commitments)).toEqual(['people'])
  })

  it('is for news: what is older than a week is history', async () => {
    const { requestId } = await submitted(people, wanted)
    const inAWeek = Date.now() + 8 * 86_400_000
    service.doors.clock.setTo(new Date(inAWeek))
    await service.doors.database.prisma.notice.deleteMany()
    await service.doors.database.prisma.effectDone.deleteMany({ where: { jobKey: { startsWith: 'tell-people' } } })
    const owner = new (await import('pg')).default.Client({ connectionString: service.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query('SELECT leaf_index FROM ledger_leaf')
    await owner.end()
    for (const { leaf_index } of rows)
      await service.doors.queue.add('tell-people', `tell-people-late-${leaf_index}`, { leaf: Number(leaf_index) })
    await service.doors.queue.drained()
    expect(await service.doors.database.prisma.notice.count()).toBe(0)
    expect(requestId).toBeDefined()
  })
})

describe('an inbox', () => {
  it('is paged, narrowed and counted at the same cost however long it is', async () => {
    for (let n = 0; n < 4; n += 1) await submitted(people, wanted)
    await service.settled()
    const all = await inbox(people.doctor)
    expect(all.length).toBeGreaterThanOrEqual(4)
    expect(await unread(people.doctor)).toBe(all.length)
    const first = await people.doctor.send(INBOX, { first: 1 })
    const many = await people.doctor.send(INBOX, { first: 4 })
    expect(many.statements).toBe(first.statements)
    const { endCursor } = first.data.notices.pageInfo
    const next = (await people.doctor.ask(INBOX, { first: 1, after: endCursor })).notices.edges[0].node
    expect(next.id).toBe(all[1]!.id)
    expect(await inbox(people.doctor, { group: 'GRANTS' })).toEqual([])
    expect(await inbox(people.doctor, { group: 'REVIEWS' })).toHaveLength(all.length)
  })

  it('is read one by one or whole, up to where the reader has seen', async () => {
    await submitted(people, wanted)
    await service.settled()
    const [newest, second] = await inbox(people.doctor)
    const { markNoticeRead } = await people.doctor.ask(MARK, { id: newest!.id })
    expect(markNoticeRead.readAt).not.toBeNull()
    const before = await entries('NoticesRead')
    expect((await people.doctor.ask(MARK, { id: newest!.id })).markNoticeRead).toEqual(markNoticeRead)
    expect(await entries('NoticesRead')).toBe(before)
    expect(await inbox(people.doctor, { unread: true })).not.toContainEqual(expect.objectContaining({ id: newest!.id }))
    await submitted(people, wanted)
    await service.settled()
    await markAll(people.doctor, second!.id)
    expect(await inbox(people.doctor, { unread: true })).toHaveLength(1)
    expect((await markAll(people.doctor)).markAllNoticesRead.count).toBe(1)
    expect(await unread(people.doctor)).toBe(0)
  })

  it('is nobody else’s', async () => {
    const [mine] = await inbox(people.doctor)
    for (const caller of [people.lawyer, service.operator, people.auditor]) {
      expect((await caller.send(MARK, { id: mine!.id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
      expect((await inbox(caller)).map(({ id }) => id)).not.toContain(mine!.id)
    }
    expect((await service.nobody.send(INBOX)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('mail', () => {
  it('comes at once, one letter a person and event, in the reader’s language, with a link', async () => {
    const { requestId } = await submitted(people, { ...wanted, project: 'Valves' })
    await delivered()
    for (const name of ['doctor', 'ethicist', 'lawyer', 'provider']) expect(lettersTo(name)).toHaveLength(1)
    expect(lettersTo('developer')).toHaveLength(0)
    const [letter] = lettersTo('provider')
    expect(letter!.subject).toContain('Valves')
    expect(letter!.text).toContain(`http://localhost:0/requests/${requestId}`)
    expect(letter!.text).toContain('http://localhost:0/notices')
  })

  it('does not come to those who want none, and their inbox has it all the same', async () => {
    await prefer(people.doctor, { group: 'REVIEWS', mail: 'OFF' })
    const { requestId } = await submitted(people, wanted)
    await delivered()
    expect(lettersTo('doctor')).toHaveLength(0)
    expect(lettersTo('lawyer')).toHaveLength(1)
    expect(await about(people.doctor, requestId)).toHaveLength(1)
  })

  it('comes once a day to those who want it so: one letter about everything unread', async () => {
    await markAll(people.ethicist)
    const { preferences } = await prefer(people.ethicist, { group: 'REVIEWS', mail: 'DAILY' })
    expect(preferences).toContainEqual({ group: 'REVIEWS', mail: 'DAILY' })
    expect(preferences).toContainEqual({ group: 'GRANTS', mail: 'AT_ONCE' })
    const ids = []
    for (const project of ['One', 'Two', 'Three']) ids.push((await submitted(people, { ...wanted, project })).requestId)
    await delivered()
    expect(lettersTo('ethicist')).toHaveLength(0)
    const [read] = await about(people.ethicist, ids[2]!)
    await people.ethicist.ask(MARK, { id: read!.id })
    const rounds = service.service.app.get(Rounds)
    service.doors.clock.setTo(new Date(Date.now() + 25 * 3_600_000))
    await Promise.all([rounds.now('write-digests'), rounds.now('write-digests')])
    await rounds.now('write-digests')
    await delivered()
    expect(lettersTo('ethicist')).toHaveLength(1)
    const text = lettersTo('ethicist')[0]!.text
    expect(text).toContain('One')
    expect(text).toContain('Two')
    expect(text).not.toContain('Three')
  })

  it('never becomes a flood: what is too much for an hour waits for the digest', async () => {
    const { id } = await service.doors.database.prisma.person.findUniqueOrThrow({ where: { email: ADDRESS('lawyer') } })
    const at = service.doors.clock.now()
    const sent = Array.from({ length: 20 }, (_, n) => ({
      id: service.doors.clock.newId(),
      key: `flood-${n}`,
      personId: id,
      recipient: '',
      subject: '',
      body: '',
      state: 'sent',
      createdAt: at,
      nextAt: at,
    }))
    await service.doors.database.prisma.letter.createMany({ data: sent })
    const { requestId } = await submitted(people, wanted)
    await delivered()
    expect(lettersTo('lawyer')).toHaveLength(0)
    const [{ id: noticeId }] = (await about(people.lawyer, requestId)) as [Seen]
    const notice = await service.doors.database.prisma.notice.findUniqueOrThrow({ where: { id: noticeId } })
    expect(notice.mailing).toBe('digest')
  })

  it('can be written to somebody who is not registered', async () => {
    const letters = service.service.app.get(Letters)
    const invitation = {
      key: 'invite-1',
      to: 'guest@elsewhere.example',
      language: 'ja' as const,
      inviter: '森 花子',
      project: '心エコー',
      path: '/invitations/secret',
    }
    await service.doors.database.transaction((tx) => letters.invite(tx, invitation))
    await service.doors.database.transaction((tx) => letters.invite(tx, invitation))
    await delivered()
    const [letter, ...more] = mail.letters
    expect(more).toEqual([])
    expect(letter).toMatchObject({ to: ['guest@elsewhere.example'] })
    expect(letter!.text).toContain('http://localhost:0/invitations/secret')
    const kept = await service.doors.database.prisma.letter.findUniqueOrThrow({ where: { key: 'invite-1' } })
    expect(JSON.stringify(kept)).not.toMatch(/guest|secret/)
  })
})
