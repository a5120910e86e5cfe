import { REGISTRY } from '../platform/identity/actor.ts'
import type { Caller } from '../testing/caller.ts'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'
import { Ontologies, OntologiesHandler } from './index.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const obo = (version: string, more = '') => `format-version: 1.2
data-version: releases/${version}
ontology: mondo

[Term]
id: MONDO:0000001
name: disease

[Term]
id: MONDO:0004992
name: cancer
is_a: MONDO:0000001 ! disease

[Term]
id: MONDO:0005138
name: lung carcinoma
synonym: "肺癌腫" EXACT []
is_a: MONDO:0004992 ! cancer
${more}`

const HEART = '\n[Term]\nid: MONDO:0005267\nname: heart disorder\nis_a: MONDO:0000001\n'

async function send(caller: Caller, text: string, name = 'mondo.obo', headers: Record<string, string> = {}) {
  const answer = await fetch(`${service.address}/ontologies?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${caller.token}`,
      'content-type': 'text/plain',
      'x-raireki-client': 'test',
      'accept-language': 'en',
      ...headers,
    },
    body: text,
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer of one of several shapes, which each test reads.
  return { status: answer.status, body: (await answer.json()) as any }
}

const act = async (name: string, id: string, caller = service.operator) =>
  (
    await caller.ask(
      `mutation ($id: ID!) { ${name}(id: $id) { __typename ... on DiseaseOntology { id activatedAt } ... on Problem { code message } } }`,
      { id },
    )
  )[name]

const LUNG = { permission: { code: 'DS', diseases: ['MONDO:0004992'], match: 'all' } }
const MATCH = `query ($purpose: JSON!, $terms: JSON) { matchPurpose(purpose: $purpose, terms: $terms) {
  ... on Verdict { verdict ontology because { text rule } } } }`
const onLung = () =>
  people.developer.ask(MATCH, { purpose: { research: { diseases: ['MONDO:0005138'] } }, terms: LUNG })

describe('importing diseases', () => {
  it('keeps a release with its digest, matches with it once it is in force, and pins it', async () => {
    expect((await onLung()).matchPurpose).toMatchObject({ verdict: 'REVIEW', ontology: 'icd10/2019' })
    const { status, body } = await send(service.operator, obo('2025-06-03'))
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'mondo', version: '2025-06-03', diseases: 3, systems: ['MONDO'] })
    expect(body.release).toMatch(/^mondo\/2025-06-03@[0-9a-f]{12}$/)
    expect(body.fileSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(body).not.toHaveProperty('body')
    expect((await onLung()).matchPurpose).toMatchObject({ verdict: 'REVIEW', ontology: 'icd10/2019' })
    expect(await act('activateOntology', body.id)).toMatchObject({ __typename: 'DiseaseOntology' })
    const { matchPurpose } = await onLung()
    expect(matchPurpose).toMatchObject({ verdict: 'PERMIT', ontology: `icd10/2019 + ${body.release}` })
    expect(JSON.stringify(matchPurpose.because)).toContain('lung carcinoma (MONDO:0005138)')
    const { rows } = await service.doors.database.pool.query(
      "SELECT type, canonical FROM ledger_entry WHERE type LIKE 'Ontology%' ORDER BY id",
    )
    expect(rows.map(({ type }) => type)).toEqual(['OntologyImported', 'OntologyActivated'])
    expect(rows[0].canonical).toContain(body.release)
  })

  it('is searched in both languages, and cut to what somebody matches with', async () => {
    const search = `query ($text: String!) { diseases(text: $text, first: 5) { code label } }`
    const found = async (text: string, caller = people.provider) => (await caller.ask(search, { text })).diseases
    expect(await found('lung carc')).toEqual([{ code: 'MONDO:0005138', label: 'lung carcinoma' }])
    expect(await found('肺癌腫', people.provider.speaking('ja'))).toEqual([{ code: 'MONDO:0005138', label: '肺癌腫' }])
    expect((await found('胃がん', people.provider.speaking('ja')))[0]).toEqual({ code: 'ICD10:C16', label: '胃がん' })
    const slice = `query ($codes: [String!]!) { diseaseSlice(codes: $codes) { release diseases } }`
    const { diseaseSlice } = await people.provider.ask(slice, { codes: ['MONDO:0005138', 'ICD10:C16', 'nonsense'] })
    expect(diseaseSlice.diseases.map(({ code }: { code: string }) => code)).toEqual([
      'MONDO:0000001',
      'MONDO:0004992',
      'MONDO:0005138',
    ])
  })

  it('puts a newer release in the place of the older one, and keeps the older for replays', async () => {
    const older = (await list())[0]
    const { body } = await send(service.operator, obo('2026-01-06', HEART))
    await act('activateOntology', body.id)
    const now = await list()
    expect(now.map(({ activatedAt }: { activatedAt: string | null }) => activatedAt !== null)).toEqual([true, false])
    expect((await onLung()).matchPurpose.ontology).toContain(body.release)
    const kept = await service.service.app.get(Ontologies).ofRelease(`icd10/2019 + ${older.release}`)
    expect(kept?.covers('MONDO:0004992', 'MONDO:0005138')).toBe('yes')
    expect(kept?.has('MONDO:0005267')).toBe(false)
    expect(await service.service.app.get(Ontologies).ofRelease('icd10/2019 + mondo/1999@0')).toBeUndefined()
    expect(await act('activateOntology', body.id)).toMatchObject({ code: 'OntologyActive' })
    expect(await act('retireOntology', older.id)).toMatchObject({ code: 'OntologyNotActive' })
  })

  it('takes tens of thousands of diseases in one go', async () => {
    const terms = Array.from(
      { length: 30_000 },
      (_, i) =>
        `[Term]\nid: DOID:${i}\nname: disease number ${i}${i === 0 ? '' : `\nis_a: DOID:${Math.floor(i / 5)}`}\n`,
    )
    const { status, body } = await send(
      service.operator,
      `ontology: doid\ndata-version: 2025-01-01\n\n${terms.join('\n')}`,
    )
    expect([status, body.diseases]).toEqual([201, 30_000])
    await act('activateOntology', body.id)
    const purpose = { research: { diseases: ['DOID:29999'] } }
    const doid = { permission: { code: 'DS', diseases: ['DOID:1'], match: 'any' } }
    const { matchPurpose } = await people.developer.ask(MATCH, { purpose, terms: doid })
    expect(matchPurpose.ontology.split(' + ')).toHaveLength(3)
  })

  it('refuses circles and missing parents, naming each, and keeps nothing', async () => {
    const before = (await list()).length
    const broken = obo(
      '2030-01-01',
      '\n[Term]\nid: MONDO:7\nis_a: MONDO:8\nis_a: MONDO:9\n\n[Term]\nid: MONDO:8\nis_a: MONDO:7\n',
    )
    const english = await send(service.operator, broken)
    expect(english.status).toBe(422)
    expect(english.body.code).toBe('OntologyInvalid')
    expect(english.body.flaws.map(({ code }: { code: string }) => code)).toEqual(['danglingParent', 'circle'])
    expect(english.body.flaws[1].message).toContain('MONDO:7 → MONDO:8 → MONDO:7')
    const japanese = await send(service.operator, broken, 'x.obo', { 'accept-language': 'ja' })
    expect(japanese.body.flaws[0].message).toContain('定義されていません')
    expect((await send(service.operator, 'hello')).status).toBe(422)
    expect((await send(service.operator, '{"graphs": 3}', 'x.json')).status).toBe(422)
    expect(await list()).toHaveLength(before)
  })

  it('is for operators, asks for a client of ours, and knows what it has', async () => {
    expect(await send(people.provider, obo('2031-01-01'))).toMatchObject({
      status: 403,
      body: { code: 'NotPermitted' },
    })
    expect((await send(service.nobody, obo('2031-01-01'))).status).toBe(401)
    const fromElsewhere = await fetch(`${service.address}/ontologies`, { method: 'POST', body: 'x' })
    expect(fromElsewhere.status).toBe(400)
    expect(await send(service.operator, obo('2025-06-03'))).toMatchObject({
      status: 409,
      body: { code: 'OntologyKnown' },
    })
    expect(await act('activateOntology', (await list())[0].id, people.provider)).toMatchObject({ code: 'NotPermitted' })
    const { errors } = await people.provider.send('{ diseaseOntologies { id } }', {})
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('reaches other processes by itself', async () => {
    // As another process would have written it: nothing in this one is told.
    await service.doors.database.pool.query(
      "UPDATE disease_ontology SET activated_at = NULL, in_force_as = NULL WHERE name = 'doid'",
    )
    const deadline = Date.now() + 10_000
    let ontology = 'doid'
    while (ontology.includes('doid') && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      ontology = (await onLung()).matchPurpose.ontology
    }
    expect(ontology).toMatch(/^icd10\/2019 \+ mondo\/2026-01-06@/)
  })

  it('can be done by the registry itself, for whoever works on its machine', async () => {
    const bytes = new TextEncoder().encode(obo('2040-01-01', HEART))
    const imported = await service.service.app.get(OntologiesHandler).import(REGISTRY, { fileName: 'x.obo', bytes })
    expect(imported).toMatchObject({ release: expect.stringContaining('mondo/2040-01-01@') })
  })
})

const list = async () =>
  (await service.operator.ask('{ diseaseOntologies { id release activatedAt } }', {})).diseaseOntologies

describe('a setting with a code nobody knows', () => {
  it('is still words that can be kept', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Tagged', null)
    expect(await done(people.provider, 'setTerms', { assetId, body: LUNG })).toMatchObject({ number: 1 })
  })
})
