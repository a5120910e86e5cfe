import { command, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, dataset, PURPOSE } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const GRU = { permission: { code: 'GRU' } }
const NOT_FOR_PROFIT = { ...GRU, modifiers: [{ code: 'NPU' }] }
const FLAWED = {
  permission: { code: 'DS', diseases: ['heart'] },
  modifiers: [{ code: 'GS', countries: ['XX'] }],
  surprise: 1,
}

describe('setting terms', () => {
  it('says everything that is wrong with them, where, in both languages', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Flawed', null)
    const input = { assetId, body: FLAWED }
    const english = await command(people.provider, 'setTerms', input)
    expect(english).toMatchObject({ __typename: 'InvalidTerms', code: 'TermsInvalid' })
    const paths = english.flaws.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['permission.diseases.0', 'modifiers.0.countries.0']))
    expect(paths.length).toBeGreaterThanOrEqual(3)
    const japanese = await command(people.provider.speaking('ja'), 'setTerms', input)
    expect(japanese.flaws.map(({ path }: { path: string }) => path)).toEqual(paths)
    for (const { message } of japanese.flaws) expect(message).toMatch(/[ぁ-んァ-ヶ一-龥]/)
    for (const { message } of english.flaws) expect(message).not.toMatch(/[ぁ-ん]/)
  })

  it('refuses a disease that its system does not have, and knows nothing of systems that are not loaded', async () => {
    const { assetId } = await dataset(people, 'Of rare diseases')
    const set = (...diseases: string[]) =>
      command(people.provider, 'setTerms', { assetId, body: { permission: { code: 'DS', diseases, match: 'any' } } })
    expect(await set('ICD10:I21', 'D95')).toMatchObject({
      code: 'TermsInvalid',
      flaws: [
        {
          path: 'permission.diseases.1',
          code: 'unknownCode',
          message: expect.stringMatching(/“D95”.+Close to it: .+\(ICD10:D/),
        },
      ],
    })
    expect(await set('ICD10:I21', 'ICD10:C34.1', 'ORPHA:99999999')).toMatchObject({ __typename: 'Terms', number: 2 })
  })

  it('is for those who keep the asset', async () => {
    const { assetId } = await dataset(people, 'Open to see')
    expect(await command(people.developer, 'setTerms', { assetId, body: GRU })).toMatchObject({ code: 'NotPermitted' })
  })

  it('numbers each statement, tells what changed, and keeps the old ones', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Renumbered', GRU)
    const set = (body: object) => command(people.provider, 'setTerms', { assetId, body })
    expect(await set({ ...GRU, modifiers: [] })).toMatchObject({ code: 'TermsUnchanged', facts: { number: 1 } })
    expect(await set(NOT_FOR_PROFIT)).toMatchObject({ number: 2 })
    expect(await set(GRU)).toMatchObject({ number: 3 })
    const query = `query ($id: ID!, $after: String) { asset(id: $id) { currentTerms { number }
      termsHistory(first: 2, after: $after) { edges { node { number changes digest } } pageInfo { hasNextPage endCursor } } } }`
    const newest = (await people.provider.ask(query, { id: assetId })).asset
    expect(newest.currentTerms.number).toBe(3)
    const [third, second] = newest.termsHistory.edges.map(({ node }: { node: object }) => node)
    expect(third).toMatchObject({ number: 3, changes: [expect.stringContaining('profit')] })
    expect(second).toMatchObject({ number: 2, changes: [expect.stringContaining('profit')] })
    expect(third.changes).not.toEqual(second.changes)
    const after = newest.termsHistory.pageInfo.endCursor
    const oldest = (await people.provider.ask(query, { id: assetId, after })).asset.termsHistory
    expect(oldest).toMatchObject({ edges: [{ node: { number: 1, changes: [] } }], pageInfo: { hasNextPage: false } })
    expect(oldest.edges[0].node.digest).toBe(third.digest)
    const inJapanese = (await people.provider.speaking('ja').ask(query, { id: assetId })).asset
    expect(inJapanese.termsHistory.edges[0].node.changes[0]).toMatch(/[ぁ-ん]/)
  })

  it('gives two who set them at once two numbers, or tells one to look again', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Raced for', null)
    const bodies = ['NPU', 'NCU', 'PUB', 'COL', 'IRB', 'RTN'].map((code) => ({ ...GRU, modifiers: [{ code }] }))
    const query = 'mutation ($input: SetTermsInput!) { setTerms(input: $input) { ... on Terms { number } } }'
    const race = await Promise.all(bodies.map((body) => people.provider.send(query, { input: { assetId, body } })))
    const lost = race.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))
    expect(new Set(lost)).toEqual(new Set(['CONFLICT']))
    const numbers = race.filter(({ errors }) => errors.length === 0).map(({ data }) => data.setTerms.number)
    expect(numbers.sort()).toEqual(numbers.map((_, index) => index + 1))
  })
})

describe('reading terms', () => {
  const explain = `query ($body: JSON!) { explainTerms(body: $body) {
    __typename ... on Explanation { headline lines { term effect text } } ... on InvalidTerms { code flaws { path } } } }`

  it('says them in plain words in the reader’s language, without keeping them', async () => {
    const english = (await people.developer.ask(explain, { body: NOT_FOR_PROFIT })).explainTerms
    expect(english.lines).toContainEqual(expect.objectContaining({ term: 'NPU', effect: 'LIMITS' }))
    const japanese = (await people.developer.speaking('ja').ask(explain, { body: NOT_FOR_PROFIT })).explainTerms
    expect(japanese.headline).toMatch(/[ぁ-ん]/)
    expect((await people.developer.ask(explain, { body: FLAWED })).explainTerms.code).toBe('TermsInvalid')
  })

  it('is not possible for terms that are not in the catalogue yet', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Secret', null)
    const { id } = await done(people.provider, 'setTerms', { assetId, body: GRU })
    const { errors } = await people.developer.send('query ($id: ID!) { terms(id: $id) { number } }', { id })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    const seen = await people.provider.ask('query ($id: ID!) { terms(id: $id) { number asset { id } } }', { id })
    expect(seen.terms).toEqual({ number: 1, asset: { id: assetId } })
  })
})

describe('matching a purpose', () => {
  const match = `query ($purpose: JSON!, $assetId: ID, $terms: JSON) { matchPurpose(purpose: $purpose, assetId: $assetId, terms: $terms) {
    __typename ... on Verdict { verdict summary ontology profile because { term rule effect text } }
    ... on InvalidTerms { code flaws { path } } ... on InvalidPurpose { code flaws { path message } } } }`
  const commercial = { ...PURPOSE, nonProfit: false, commercial: true }

  it('answers under an asset’s current terms what it answers under the same terms alone', async () => {
    const { assetId } = await dataset(people, 'To be matched', NOT_FOR_PROFIT)
    const ofAsset = (await people.developer.ask(match, { purpose: commercial, assetId })).matchPurpose
    const loose = (await people.developer.ask(match, { purpose: commercial, terms: NOT_FOR_PROFIT })).matchPurpose
    expect(ofAsset).toEqual(loose)
    expect(ofAsset).toMatchObject({ verdict: 'DENY', profile: 'strict' })
    expect(ofAsset.because).toContainEqual(expect.objectContaining({ term: 'NPU', effect: 'DENY' }))
    const inJapanese = await people.developer.speaking('ja').ask(match, { purpose: commercial, assetId })
    expect(inJapanese.matchPurpose.summary).toMatch(/[ぁ-ん]/)
  })

  it('answers as DUOS would where that is asked for, and says what DUOS does not look at', async () => {
    const asked = `query ($purpose: JSON!, $terms: JSON, $profile: MatchingProfile!) {
      matchPurpose(purpose: $purpose, terms: $terms, profile: $profile) {
        ... on Verdict { verdict profile overlooked { path text } because { rule } } } }`
    const terms = { ...GRU, modifiers: ['IRB'], ai: { train: 'forbidden' } }
    const strictly = await people.developer.ask(asked, { purpose: PURPOSE, terms, profile: 'STRICT' })
    expect(strictly.matchPurpose).toMatchObject({ verdict: 'DENY', profile: 'strict', overlooked: [] })
    const japanese = people.developer.speaking('ja')
    const { matchPurpose } = await japanese.ask(asked, { purpose: PURPOSE, terms, profile: 'DUOS_V4' })
    expect(matchPurpose).toMatchObject({
      verdict: 'PERMIT',
      profile: 'duos-v4',
      overlooked: [{ path: 'modifiers.IRB' }, { path: 'ai.train', text: 'モデルの学習（ai.train）' }],
    })
  })

  it('says what a purpose or terms still lack', async () => {
    const half = await people.developer.ask(match, { purpose: { activities: 'train' }, terms: GRU })
    expect(half.matchPurpose).toMatchObject({ code: 'PurposeInvalid', flaws: [{ path: 'activities' }] })
    const flawed = await people.developer.ask(match, { purpose: PURPOSE, terms: FLAWED })
    expect(flawed.matchPurpose).toMatchObject({ __typename: 'InvalidTerms', code: 'TermsInvalid' })
    const nothing = await people.developer.ask(match, { purpose: PURPOSE })
    expect(nothing.matchPurpose.__typename).toBe('InvalidTerms')
  })

  it('does not tell what the terms of a hidden asset would say', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Hidden', GRU)
    const { errors } = await people.developer.send(match, { purpose: PURPOSE, assetId })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    const without = await asset(people.provider, 'DATASET', people.hospitalId, 'Without terms', null)
    const unset = await people.provider.send(match, { purpose: PURPOSE, assetId: without })
    expect(unset.errors[0]).toMatchObject({
      message: 'assetId: expected an asset that has terms.',
      extensions: { code: 'BAD_INPUT' },
    })
  })
})

describe('terms in other shapes', () => {
  const WRITTEN = `query ($id: ID!, $shape: TermsShape!) { terms(id: $id) { written(shape: $shape) {
    content mediaType fileName lost { path text } } } }`
  const READ = `query ($text: String!) { readTerms(text: $text) { __typename
    ... on ReadTerms { body from lost { path } explanation { headline } } ... on InvalidTerms { flaws { path code message } } } }`

  it.each([
    ['RAIREKI', 'application/json', 'terms-1.json'],
    ['DUO', 'text/plain', 'terms-1.txt'],
    ['DUOS', 'application/json', 'terms-1.duos.json'],
    ['ODRL', 'application/ld+json', 'terms-1.jsonld'],
    ['MARKDOWN', 'text/markdown', 'terms-1.en.md'],
    ['HTML', 'text/html', 'terms-1.en.html'],
  ])('are written as %s and, where a machine reads it, come back', async (shape, mediaType, fileName) => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, `As ${shape}`, null)
    const { id } = await done(people.provider, 'setTerms', { assetId, body: NOT_FOR_PROFIT })
    const { written } = (await people.provider.ask(WRITTEN, { id, shape })).terms
    expect(written).toMatchObject({ mediaType, fileName, lost: [] })
    if (shape === 'MARKDOWN' || shape === 'HTML') return expect(written.content).toContain('DUO:0000045')
    const { readTerms } = await people.provider.ask(READ, { text: written.content })
    // DUOS has one field for not-for-profit and non-commercial use; the stricter reading is taken.
    const modifiers = shape === 'DUOS' ? [{ code: 'NPUNCU' }] : [{ code: 'NPU' }]
    expect(readTerms).toMatchObject({ __typename: 'ReadTerms', from: shape, body: { ...GRU, modifiers } })
  })

  it('say what a shape cannot say, and what is wrong with a file, in the caller’s language', async () => {
    const write = `query ($body: JSON!, $shape: TermsShape!) { writeTerms(body: $body, shape: $shape) {
      ... on WrittenTerms { lost { path text } } ... on InvalidTerms { flaws { path } } } }`
    const body = { ...GRU, ai: { distil: 'forbidden' } }
    const japanese = await people.provider.speaking('ja').ask(write, { body, shape: 'DUO' })
    expect(japanese.writeTerms.lost).toEqual([{ path: 'ai.distil', text: '別のモデルへの蒸留（ai.distil）' }])
    expect((await people.provider.ask(write, { body: FLAWED, shape: 'ODRL' })).writeTerms.flaws.length).toBeGreaterThan(
      1,
    )
    const { readTerms } = await people.provider.speaking('ja').ask(READ, { text: 'GRU-NONSENSE' })
    expect(readTerms.flaws[0]).toMatchObject({ code: 'unknownCode', message: expect.stringMatching(/[ぁ-ん]/) })
  })
})
