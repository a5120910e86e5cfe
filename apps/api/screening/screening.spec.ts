import { ICD10, match, parsePurpose, parseTerms, printTerms, termsDigest } from '@raireki/governance'
import { done } from '../testing/command.ts'
import { poolOf } from '../testing/database.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, dataset, draft, PURPOSE } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'
import { ScreeningStore } from './screening.store.ts'
import { Texts } from './texts.ts'

let service: TestService
let people: Cast

/** Terms of every kind of answer to the purpose below, under titles that say so. */
const CATALOGUE = {
  'Permits one': { permission: { code: 'GRU' }, ai: { train: 'permitted' } },
  'Permits two': { permission: { code: 'GRU' }, ai: { train: 'permitted' }, modifiers: ['NPU'] },
  'Permits again': { permission: { code: 'GRU' }, ai: { train: 'permitted' } },
  'Denies one': { permission: { code: 'HMB' }, ai: { train: 'permitted' } },
  'Denies two': { permission: { code: 'GRU' }, ai: { train: 'forbidden' } },
  'Asks a person': { permission: { code: 'GRU' } },
} as const

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  for (const [title, terms] of Object.entries(CATALOGUE)) await dataset(people, title, terms)
  await asset(people.provider, 'DATASET', people.hospitalId, 'Permits unpublished', CATALOGUE['Permits one'])
}, 120_000)
afterAll(() => service?.stop())

const QUERY = `query ($filter: AssetFilter, $first: Int, $after: String) { assets(filter: $filter, first: $first, after: $after) {
  totalCount edges { node { title { en } } } pageInfo { hasNextPage endCursor } } }`

async function titles(permits: object, caller = people.developer, more: object = {}) {
  const { assets } = await caller.ask(QUERY, { filter: { permits, ...more }, first: 100 })
  const found = assets.edges.map(({ node }: { node: { title: { en: string } } }) => node.title.en)
  expect(assets.totalCount).toBe(found.length)
  return found.sort()
}

describe('the catalogue by what would permit a purpose', () => {
  it('holds exactly what matching permits, and by each verdict what it says', async () => {
    const purpose = parsePurpose(PURPOSE)
    const expected = (verdict: string) =>
      Object.entries(CATALOGUE)
        .filter(([, body]) => {
          const terms = parseTerms(body)
          if (!terms.ok || !purpose.ok) throw new Error('sound')
          const at = new Date().toISOString().slice(0, 10)
          return match(purpose.value, terms.value, { profile: 'strict', ontology: ICD10, at }).verdict === verdict
        })
        .map(([title]) => title)
        .sort()
    expect(expected('permit')).toEqual(['Permits again', 'Permits one', 'Permits two'])
    expect(await titles({ purpose: PURPOSE })).toEqual(expected('permit'))
    expect(await titles({ purpose: PURPOSE, verdicts: ['DENY'] })).toEqual(expected('deny'))
    expect(await titles({ purpose: PURPOSE, verdicts: ['REVIEW', 'PERMIT'] })).toEqual(
      [...expected('permit'), ...expected('review')].sort(),
    )
  })

  it('goes together with words, paging and what the caller may see', async () => {
    expect(await titles({ purpose: PURPOSE }, people.developer, { text: 'again' })).toEqual(['Permits again'])
    expect(await titles({ purpose: PURPOSE }, people.provider)).toContain('Permits unpublished')
    const filter = { permits: { purpose: PURPOSE } }
    const met: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      // biome-ignore lint/suspicious/noExplicitAny: a loop that feeds itself cannot infer its own answer.
      const { assets }: any = await people.developer.ask(QUERY, { filter, first: 1, after })
      met.push(...assets.edges.map(({ node }: { node: { title: { en: string } } }) => node.title.en))
      expect(assets.totalCount).toBe(3)
      after = assets.pageInfo.endCursor
      more = assets.pageInfo.hasNextPage
    }
    expect(met).toEqual(['Permits again', 'Permits two', 'Permits one'])
  })

  it('takes the purpose of a request the caller may read, and of no other', async () => {
    const requestId = await draft(people, { versionIds: [] })
    expect(await titles({ requestId })).toEqual(['Permits again', 'Permits one', 'Permits two'])
    const { errors } = await people.provider.send(QUERY, { filter: { permits: { requestId } } })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('sees terms that were set a moment ago', async () => {
    const { assetId } = await dataset(people, 'Changes its mind', CATALOGUE['Denies one'])
    expect(await titles({ purpose: PURPOSE })).not.toContain('Changes its mind')
    await done(people.provider, 'setTerms', {
      assetId,
      body: { ...CATALOGUE['Permits one'], noLinkage: false, duties: ['publish'] },
    })
    expect(await titles({ purpose: { ...PURPOSE, commitments: { publish: true } } })).toContain('Changes its mind')
    expect(await titles({ purpose: PURPOSE })).toHaveLength(4)
  })

  it('sees a text that was numbered before others and committed after them', async () => {
    const body = { permission: { code: 'GRU' }, ai: { train: 'permitted' }, dates: { until: '2031-01-01' } }
    const late = parseTerms(body)
    if (!late.ok) throw new Error('sound')
    const pool = poolOf(service.ownerUrl, 1)
    const writer = await pool.connect()
    await writer.query('BEGIN')
    const text = [termsDigest(late.value), printTerms(late.value)]
    await writer.query('INSERT INTO terms_document (digest, body) VALUES ($1, $2)', text)
    await dataset(people, 'Numbered after it', { ...body, dates: { until: '2032-01-01' } })
    expect(await titles({ purpose: PURPOSE })).toContain('Numbered after it')
    await writer.query('COMMIT')
    writer.release()
    await pool.end()
    await dataset(people, 'Numbered before it', body)
    expect(await titles({ purpose: PURPOSE })).toContain('Numbered before it')
  })

  it('looks through every text once, also where a process may hold only a few of them', async () => {
    class Few extends Texts {
      protected override readonly mostHeld = 2
    }
    const store = service.service.app.get(ScreeningStore)
    const [all, few]: number[][] = [[], []]
    expect(await new Texts(store).each((number) => all!.push(number))).toBe(all!.length)
    expect(await new Few(store).each((number) => few!.push(number))).toBe(all!.length)
    expect(all!.length).toBeGreaterThan(5)
    expect(few).toEqual(all)
    expect(new Set(few).size).toBe(few!.length)
  })

  it('reads them when the service starts, so that the first who asks need not wait for it', async () => {
    const store = service.service.app.get(ScreeningStore)
    const asked: number[] = []
    const watched = Object.create(store, {
      texts: {
        value: (after: number, most: number) => {
          asked.push(after)
          return store.texts(after, most)
        },
      },
    })
    const texts = new Texts(watched)
    texts.onApplicationBootstrap()
    const count = await texts.each(() => undefined)
    expect(count).toBeGreaterThan(5)
    // Once from the beginning; the question waited for the same reading, and another one asks for what came after.
    expect(asked).toEqual([0])
    await texts.each(() => undefined)
    expect(asked).toHaveLength(2)
    expect(asked[1]).toBeGreaterThan(0)
  })

  it('asks the database for texts it has not read, and for nothing else twice', async () => {
    const ask = async (statement: string) => {
      const purpose = { ...PURPOSE, project: statement }
      return (await people.developer.send(QUERY, { filter: { permits: { purpose } }, first: 1 })).statements
    }
    const first = await ask('a new one')
    const again = await ask('a new one')
    // What is new, the rulings kept, older questions forgotten.
    expect(first - again).toBe(3)
    const unfiltered = (await people.developer.send(QUERY, { filter: {}, first: 1 })).statements
    expect(again - unfiltered).toBe(1)
  })

  it('names what is wrong with a purpose', async () => {
    const wrong = { filter: { permits: { purpose: { research: { diseases: [] } } } } }
    const english = await people.developer.send(QUERY, wrong)
    expect(english.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    expect(english.errors[0]?.message).toContain('filter.permits.purpose.research.diseases')
    const japanese = await people.developer.speaking('ja').send(QUERY, wrong)
    expect(japanese.errors[0]?.message).toMatch(/[ぁ-ん]/)
    const neither = await people.developer.send(QUERY, { filter: { permits: {} } })
    expect(neither.errors[0]?.message).toContain('either purpose or requestId')
  })
})
