import { command, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, TERMS } from '../testing/steps.ts'
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

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(service.doors.clock.now().getTime() + days * DAY_MS).toISOString()

const STANDING = `query ($id: ID!) { grant(id: $id) { endsAt termsInForce { number } acceptances { terms { number } }
  termsToAccept { acceptBy overdue headline changes { term kind before after text } terms { id number } verdict { verdict } } } }`

const standing = async (id: string, caller = people.developer) => (await caller.ask(STANDING, { id })).grant
const set = (assetId: string, body: object, acceptBy?: string) =>
  done(people.provider, 'setTerms', { assetId, body, ...(acceptBy ? { acceptBy } : {}) })
const accept = (grantId: string, termsId: string, caller = people.developer) =>
  command(caller, 'acceptTerms', { grantId, termsId }, '... on Grant { id endsAt }')

async function grantOn(title: string) {
  const { assetId, versionId } = await dataset(people, title)
  const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId })
  return { assetId, grantId: grantId! }
}

describe('terms set after a grant was given', () => {
  it('hold for new grants only, unless they say otherwise', async () => {
    const { assetId, grantId } = await grantOn('Untouched')
    await set(assetId, { ...TERMS, noLinkage: true })
    expect(await standing(grantId)).toMatchObject({ termsInForce: { number: 1 }, termsToAccept: null })
    expect(await command(people.developer, 'openDelivery', { grantId })).toMatchObject({ __typename: 'OpenedDelivery' })
  })

  it('show exactly what changed, stop delivery from their day on, and let it go on once accepted', async () => {
    const { assetId, grantId } = await grantOn('Renewed terms')
    const acceptBy = inDays(10)
    const { id: termsId } = await set(assetId, { ...TERMS, ai: { train: 'permitted', distil: 'forbidden' } }, acceptBy)
    const before = await standing(grantId)
    expect(before.termsToAccept).toMatchObject({
      acceptBy,
      overdue: false,
      headline: 'The terms have become stricter.',
      changes: [{ term: 'ai.distil', kind: 'CHANGED' }],
      terms: { id: termsId, number: 2 },
    })
    expect(before.termsToAccept.changes[0].after).toBe('Distilling into another model is forbidden.')
    const japanese = await standing(grantId, people.developer.speaking('ja'))
    expect(japanese.termsToAccept.changes[0].text).toMatch(/変更前：.+変更後：.+禁止されています。/)
    const waiting = 'query ($id: ID!) { terms(id: $id) { awaitingAcceptance } }'
    expect((await people.provider.ask(waiting, { id: termsId })).terms.awaitingAcceptance).toBe(1)
    const mine = await people.developer.ask('{ grantsToAccept { id } }', {})
    expect(mine.grantsToAccept).toEqual([{ id: grantId }])

    expect(await command(people.developer, 'openDelivery', { grantId })).toMatchObject({ __typename: 'OpenedDelivery' })
    service.doors.clock.setTo(new Date(Date.now() + 10 * DAY_MS + 1_000))
    try {
      const later = await service.as('developer@story.example')
      expect(await command(later, 'openDelivery', { grantId })).toMatchObject({
        code: 'TermsNotAccepted',
        facts: { number: 2, acceptBy },
      })
      expect((await standing(grantId, later)).termsToAccept.overdue).toBe(true)
      expect(await accept(grantId, termsId, later)).toMatchObject({ __typename: 'Grant', endsAt: before.endsAt })
      expect(await command(later, 'openDelivery', { grantId })).toMatchObject({
        __typename: 'OpenedDelivery',
      })
    } finally {
      service.doors.clock.reset()
    }
    expect(await standing(grantId)).toMatchObject({
      termsInForce: { number: 2 },
      termsToAccept: null,
      acceptances: [{ terms: { number: 2 } }],
    })
    expect((await people.provider.ask(waiting, { id: termsId })).terms.awaitingAcceptance).toBe(0)
    expect(await accept(grantId, termsId)).toMatchObject({ code: 'NothingToAccept' })
    const { rows } = await service.doors.database.pool.query(
      `SELECT count(*)::int AS entries FROM ledger_entry entry JOIN ledger_subject ON ledger_subject.entry_id = entry.id
       WHERE type = 'TermsAccepted' AND subject_id = $1`,
      [grantId],
    )
    expect(rows[0].entries).toBe(1)
  })

  it('are accepted as read: what was set in between is not, and the first date stays', async () => {
    const { assetId, grantId } = await grantOn('Set twice')
    const first = await set(assetId, { ...TERMS, noLinkage: true }, inDays(10))
    const second = await set(assetId, { ...TERMS, noLinkage: true, noReidentification: true }, inDays(90))
    expect(await accept(grantId, first.id)).toMatchObject({ code: 'OtherTermsToAccept', facts: { number: 3 } })
    const { termsToAccept } = await standing(grantId)
    expect(termsToAccept.terms.id).toBe(second.id)
    expect(new Date(termsToAccept.acceptBy).getTime()).toBeLessThan(Date.parse(inDays(11)))
    expect(termsToAccept.changes.map(({ term }: { term: string }) => term)).toEqual(['noReidentification', 'noLinkage'])
  })

  it('bring the end forward where they end sooner, and cannot be accepted where they forbid the purpose', async () => {
    const { assetId, grantId } = await grantOn('Ending sooner')
    const until = inDays(30).slice(0, 10)
    const { id } = await set(assetId, { ...TERMS, dates: { until } }, inDays(5))
    const { endsAt } = await accept(grantId, id)
    expect(endsAt).toBe(new Date(`${until}T23:59:59.999+09:00`).toISOString())
    const forbidding = await set(assetId, { ...TERMS, ai: { train: 'forbidden' } }, inDays(5))
    expect((await standing(grantId)).termsToAccept.verdict).toEqual({ verdict: 'DENY' })
    expect(await accept(grantId, forbidding.id)).toMatchObject({ code: 'TermsForbidPurpose', facts: { number: 3 } })
  })

  it('are for the grantee alone to accept, and cannot be due in the past', async () => {
    const { assetId, grantId } = await grantOn('Somebody else’s')
    expect(
      await command(people.provider, 'setTerms', {
        assetId,
        body: { ...TERMS, noLinkage: true },
        acceptBy: inDays(-1),
      }),
    ).toMatchObject({ code: 'AcceptByPast' })
    const { id } = await set(assetId, { ...TERMS, noLinkage: true }, inDays(5))
    expect(await accept(grantId, id, people.provider)).toMatchObject({ code: 'NotPermitted' })
    const { errors } = await people.doctor.send(
      'mutation ($input: AcceptTermsInput!) { acceptTerms(input: $input) { __typename } }',
      { input: { grantId: assetId, termsId: id } },
    )
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('are accepted once, however often somebody presses', async () => {
    const { assetId, grantId } = await grantOn('Pressed six times')
    const { id } = await set(assetId, { ...TERMS, noLinkage: true }, inDays(5))
    const text =
      'mutation ($input: AcceptTermsInput!) { acceptTerms(input: $input) { __typename ... on Refusal { code } } }'
    const race = await Promise.all(
      Array.from({ length: 6 }, () => people.developer.send(text, { input: { grantId, termsId: id } })),
    )
    const won = race.filter(({ data }) => data?.acceptTerms?.__typename === 'Grant')
    expect(won).toHaveLength(1)
    for (const { errors, data } of race) {
      if (data?.acceptTerms?.__typename === 'Grant') continue
      expect(errors[0]?.extensions.code ?? data.acceptTerms.code).toMatch(/CONFLICT|NothingToAccept/)
    }
  })
})
