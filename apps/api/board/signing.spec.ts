import { generateKeyPair, openPrivateKey, signDetached, verifyDetached } from '@raireki/vault'
import type { Caller } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { PASSWORD, type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, submitted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let wanted: () => Promise<string>
let panelId: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  const certificateId = await certificate(people)
  const { versionId } = await dataset(people, 'Wanted')
  for (const name of ['doctor', 'ethicist', 'lawyer'] as const) {
    ids[name] = (await people[name].ask('{ me { person { id } } }')).me.person.id
  }
  await service.doors.database.pool.query('UPDATE panel SET closed_at = now()')
  panelId = (await done(service.operator, 'formPanel', order())).id
  wanted = async () => (await submitted(people, { versionIds: [versionId], certificateId })).reviewIds.at(-1)!
}, 60_000)
afterAll(() => service?.stop())

const order = (changes: object = {}) => ({
  name: { en: 'Signing panel' },
  quorum: 2,
  seats: [
    { personId: ids.doctor, capacity: 'MEDICINE', chair: true },
    { personId: ids.lawyer, capacity: 'LAW' },
    { personId: ids.ethicist, capacity: 'ETHICS' },
  ],
  ...changes,
})
const vote = (caller: Caller, input: object) => command(caller, 'castVote', { choice: 'APPROVE', ...input })
const RECORD = `query ($input: VoteRecordInput!) { voteRecord(input: $input) {
  ... on VoteRecord { text fingerprints } ... on Problem { code message } } }`
const recordOf = async (caller: Caller, input: object) =>
  (await caller.ask(RECORD, { input: { choice: 'APPROVE', ...input } })).voteRecord
const encoded = (text: string) => new TextEncoder().encode(text)

describe('a vote', () => {
  it('is signed with the member’s key over the record, and anybody can check it without us', async () => {
    const reviewId = await wanted()
    const pair = await generateKeyPair({ name: 'Lawyer' })
    await done(people.lawyer, 'registerCertificate', { armored: pair.certificate })
    const conditions = [{ text: { ja: '年1回報告する', en: '' }, duty: 'REPORT_YEARLY', dueDays: 365 }]
    const input = { reviewId, comment: 'Fine', conditions }
    const record = await recordOf(people.lawyer, input)
    expect(record.fingerprints).toEqual([pair.fingerprint])
    expect(JSON.parse(record.text)).toMatchObject({
      choice: 'approve',
      comment: 'Fine',
      capacity: 'law',
      review: reviewId,
      request: { round: 1, number: expect.any(Number) },
      items: [{ termsDigest: expect.stringMatching(/^[0-9a-f]{64}$/), verdict: 'permit' }],
      conditions: [{ duty: 'reportYearly', dueDays: 365 }],
    })
    const signature = await signDetached(encoded(record.text), await openPrivateKey(pair.privateKey))
    const cast = await vote(people.lawyer, { ...input, record: record.text, signature })
    expect(cast).toMatchObject({ votes: [{ signedBy: 'OPENPGP' }] })

    const asked = `query ($id: ID!) { review(id: $id) { conditions { attachedAt } votes {
      record signature certificate fingerprint conditions { text { ja } duty dueDays attachedAt } } } }`
    const { review } = await people.auditor.ask(asked, { id: reviewId })
    const [kept] = review.votes
    expect(kept).toMatchObject({
      record: record.text,
      fingerprint: pair.fingerprint,
      conditions: [{ text: { ja: '年1回報告する' }, duty: 'REPORT_YEARLY', dueDays: 365, attachedAt: null }],
    })
    const checked = await verifyDetached(encoded(kept.record), kept.signature, kept.certificate)
    expect(checked.fingerprint).toBe(pair.fingerprint)

    await vote(people.doctor, { reviewId, password: PASSWORD })
    await service.settled()
    const decided = (await people.developer.ask(asked, { id: reviewId })).review
    expect(decided.conditions).toEqual([{ attachedAt: expect.any(String) }])
  })

  it('is taken only with a record that says what the vote says, is fresh, and is signed by its voter', async () => {
    const reviewId = await wanted()
    const pair = await generateKeyPair({ name: 'Ethicist' })
    const key = await openPrivateKey(pair.privateKey)
    const { text } = await recordOf(people.ethicist, { reviewId })
    const sign = (record: string, by = key) => signDetached(encoded(record), by)
    const signature = await sign(text)
    const refused = async (input: object) => (await vote(people.ethicist, { reviewId, ...input })).code
    expect(await refused({ record: text, signature })).toBe('SignerUnknown')
    await done(people.ethicist, 'registerCertificate', { armored: pair.certificate })
    expect(await refused({})).toBe('SignatureNeeded')
    expect(await refused({ signature })).toBe('RecordMissing')
    expect(await refused({ signature, record: 'hello' })).toBe('RecordUnreadable')
    expect(await refused({ record: text, signature, choice: 'REJECT' })).toBe('RecordDiffers')
    expect(await refused({ record: text, signature, comment: 'Other words' })).toBe('RecordDiffers')
    const edited = text.replace('"approve"', '"reject"')
    expect(await refused({ record: edited, signature: await sign(edited) })).toBe('RecordDiffers')
    expect(await refused({ record: text, signature: await sign('something else') })).toBe('SignatureWrong')
    expect(await refused({ record: text, signature: 'no signature' })).toBe('SignatureWrong')
    const stranger = await openPrivateKey((await generateKeyPair({ name: 'Stranger' })).privateKey)
    expect(await refused({ record: text, signature: await sign(text, stranger) })).toBe('SignerUnknown')
    service.doors.clock.setTo(new Date(Date.now() + 20 * 60_000))
    expect(await refused({ record: text, signature })).toBe('RecordOld')
    service.doors.clock.reset()
    expect(await vote(people.ethicist, { reviewId, record: text, signature })).toMatchObject({
      votes: [{ signedBy: 'OPENPGP' }],
    })
  })

  it('is signed by the password again where the member has no key, and marked as such', async () => {
    const reviewId = await wanted()
    expect(await vote(people.doctor, { reviewId, password: 'a wrong password' })).toMatchObject({
      code: 'PasswordWrong',
    })
    expect(await vote(people.doctor, { reviewId, password: PASSWORD })).toMatchObject({
      votes: [{ signedBy: 'REAUTHENTICATED' }],
    })
  })

  it('needs a key where the panel says so', async () => {
    const { me } = await people.auditor.ask('{ me { person { id } } }')
    await done(service.operator, 'formPanel', order({ name: { en: 'Keys only' }, signing: 'OPENPGP', quorum: 1 }))
    expect(me.person.id).toBeTruthy()
    const reviewId = await wanted()
    expect(await vote(people.doctor, { reviewId, password: PASSWORD })).toMatchObject({ code: 'OpenPgpNeeded' })
    await service.doors.database.pool.query(`UPDATE panel SET closed_at = now() WHERE name_en = 'Keys only'`)
  })

  it('can be changed until the close, with both kept, and only an approval has conditions', async () => {
    const reviewId = await wanted()
    const condition = (text: object) => [{ text }]
    const say = (input: object) => vote(people.doctor, { reviewId, password: PASSWORD, ...input })
    expect(await say({ choice: 'REJECT', conditions: condition({ en: 'x' }) })).toMatchObject({
      code: 'ConditionsNeedApproval',
    })
    expect(await say({ conditions: condition({ en: ' ' }) })).toMatchObject({ code: 'ConditionEmpty' })
    expect(await say({ conditions: [{ text: { en: 'x' }, dueDays: 0 }] })).toMatchObject({ code: 'NumberOutside' })
    expect(await say({ conditions: Array(21).fill({ text: { en: 'x' } }) })).toMatchObject({ code: 'TooMany' })
    await say({ conditions: condition({ en: 'Destroy it' }) })
    expect(await say({ conditions: condition({ en: 'Destroy it' }) })).toMatchObject({ code: 'AlreadyVoted' })
    await say({ comment: 'On second thoughts', choice: 'ABSTAIN' })
    const { review } = await people.doctor.ask(
      `query ($id: ID!) { review(id: $id) { viewerVote { choice } conditions { id }
        votes { choice comment } supersededVotes { choice supersededAt conditions { text { en } } } } }`,
      { id: reviewId },
    )
    expect(review).toMatchObject({
      viewerVote: { choice: 'ABSTAIN' },
      votes: [{ choice: 'ABSTAIN', comment: 'On second thoughts' }],
      supersededVotes: [
        { choice: 'APPROVE', supersededAt: expect.any(String), conditions: [{ text: { en: 'Destroy it' } }] },
      ],
      conditions: [],
    })
    await vote(people.lawyer, { reviewId, password: PASSWORD })
    expect(await vote(people.ethicist, { reviewId, password: PASSWORD })).toMatchObject({ outcome: 'APPROVED' })
    const { rows } = await service.doors.database.pool.query(
      'SELECT count(*)::int AS bound FROM condition WHERE review_id = $1 AND attached_at IS NOT NULL',
      [reviewId],
    )
    expect(rows).toEqual([{ bound: 0 }])
    expect(await say({ choice: 'REJECT' })).toMatchObject({ code: 'ReviewClosed' })
  })
})

describe('comments', () => {
  it('are for the panel, or for the applicant too', async () => {
    const reviewId = await wanted()
    const comment = (caller: Caller, text: string, audience: string) =>
      command(caller, 'commentOnReview', { reviewId, text, audience })
    expect(await comment(people.doctor, ' ', 'PANEL')).toMatchObject({ code: 'CommentEmpty' })
    expect(await comment(people.provider, 'Hello', 'PANEL')).toMatchObject({ code: 'NotSeated' })
    await comment(people.doctor, 'Let us ask for the protocol', 'PANEL')
    await comment(people.doctor, 'Please add the protocol', 'APPLICANT')
    const read = async (caller: Caller) =>
      (await caller.ask('query ($id: ID!) { review(id: $id) { comments { text } } }', { id: reviewId })).review.comments
    expect(await read(people.developer)).toEqual([{ text: 'Please add the protocol' }])
    expect(await read(people.lawyer)).toHaveLength(2)
  })
})

describe('a sitting', () => {
  it('is called, held and closed, and its papers are computed', async () => {
    const reviewId = await wanted()
    const heldAt = new Date(Date.now() + 86_400_000).toISOString()
    const agenda = { panelId, heldAt, place: 'Room 2', reviewIds: [reviewId] }
    expect(await command(people.lawyer, 'callSitting', agenda)).toMatchObject({ code: 'NotChair' })
    expect(await command(people.developer, 'callSitting', agenda)).toMatchObject({ code: 'NotChair' })
    expect(await command(people.doctor, 'callSitting', { ...agenda, reviewIds: [] })).toMatchObject({
      code: 'AgendaEmpty',
    })
    const elsewhere = { ...agenda, reviewIds: [service.doors.clock.newId()] }
    expect(await command(people.doctor, 'callSitting', elsewhere)).toMatchObject({ code: 'ReviewNotOfPanel' })
    const { id: sittingId } = await done(people.doctor, 'callSitting', agenda)
    const { panelId: _, ...moved } = { ...agenda, sittingId, place: 'Room 3' }
    expect(await done(people.doctor, 'changeSitting', moved)).toMatchObject({ place: 'Room 3' })
    await vote(people.lawyer, { reviewId, password: PASSWORD, comment: 'Well made' })
    const close = (attendance: string[]) =>
      command(people.doctor, 'closeSitting', { sittingId, attendance, notes: 'It took an hour.' })
    expect(await close([])).toMatchObject({ code: 'NobodyPresent' })
    expect(await close([service.doors.clock.newId()])).toMatchObject({ code: 'NotAMember' })
    expect(await close([ids.doctor!, ids.lawyer!])).toMatchObject({ closedAt: expect.any(String) })
    expect(await close([ids.doctor!])).toMatchObject({ code: 'SittingEnded' })
    const papers = `query ($id: ID!) { sitting(id: $id) { agenda { markdown } minutes { markdown html } attendance { id } } }`
    const { sitting } = await people.ethicist.speaking('ja').ask(papers, { id: sittingId })
    expect(sitting.agenda.markdown).toContain('議事次第')
    expect(sitting.agenda.markdown).not.toContain('Well made')
    expect(sitting.minutes.markdown).toMatch(/lawyer: 承認 .*パスワード再確認.*Well made/)
    expect(sitting.minutes.html).toContain('It took an hour.')
    const hidden = await people.developer.send(papers, { id: sittingId })
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND')
    const listed = await people.lawyer.send(
      'query ($id: ID!) { sittings(panelId: $id) { edges { node { id heldAt panel { name { en } } } } } }',
      { id: panelId },
    )
    expect(listed.data.sittings.edges).toHaveLength(1)
    expect(listed.statements).toBeLessThanOrEqual(6)
  })
})

describe('a panel', () => {
  it('can change for reviews to come, and be closed', async () => {
    const reviewId = await wanted()
    const change = (changes: object, caller = service.operator) =>
      command(caller, 'changePanel', { panelId, ...order(changes) })
    expect(await change({}, people.doctor)).toMatchObject({ code: 'NotPermitted' })
    expect(await change({ externals: 2 })).toMatchObject({ code: 'TooFewExternals' })
    expect(await change({ deadlineDays: 0 })).toMatchObject({ code: 'NumberOutside' })
    const alternates = (order().seats as object[]).map((seat) => ({ ...seat, alternate: true }))
    expect(await change({ seats: alternates })).toMatchObject({ code: 'ChairIsAlternate' })
    expect(await change({ task: 'PROVIDER_CONSENT' })).toMatchObject({ code: 'SeatsNotNeeded' })
    expect(await change({ quorum: 3, stage: 2 })).toMatchObject({ stage: 2, rule: { quorum: 3 } })
    const { review } = await people.doctor.ask('query ($id: ID!) { review(id: $id) { rule { quorum } } }', {
      id: reviewId,
    })
    expect(review.rule.quorum).toBe(2)
    const close =
      'mutation ($id: ID!) { closePanel(panelId: $id) { ... on Panel { closedAt } ... on Problem { code } } }'
    expect((await people.doctor.ask(close, { id: panelId })).closePanel).toMatchObject({ code: 'NotPermitted' })
    expect((await service.operator.ask(close, { id: panelId })).closePanel.closedAt).toBeTruthy()
    expect((await service.operator.ask(close, { id: panelId })).closePanel).toMatchObject({ code: 'PanelEnded' })
    expect(await change({})).toMatchObject({ code: 'PanelEnded' })
    await vote(people.doctor, { reviewId, password: PASSWORD })
    expect(await vote(people.lawyer, { reviewId, password: PASSWORD })).toMatchObject({ votes: [{}, {}] })
  })

  it('starts from a preset, whose source is told', async () => {
    const { panelPresets } = await people.doctor
      .speaking('ja')
      .ask('{ panelPresets { id about source rule { quorum externals } seats { capacity alternate } } }')
    const ethics = panelPresets.find(({ id }: { id: string }) => id === 'japanEthicsCommittee')
    expect(ethics).toMatchObject({ rule: { quorum: 5, externals: 2 } })
    expect(ethics.source).toContain('倫理指針')
  })
})
