import { Rounds } from '../spine/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, TERMS } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const duties = [{ kind: 'publish', months: 6 }, { kind: 'destroy', months: 1 }, { kind: 'reportIncident' }]
  versionId = (await dataset(people, 'Obliging', { ...TERMS, duties })).versionId
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const FIELDS = 'id kind state dueAt isOverdue evidence answer viewerActions'
const LIST = `query ($filter: ObligationFilter, $first: Int, $after: String) {
  obligations(filter: $filter, first: $first, after: $after) {
    edges { node { ${FIELDS} text { local } grant { id person { name { en } } } } } pageInfo { hasNextPage endCursor } } }`
const grant = async () => (await granted(service, people, { versionIds: [versionId], certificateId }))[0]!
const list = async (caller: Caller, filter: object, page: object = {}) => {
  const { obligations } = await caller.ask(LIST, { filter, ...page })
  return { ...obligations, rows: obligations.edges.map(({ node }: { node: { id: string } }) => node) }
}
const ofKind = async (caller: Caller, grantId: string, kind: string) =>
  (await list(caller, { grantId })).rows.find((row: { kind: string }) => row.kind === kind)

describe('an obligation', () => {
  it('arises with the grant, in words, what is due first in front and what is never due last', async () => {
    const { rows } = await list(people.developer, { grantId: await grant() })
    expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['DESTROY', 'PUBLISH', 'REPORT_INCIDENT'])
    expect(rows[0]).toMatchObject({ state: 'OPEN', isOverdue: false, viewerActions: ['SUBMIT_EVIDENCE'] })
    expect(rows[0].text.local).toContain('Destroy the data')
    expect(rows[2].dueAt).toBeNull()
  })

  it('goes from evidence through return to acceptance, each seen by the other side', async () => {
    const { id } = await ofKind(people.developer, await grant(), 'PUBLISH')
    const obligationId = id
    expect(await command(people.developer, 'submitEvidence', { obligationId })).toMatchObject({
      code: 'EvidenceMissing',
    })
    expect(await command(people.provider, 'acceptEvidence', { obligationId })).toMatchObject({
      code: 'EvidenceAwaited',
    })
    expect(await command(people.provider, 'submitEvidence', { obligationId, evidence: 'x' })).toMatchObject({
      code: 'NotPermitted',
      facts: { needed: 'grantee' },
    })
    const unknown = { obligationId, attachmentId: '00000000-0000-7000-8000-000000000000' }
    expect(await command(people.developer, 'submitEvidence', unknown)).toMatchObject({ code: 'AttachmentUnknown' })
    const submitted = await command(people.developer, 'submitEvidence', { obligationId, evidence: 'A preprint' })
    expect(submitted.state).toBe('SUBMITTED')
    expect(await command(people.provider, 'returnEvidence', { obligationId })).toMatchObject({ code: 'ReasonMissing' })
    await command(people.provider, 'returnEvidence', { obligationId, answer: 'A journal, please' })
    await command(people.developer, 'submitEvidence', { obligationId, evidence: 'doi:10.1000/1' })
    expect((await command(people.provider, 'acceptEvidence', { obligationId })).state).toBe('ACCEPTED')
    expect(await command(people.developer, 'submitEvidence', { obligationId, evidence: 'More' })).toMatchObject({
      code: 'ObligationDone',
    })
  })

  it('is waived by the provider with a reason', async () => {
    const { id } = await ofKind(people.developer, await grant(), 'DESTROY')
    const waive = (answer: string) => command(people.provider, 'waiveObligation', { obligationId: id, answer })
    expect(await waive('')).toMatchObject({ code: 'ReasonMissing' })
    expect(await waive('Kept for the follow-up study')).toMatchObject({ state: 'WAIVED' })
  })

  it('is nobody else’s business, until it is overdue: then the board sees it too', async () => {
    const grantId = await grant()
    const { id } = await ofKind(people.developer, grantId, 'DESTROY')
    const elsewhere = await newcomer(service, 'another.member', 'BOARD_MEMBER', people.boardId)
    const READ = 'query ($id: ID!) { obligation(id: $id) { isOverdue } }'
    expect((await elsewhere.send(READ, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await people.doctor.ask(READ, { id })).obligation.isOverdue).toBe(false)
    service.doors.clock.setTo(new Date('2027-11-15T00:00:00Z'))
    const rounds = service.service.app.get(Rounds)
    await rounds.now('chase-obligations')
    await rounds.now('chase-obligations')
    const member = await service.as(ADDRESS('another.member'))
    expect((await member.ask(READ, { id })).obligation.isOverdue).toBe(true)
    const auditor = await service.as(ADDRESS('auditor'))
    const { rows } = await list(auditor, { overdue: true, grantId })
    expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['DESTROY'])
    const said = await service.doors.database.pool.query(
      `SELECT type FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = id WHERE subject_id = $1 ORDER BY id`,
      [id],
    )
    expect(said.rows.map(({ type }) => type)).toEqual(['ObligationOpened', 'ObligationOverdue'])
  })

  it('is listed page by page at the same cost, and none is skipped', async () => {
    await grant()
    const whole = await list(people.developer, { mine: true }, { first: 100 })
    const ids: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page = await list(people.developer, { mine: true }, { first: 4, after })
      ids.push(...page.rows.map(({ id }: { id: string }) => id))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(ids).toEqual(whole.rows.map(({ id }: { id: string }) => id))
    const one = await people.developer.send(LIST, { first: 1 })
    const nine = await people.developer.send(LIST, { first: 9 })
    expect(nine.data.obligations.edges).toHaveLength(9)
    expect(nine.statements).toBe(one.statements)
  })
})
