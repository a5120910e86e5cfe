import { replayFromFile } from '@raireki/governance'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, draft, submitted, TERMS } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
}, 60_000)
afterAll(() => service?.stop())

const REPLAY = `query ($id: ID!) { replayVerdict(requestItemId: $id) { same summary recorded { verdict at } now { verdict at }
  differences { what text recorded now } file } }`

const itemOf = async (requestId: string) =>
  (await people.developer.ask('query ($id: ID!) { request(id: $id) { items { id } } }', { id: requestId })).request
    .items[0].id as string

describe('a decision, replayed', () => {
  it('comes out the same years later, and from its file without the registry', async () => {
    const { assetId, versionId } = await dataset(people, 'Replayed')
    const { requestId } = await submitted(people, { versionIds: [versionId], certificateId })
    const id = await itemOf(requestId)
    // The terms of today are others; the decision stands on those of then.
    await done(people.provider, 'setTerms', { assetId, body: { ...TERMS, noLinkage: true } })
    service.doors.clock.setTo(new Date(Date.now() + 5 * 365 * 86_400_000))
    try {
      const auditor = await service.as('auditor@story.example')
      const { replayVerdict } = await auditor.ask(REPLAY, { id })
      expect(replayVerdict).toMatchObject({ same: true, differences: [] })
      expect(replayVerdict.now).toEqual(replayVerdict.recorded)
      expect(replayFromFile(replayVerdict.file)).toMatchObject({ ok: true, value: { same: true } })
      const { replayVerdict: japanese } = await auditor.speaking('ja').ask(REPLAY, { id })
      expect(japanese.summary).toBe('同じ入力から、同じ判定に至りました。')
    } finally {
      service.doors.clock.reset()
    }
  })

  it('reports what differs where a record was tampered with', async () => {
    const { versionId } = await dataset(people, 'Tampered')
    const { requestId } = await submitted(people, { versionIds: [versionId], certificateId })
    const id = await itemOf(requestId)
    await service.doors.database.pool.query(
      `UPDATE request_item SET verdict = jsonb_set(verdict, '{verdict}', '"deny"') WHERE id = $1`,
      [id],
    )
    const { replayVerdict } = await people.developer.ask(REPLAY, { id })
    expect(replayVerdict.same).toBe(false)
    expect(replayVerdict.differences).toMatchObject([
      { what: 'verdict', recorded: 'deny', text: 'The verdict is another.' },
    ])
  })

  it('is nothing for a draft, and nobody’s who may not read the request', async () => {
    const { versionId } = await dataset(people, 'Drafted')
    const id = await itemOf(await draft(people, { versionIds: [versionId] }))
    expect((await people.developer.ask(REPLAY, { id })).replayVerdict).toBeNull()
    const { errors } = await people.lawyer.send(REPLAY, { id })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })
})
