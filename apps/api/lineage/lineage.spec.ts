import { command, commandText, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, model, TERMS } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const from = (kind: string, originVersionId: string) => ({ kind, originVersionId })
const declare = (derivedVersionId: string, kind: string, originVersionId: string, caller = people.developer) =>
  command(caller, 'declareLineage', { derivedVersionId, lineage: [from(kind, originVersionId)] })
const GRAPH = `query ($id: ID!, $direction: LineageDirection, $depth: Int, $limit: Int) {
  lineage(versionId: $id, direction: $direction, depth: $depth, limit: $limit) { truncated
    nodes { distance version { id number asset { title { en } owner { name { en } } } } }
    links { kind evidence grant { id } derived { id } origin { id } } } }`
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes.
const graph = async (id: string, changes: object = {}, caller = people.auditor): Promise<any> =>
  (await caller.ask(GRAPH, { id, direction: 'BOTH', depth: 10, limit: 500, ...changes })).lineage
const EFFECTIVE = `query ($id: ID!) { version(id: $id) { effectiveTerms { body explanation { lines { term text } } sources { id } } } }`
const effective = async (id: string) => (await people.auditor.ask(EFFECTIVE, { id })).version.effectiveTerms
const terms = (answer: { explanation: { lines: { term: string }[] } }) =>
  answer.explanation.lines.map(({ term }) => term)

describe('recording where something came from', () => {
  it('refuses links that cannot be', async () => {
    const data = await dataset(people, 'Data')
    const base = await model(people, 'Base', [])
    const tuned = await model(people, 'Tuned', [from('FINE_TUNED_FROM', base.versionId)])
    expect(await declare(base.versionId, 'DERIVED_FROM', data.versionId)).toMatchObject({ code: 'WrongKinds' })
    expect(await declare(base.versionId, 'TRAINED_ON', tuned.versionId)).toMatchObject({ code: 'WrongKinds' })
    expect(await declare(base.versionId, 'FINE_TUNED_FROM', base.versionId)).toMatchObject({ code: 'SelfEdge' })
    expect(await declare(base.versionId, 'MERGED_FROM', tuned.versionId)).toMatchObject({ code: 'EdgeWouldMakeCycle' })
    expect(await declare(tuned.versionId, 'FINE_TUNED_FROM', base.versionId)).toMatchObject({
      code: 'EdgeAlreadyRecorded',
    })
    expect((await declare(base.versionId, 'TRAINED_ON', data.versionId)).__typename).toBe('Version')
    expect(
      await command(people.developer, 'declareLineage', { derivedVersionId: base.versionId, lineage: [] }),
    ).toMatchObject({
      code: 'OriginMissing',
    })
    const draft = await done(people.developer, 'openVersion', { assetId: base.assetId })
    expect(await declare(draft.id, 'TRAINED_ON', data.versionId)).toMatchObject({ code: 'VersionNotPublished' })
    expect(await declare(base.versionId, 'FINE_TUNED_FROM', draft.id)).toMatchObject({ code: 'OriginUnknown' })
    expect(await declare(base.versionId, 'TRAINED_ON', data.versionId, people.provider)).toMatchObject({
      code: 'NotPermitted',
    })
  })

  it('does not close a circle when both halves are declared at once', async () => {
    const [one, other] = [await model(people, 'One', []), await model(people, 'Other', [])]
    const input = (derived: string, origin: string) => ({
      input: { derivedVersionId: derived, lineage: [from('MERGED_FROM', origin)] },
    })
    const race = await Promise.all([
      people.developer.send(commandText('declareLineage'), input(one.versionId, other.versionId)),
      people.developer.send(commandText('declareLineage'), input(other.versionId, one.versionId)),
      people.developer.send(commandText('declareLineage'), input(one.versionId, other.versionId)),
    ])
    for (const { errors } of race) for (const { extensions } of errors) expect(extensions.code).toBe('CONFLICT')
    expect((await graph(one.versionId)).links).toHaveLength(1)
  })

  it('takes the maker’s word where the registry delivered nothing, and says so', async () => {
    const data = await dataset(people, 'Only talked about')
    const made = await model(people, 'Made of it', [from('TRAINED_ON', data.versionId)])
    const query = 'query ($id: ID!) { version(id: $id) { origins { kind evidence grant { id } origin { id } } } }'
    const { version } = await people.auditor.ask(query, { id: made.versionId })
    expect(version.origins).toEqual([
      { kind: 'TRAINED_ON', evidence: 'DECLARED', grant: null, origin: { id: data.versionId } },
    ])
  })

  it('vouches for it itself once it has delivered the data to the maker', async () => {
    const data = await dataset(people, 'Handed out')
    const certificateId = await certificate(people)
    const [grantId] = await granted(service, people, { versionIds: [data.versionId], certificateId })
    const before = await model(people, 'Made before', [from('TRAINED_ON', data.versionId)])
    await done(people.developer, 'openDelivery', { grantId })
    const after = await model(people, 'Made after', [from('TRAINED_ON', data.versionId)])
    const [declared] = (await graph(before.versionId)).links
    expect(declared).toMatchObject({ evidence: 'DECLARED', grant: { id: grantId } })
    const links = (await graph(after.versionId, { direction: 'UPSTREAM' })).links
    expect(links).toMatchObject([{ evidence: 'VERIFIED', grant: { id: grantId } }])
  })
})

describe('effective terms', () => {
  it('are what all origins allow together, with the versions they came from', async () => {
    const unpaid = await dataset(people, 'Not for profit', { ...TERMS, modifiers: [{ code: 'NPU' }] })
    const inJapan = await dataset(people, 'In Japan', { ...TERMS, modifiers: [{ code: 'GS', countries: ['JP'] }] })
    const made = await model(people, 'Of both', [
      from('TRAINED_ON', unpaid.versionId),
      from('TRAINED_ON', inJapan.versionId),
    ])
    const tuned = await model(people, 'Of that', [from('FINE_TUNED_FROM', made.versionId)])
    for (const { versionId } of [made, tuned]) {
      const met = await effective(versionId)
      expect(terms(met)).toEqual(expect.arrayContaining(['NPU', 'GS']))
      expect(met.sources.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([unpaid.versionId, inJapan.versionId]),
      )
    }
  })

  it('do not come from what a model was only evaluated on', async () => {
    const strict = await dataset(people, 'For evaluation', { ...TERMS, modifiers: [{ code: 'NPU' }] })
    const made = await model(people, 'Evaluated', [from('EVALUATED_ON', strict.versionId)])
    expect(terms(await effective(made.versionId))).not.toContain('NPU')
  })
})

describe('walking along the links', () => {
  const chain: string[] = []

  beforeAll(async () => {
    let previous = (await model(people, 'Generation 0', [])).versionId
    chain.push(previous)
    for (let generation = 1; generation < 6; generation += 1) {
      previous = (await model(people, `Generation ${generation}`, [from('FINE_TUNED_FROM', previous)])).versionId
      chain.push(previous)
    }
  }, 60_000)

  it('goes up, down, and only so far, saying how far each is', async () => {
    const [middle] = [chain[3]!]
    const distances = async (changes: object) =>
      (await graph(middle, changes)).nodes
        .map(({ distance }: { distance: number }) => distance)
        .sort((a: number, b: number) => a - b)
    expect(await distances({ direction: 'UPSTREAM' })).toEqual([-3, -2, -1, 0])
    expect(await distances({ direction: 'DOWNSTREAM' })).toEqual([0, 1, 2])
    expect(await distances({})).toEqual([-3, -2, -1, 0, 1, 2])
    expect(await distances({ depth: 1 })).toEqual([-1, 0, 1])
  })

  it('never leaves anything out in silence', async () => {
    const all = await graph(chain[0]!)
    expect(all).toMatchObject({ truncated: false })
    expect(all.nodes).toHaveLength(6)
    const some = await graph(chain[0]!, { limit: 3 })
    expect(some).toMatchObject({ truncated: true })
    expect(some.nodes.map(({ distance }: { distance: number }) => distance)).toEqual([0, 1, 2])
    expect(some.links).toHaveLength(2)
    const shallow = await graph(chain[0]!, { depth: 2 })
    expect(shallow.nodes).toHaveLength(3)
  })

  it('costs the same in SQL for three versions and for six', async () => {
    const ask = (limit: number) => people.auditor.send(GRAPH, { id: chain[0], direction: 'BOTH', depth: 10, limit })
    const [three, six] = [await ask(3), await ask(6)]
    expect(six.data.lineage.nodes).toHaveLength(6)
    expect(six.statements).toBe(three.statements)
    expect(six.statements).toBeLessThanOrEqual(8)
  })

  it('begins only from what the caller may see, and asks for sizes that can be had', async () => {
    const data = await dataset(people, 'In the open')
    const { id } = await done(people.provider, 'openVersion', { assetId: data.assetId })
    const hidden = await people.developer.send(GRAPH, { id, direction: 'BOTH', depth: 1, limit: 1 })
    expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND')
    for (const size of [{ depth: 101 }, { depth: -1 }, { limit: 0 }, { limit: 2_501 }]) {
      const { errors } = await people.auditor.send(GRAPH, {
        id: chain[0],
        direction: 'BOTH',
        depth: 1,
        limit: 1,
        ...size,
      })
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })

  it('finds one link by its id', async () => {
    const { rows } = await service.doors.database.pool.query('SELECT id FROM edge LIMIT 1')
    const query = 'query ($id: ID!) { lineageLink(id: $id) { id kind derived { asset { title { en } } } } }'
    expect((await people.developer.ask(query, { id: rows[0].id })).lineageLink.id).toBe(rows[0].id)
  })
})
