import type { Caller } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, dataset, file } from '../testing/steps.ts'
import { type Cast, cast, newcomer, organisation } from '../testing/world.ts'

const TITLES = `query ($filter: AssetFilter, $first: Int, $after: String) {
  assets(filter: $filter, first: $first, after: $after) {
    totalCount edges { cursor node { id title { ja en local } } } pageInfo { hasNextPage endCursor } } }`

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const described = (ja: string, en = '', changes: object = {}) => ({
  kind: 'DATASET',
  ownerId: people.hospitalId,
  title: { ja, en },
  description: {},
  modalities: ['TEXT'],
  ...changes,
})

async function found(caller: Caller, text: string): Promise<string[]> {
  const { assets } = await caller.ask(TITLES, { filter: { text } })
  expect(assets.totalCount).toBe(assets.edges.length)
  return assets.edges.map(({ node }: { node: { title: { local: string } } }) => node.title.local)
}

/** In the catalogue without the cost of a push. */
async function publish(ids: readonly string[]) {
  await service.doors.database.pool.query('UPDATE asset SET published_at = now() WHERE id = ANY($1)', [ids])
}

describe('what is not published', () => {
  it('is there for its owner, and for others as if it did not exist', async () => {
    const id = await asset(people.provider, 'DATASET', people.hospitalId, 'Kept back')
    const query = 'query ($id: ID!) { asset(id: $id) { id versions { edges { cursor } } } }'
    expect((await people.provider.ask(query, { id })).asset.id).toBe(id)
    const hidden = await people.developer.send(query, { id })
    const absent = await people.developer.send(query, { id: '0190a000-0000-7000-8000-000000000000' })
    expect(hidden.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    expect(hidden.errors).toEqual(absent.errors)
    expect(await found(people.developer, 'Kept back')).toEqual([])
    expect(await found(people.provider, 'Kept back')).toEqual(['Kept back'])
    const other = await organisation(service, 'HOSPITAL', '別の病院', 'Another hospital')
    expect(await found(await newcomer(service, 'rival', 'PROVIDER', other), 'Kept back')).toEqual([])
    expect(await found(people.auditor, 'Kept back')).toEqual(['Kept back'])
  })

  it('keeps a draft version to itself also when an earlier one is out', async () => {
    const { assetId } = await dataset(people, 'In two versions')
    const draft = await done(people.provider, 'openVersion', { assetId, note: { en: 'In the making' } })
    const query = `query ($id: ID!) { asset(id: $id) { latestVersion { number } versions { edges { node { number state } } } } }`
    const seen = (await people.developer.ask(query, { id: assetId })).asset
    expect(seen).toMatchObject({ latestVersion: { number: 1 }, versions: { edges: [{ node: { number: 1 } }] } })
    expect((await people.provider.ask(query, { id: assetId })).asset.versions.edges).toHaveLength(2)
    const { errors } = await people.developer.send('query ($id: ID!) { version(id: $id) { id } }', { id: draft.id })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })
})

describe('searching', () => {
  beforeAll(async () => {
    const ids = []
    for (const [ja, en] of [
      ['冠動脈CT画像', 'Coronary CT images'],
      ['ＦＨＩＲ　退院時要約', 'Discharge summaries as FHIR'],
      ['ﾃﾞｰﾀｾｯﾄ 心電図', 'Electrocardiograms'],
    ] as const) {
      ids.push((await done(people.provider, 'registerAsset', described(ja, en))).id)
    }
    await publish(ids)
  })

  it.each([
    ['冠動脈', 1],
    ['冠動脈 ct', 1],
    ['ｆｈｉｒ', 1],
    ['fhir 要約', 1],
    ['データセット', 1],
    ['ELECTRO', 1],
    ['冠動脈 fhir', 0],
    ['100%', 0],
    ['_', 0],
  ])('for «%s» finds %i', async (text, count) => {
    expect(await found(people.developer, text)).toHaveLength(count)
  })

  it('narrows by kind, by modality, by owner and to what is mine', async () => {
    const count = async (filter: object) => (await people.developer.ask(TITLES, { filter })).assets.totalCount
    expect(await count({ text: 'coronary ct', kind: 'MODEL' })).toBe(0)
    expect(await count({ text: 'coronary ct', modality: 'TEXT' })).toBe(1)
    expect(await count({ text: 'coronary ct', modality: 'IMAGE' })).toBe(0)
    expect(await count({ text: 'coronary ct', ownerId: people.companyId })).toBe(0)
    expect(await count({ text: 'coronary ct', mine: true })).toBe(0)
  })
})

describe('paging', () => {
  it('meets every row exactly once while new ones arrive', async () => {
    const register = async (en: string) => {
      const { id } = await done(people.provider, 'registerAsset', described('', en))
      await publish([id])
      return id as string
    }
    const old = []
    for (let number = 0; number < 11; number += 1) old.push(await register(`Paged ${number}`))
    const met: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      // biome-ignore lint/suspicious/noExplicitAny: a loop that feeds itself cannot infer its own answer.
      const { data }: { data: any } = await people.developer.send(TITLES, {
        filter: { text: 'paged' },
        first: 4,
        after,
      })
      met.push(...data.assets.edges.map(({ node }: { node: { id: string } }) => node.id))
      after = data.assets.pageInfo.endCursor
      more = data.assets.pageInfo.hasNextPage
      await register(`Paged and late ${met.length}`)
    }
    expect(met).toEqual(old.reverse())
  })

  it('refuses pages of no size, of any size, and cursors it never gave', async () => {
    for (const page of [{ first: 0 }, { first: 101 }, { after: 'bm90IG91cnM' }, { after: '%%%' }]) {
      const { errors } = await people.developer.send(TITLES, page)
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })

  it('goes through files by path', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Of three files')
    const { versionId } = await push(
      people.provider,
      assetId,
      ['c.txt', 'a.txt', 'b/ü.txt'].map((each) => file(each)),
    )
    const query = `query ($id: ID!, $after: String) { version(id: $id) { fileCount files(first: 2, after: $after) {
      edges { node { path } } pageInfo { hasNextPage endCursor } } } }`
    const first = (await people.developer.ask(query, { id: versionId })).version
    const rest = (await people.developer.ask(query, { id: versionId, after: first.files.pageInfo.endCursor })).version
    const paths = [...first.files.edges, ...rest.files.edges].map(({ node }) => node.path)
    expect(paths).toEqual(['a.txt', 'b/ü.txt', 'c.txt'])
    expect(first).toMatchObject({ fileCount: 3, files: { pageInfo: { hasNextPage: true } } })
    expect(rest.files.pageInfo.hasNextPage).toBe(false)
  })
})

describe('what a list costs', () => {
  it('is the same in SQL for five rows and for fifty', async () => {
    const rows = `INSERT INTO asset (id, kind, owner_id, title_ja, title_en, description_ja, description_en, modalities,
        search_text, created_at, published_at)
      SELECT overlay(gen_random_uuid()::text placing '00' from 1)::uuid, 'dataset', $1, '', 'Many', '', '', '{text}', 'many', now(), now() FROM generate_series(1, 50)`
    await service.doors.database.pool.query(rows, [people.hospitalId])
    for (let number = 0; number < 3; number += 1) await dataset(people, `Many and whole ${number}`)
    const query = `query ($first: Int) { assets(filter: { text: "many" }, first: $first) { totalCount edges { node {
      id owner { name { local } } currentTerms { number explanation { headline } } latestVersion { number plainBytes } } } } }`
    const five = await people.developer.send(query, { first: 5 })
    const fifty = await people.developer.send(query, { first: 50 })
    expect(five.data.assets.edges).toHaveLength(5)
    expect(fifty.data.assets.edges).toHaveLength(50)
    expect(five.data.assets.edges[0].node.latestVersion).not.toBeNull()
    expect(fifty.statements).toBe(five.statements)
    expect(five.statements).toBeLessThanOrEqual(CATALOGUE_STATEMENTS)
  })
})

/** Who asks, the page, the count, owners, terms and latest versions: one each. */
const CATALOGUE_STATEMENTS = 6

describe('registering and describing', () => {
  it.each([
    ['TitleMissing', { title: { ja: ' ', en: '' } }],
    ['TextTooLong', { title: { en: 'x'.repeat(201) } }],
    ['ModalityMissing', { modalities: [] }],
  ])('answers %s where it is so', async (code, changes) => {
    expect(await command(people.provider, 'registerAsset', described('題', '', changes))).toMatchObject({ code })
  })

  it('is for those who keep the asset', async () => {
    const forOthers = await command(people.developer, 'registerAsset', described('題'))
    expect(forOthers).toMatchObject({ code: 'NotPermitted', facts: { needed: 'provider' } })
    const ownDataset = described('題', '', { ownerId: people.companyId })
    expect(await command(people.developer, 'registerAsset', ownDataset)).toMatchObject({ code: 'NotPermitted' })
    const { assetId } = await dataset(people, 'Not yours to describe')
    const { kind: _kind, ownerId: _ownerId, ...words } = described('別の題')
    expect(await command(people.developer, 'describeAsset', { assetId, ...words })).toMatchObject({
      code: 'NotPermitted',
    })
  })

  it('tells one of two who describe at once to look again', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Contested')
    const { kind: _kind, ownerId: _ownerId, ...words } = described('', 'First')
    const query = `mutation ($input: DescribeAssetInput!) { describeAsset(input: $input) { __typename ... on Asset { title { en } } } }`
    const race = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        people.provider.send(query, { input: { assetId, ...words, title: { en: `Title ${index}` } } }),
      ),
    )
    const codes = race.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))
    expect(new Set(codes)).toEqual(new Set(['CONFLICT']))
    const won = race.filter(({ errors }) => errors.length === 0).length
    const { rows } = await service.doors.database.pool.query(
      `SELECT count(*)::int AS entries FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
       WHERE type = 'AssetDescribed' AND subject_id = $1`,
      [assetId],
    )
    expect(rows[0].entries).toBe(won)
  })

  it('treats what no database can hold as the caller’s mistake', async () => {
    for (const en of ['a \u0000 b', 'half a \ud83d character']) {
      const { errors } = await people.provider.send(
        'mutation ($input: RegisterAssetInput!) { registerAsset(input: $input) { __typename } }',
        { input: described('', en) },
      )
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })

  it.each(['asset', 'version', 'terms', 'request', 'review', 'grant', 'upload', 'ledgerEntry', 'lineageLink'])(
    'finds no %s under what is no id',
    async (field) => {
      for (const id of ['abc', '../etc/passwd', "' OR 1=1 --"]) {
        const { errors } = await people.auditor.send(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })
        expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
      }
    },
  )
})
