import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql'
import { commandText } from '../testing/command.ts'
import { processorMs } from '../testing/processor-time.ts'
import { type TestService, testService } from '../testing/service.ts'
import { type Cast, cast, organisation } from '../testing/world.ts'
import { LIMITS } from './limits.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService({}, { MAX_BODY_BYTES: '300000' })
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const JSON_HEADERS = { 'content-type': 'application/json', 'x-raireki-client': 'test' }
const post = (body: string, headers: Record<string, string> = JSON_HEADERS) =>
  fetch(`${service.address}/graphql`, { method: 'POST', headers, body })
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes.
const answered = (response: Response) => response.json() as Promise<any>
async function refusal(query: string): Promise<string> {
  const { errors } = await people.auditor.send(query)
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
  return errors.map(({ message }) => message).join('\n')
}

describe('what a question may ask', () => {
  const nested = (depth: number): string => (depth === 0 ? 'id' : `asset { latestVersion { ${nested(depth - 1)} } }`)

  it('is not deeper than twelve levels, in fragments neither', async () => {
    expect(await refusal(`{ assets { edges { node { latestVersion { ${nested(5)} } } } } }`)).toContain('nested deeper')
    const fragments = Array.from(
      { length: 8 },
      (_, index) =>
        `fragment F${index} on Version { asset { latestVersion { ${index < 7 ? `...F${index + 1}` : 'id'} } } }`,
    )
    const hidden = `{ assets { edges { node { latestVersion { ...F0 } } } } } ${fragments.join(' ')}`
    expect(await refusal(hidden)).toContain('nested deeper')
  })

  it('has no more than fifteen aliases and two thousand words', async () => {
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: checkpoint { size }`).join(' ')
    expect(await refusal(`{ ${aliases} }`)).toContain('aliases')
    expect(await refusal(`{ ${'checkpoint { size } '.repeat(700)} }`)).toMatch(/token/i)
  })

  it('does not multiply pages inside pages, also where their size is left out', async () => {
    expect(
      await refusal('{ assets(first: 100) { edges { node { versions(first: 100) { edges { node { id } } } } } } }'),
    ).toContain('fields')
    const usual = '{ assets { edges { node { versions { edges { node { files { edges { node { path } } } } } } } } } }'
    expect(await refusal(usual)).toContain('fields')
    const { errors } = await people.auditor.send(
      '{ assets { edges { node { versions(first: 3) { edges { node { id } } } } } } }',
    )
    expect(errors).toEqual([])
  })

  it('goes round in no circle of fragments', async () => {
    expect(await refusal('{ assets { edges { node { ...A } } } } fragment A on Asset { id ...A }')).toContain('itself')
  })

  it('is refused quickly however it was made to be slow', async () => {
    // 100 × 100 inline fragments, depth 3, 109 kB: seconds of validation to versions of graphql before 16.15.
    const inner = Array.from({ length: 100 }, () => '... on Query { a }').join(' ')
    const hostile = `{ ${Array.from({ length: 100 }, () => `... on Query { ${inner} }`).join(' ')} }`.padEnd(109_000)
    const tookMs = await processorMs(async () => {
      const { errors } = await people.auditor.send(hostile)
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    })
    expect(tookMs).toBeLessThan(1_000)
  })

  it('must be about what there is', async () => {
    expect(await refusal('{ assets { edges { node { colour } } } }')).toContain('colour')
    expect(await refusal('{ assets(first: "many") { totalCount } }')).toContain('Int')
    expect(await refusal('{ assets {')).toContain('Syntax')
    const { errors } = await people.auditor.send('query ($id: ID!) { asset(id: $id) { id } }', {})
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    const wrongBytes = await people.provider.send(commandText('openUpload'), {
      input: { versionId: 'v', path: 'p', mediaType: 'm', plainBytes: -1, salt: '!' },
    })
    expect(wrongBytes.errors[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it('may be what the schema is', async () => {
    const { data, errors } = await people.auditor.send(getIntrospectionQuery())
    expect(errors).toEqual([])
    expect(printSchema(buildClientSchema(data))).toContain('type Mutation')
  })
})

describe('how a question may be sent', () => {
  const question = JSON.stringify({ query: '{ ledgerKey }' })

  it('as JSON by POST, by a program that names itself', async () => {
    expect((await answered(await post(question))).data.ledgerKey).toContain('raireki.local/ledger')
    for (const headers of [
      { 'content-type': 'application/json' },
      { 'content-type': 'text/plain', 'x-raireki-client': 'test' },
      { 'content-type': 'application/x-www-form-urlencoded', 'x-raireki-client': 'test' },
      { 'content-type': 'multipart/form-data; boundary=x', 'x-raireki-client': 'test' },
    ]) {
      const response = await post(question, headers as Record<string, string>)
      expect(await answered(response)).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_INPUT' } }] })
    }
  })

  it('not by GET, and not several at once', async () => {
    const get = await fetch(`${service.address}/graphql?query=${encodeURIComponent('{ ledgerKey }')}`, {
      headers: { 'x-raireki-client': 'test' },
    })
    expect(get.status).toBe(400)
    const batch = await answered(await post(`[${question},${question}]`))
    expect(batch.errors[0].extensions.code).toBe('BAD_INPUT')
    expect(JSON.stringify(batch)).not.toContain('raireki.local')
  })

  it('not larger than may be', async () => {
    const response = await post(JSON.stringify({ query: '{ ledgerKey }', variables: { x: 'x'.repeat(400_000) } }))
    expect(await answered(response)).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_INPUT' } }] })
  })

  it('as JSON that is JSON', async () => {
    for (const body of ['{', 'null', '{"query":5}', '{"variables":{}}', '"{ ledgerKey }"']) {
      const response = await post(body)
      expect(await answered(response)).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_INPUT' } }] })
    }
  })

  it('without a workbench outside development', async () => {
    const workbench = await fetch(`${service.address}/graphiql`, { headers: { accept: 'application/json' } })
    expect(workbench.status).toBe(404)
  })
})

describe('an answer', () => {
  it('knows the defaults of input fields also once the operation has been compiled', async () => {
    const ownerId = people.hospitalId
    const input = { kind: 'DATASET', ownerId, title: { en: 'Three times' }, description: {}, modalities: ['TEXT'] }
    for (let time = 0; time < 3; time += 1) {
      const { errors, data } = await people.provider.send(
        commandText('registerAsset', '... on Asset { description { ja en } title { ja } }'),
        { input },
      )
      expect(errors).toEqual([])
      expect(data.registerAsset).toMatchObject({ title: { ja: '' }, description: { ja: '', en: '' } })
    }
  })

  it('is the same the first time and once it has been compiled', async () => {
    const query = `query Same($first: Int) { organisations(first: $first) { edges { node { __typename id name { local } kind } } pageInfo { hasNextPage } } }`
    const answers = []
    for (let time = 0; time < 4; time += 1) answers.push((await people.auditor.send(query, { first: 2 })).data)
    for (const each of answers) expect(each).toEqual(answers[0])
    for (let time = 0; time < 4; time += 1) {
      const { errors } = await people.auditor.send(query, { first: 'two' })
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })

  it('speaks the language asked for, else the person’s own', async () => {
    const id = await organisation(service, 'COMPANY', '日本語の名', 'English name')
    const query = `{ organisations(first: 100) { edges { node { id name { local } } } } }`
    const name = async (language?: string) => {
      const headers = { ...JSON_HEADERS, authorization: `Bearer ${people.auditor.token}` }
      const response = await post(JSON.stringify({ query }), {
        ...headers,
        ...(language ? { 'accept-language': language } : { 'accept-language': '*' }),
      })
      const { data } = await answered(response)
      return data.organisations.edges.find(({ node }: { node: { id: string } }) => node.id === id).node.name.local
    }
    expect(await name('en-GB,en;q=0.9')).toBe('English name')
    expect(await name('ja')).toBe('日本語の名')
    expect(await name()).toBe('日本語の名')
  })

  it('shows a bug of ours only as a number to ask about', async () => {
    const owner = new (await import('pg')).default.Client({ connectionString: service.ownerUrl })
    await owner.connect()
    await owner.query('ALTER TABLE organisation RENAME TO organisation_gone')
    try {
      const { errors, data } = await people.auditor.send('{ organisations { edges { cursor } } }')
      expect(data).toBeNull()
      expect(errors).toHaveLength(1)
      expect(errors[0]!.extensions.code).toBe('INTERNAL')
      const { requestId } = errors[0]!.extensions
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
      expect(errors[0]!.message).toBe(`Something went wrong on our side. Tell the operators the number ${requestId}.`)
      expect(JSON.stringify(errors)).not.toMatch(/prisma|organisation_gone|relation|stack|node_modules/i)
      const japanese = await people.auditor.speaking('ja').send('{ organisations { edges { cursor } } }')
      expect(japanese.errors[0]?.message).toContain('運用担当者')
    } finally {
      await owner.query('ALTER TABLE organisation_gone RENAME TO organisation')
      await owner.end()
    }
    expect((await people.auditor.send('{ organisations { edges { cursor } } }')).errors).toEqual([])
  })

  it('names the limits in one place', () => {
    expect(LIMITS).toMatchObject({ depth: 12, aliases: 15, tokens: 2_000 })
  })
})
