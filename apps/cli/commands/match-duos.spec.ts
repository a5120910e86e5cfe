import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { saidInTurn } from '../testing/run-cli.ts'

/** Cancer, and lung cancer within it. */
const DOID = `ontology: doid
data-version: 2024-01-01

[Term]
id: DOID:162
name: cancer

[Term]
id: DOID:1324
name: lung cancer
is_a: DOID:162
`
const CANCER = 'http://purl.obolibrary.org/obo/DOID_162'
const LUNG = 'http://purl.obolibrary.org/obo/DOID_1324'

const DATASETS = {
  GRU: { generalUse: true },
  HMB: { hmbResearch: true },
  'DS cancer': { diseaseRestrictions: [CANCER] },
  'DS lung': { diseaseRestrictions: [LUNG] },
  POA: { populationOriginsAncestry: true },
  untagged: {},
  'GRU+NPU': { generalUse: true, nonProfitUse: true },
}

const PURPOSES = {
  GRU: { generalUse: true },
  HMB: { hmbResearch: true },
  'DS lung': { diseaseRestrictions: [LUNG] },
  'DS cancer': { diseaseRestrictions: [CANCER] },
  POA: { populationOriginsAncestry: true },
  methods: { methodsResearch: true },
  'HMB non-profit': { hmbResearch: true, nonProfitUse: true },
  'HMB + pediatric': { hmbResearch: true, pediatric: true },
  empty: {},
}

/** What DUOS answers, purposes down and datasets across: A permit, D deny, X review. */
const TABLE: Record<keyof typeof PURPOSES, string> = {
  GRU: 'A D A A A A D',
  HMB: 'A A D D D A D',
  'DS lung': 'A A A A D D D',
  'DS cancer': 'A A A D D D D',
  POA: 'A D D D A D D',
  methods: 'A A A A A A D',
  'HMB non-profit': 'A A D D D A A',
  'HMB + pediatric': 'X X X X X X X',
  empty: 'X X X X X X D',
}

const ANSWERS = { permit: 'A', deny: 'D', review: 'X' } as const

describe('raireki match under the rules of DUOS', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'raireki-duos-'))
    await writeFile(path.join(folder, 'doid.obo'), DOID)
    for (const [name, statement] of Object.entries({ ...DATASETS, ...prefixed('P ', PURPOSES) })) {
      await writeFile(path.join(folder, `${name}.json`), JSON.stringify(statement))
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const file = (name: string) => path.join(folder, `${name}.json`)

  it.each(Object.keys(PURPOSES) as (keyof typeof PURPOSES)[])('answers as DUOS does for %s', async (purpose) => {
    const said = await saidInTurn(Object.keys(DATASETS).map((dataset) => question(dataset, purpose)))
    const answers = said.map((text) => {
      const { verdict, because } = JSON.parse(text)
      expect(because.length).toBeGreaterThan(0)
      return ANSWERS[verdict as keyof typeof ANSWERS]
    })
    expect(answers.join(' ')).toBe(TABLE[purpose])
  })

  const question = (dataset: string, purpose: string) => {
    const files = ['--terms', file(dataset), '--purpose', file(`P ${purpose}`)]
    return ['match', ...files, '--profile', 'duos-v4', '--ontology', path.join(folder, 'doid.obo'), '--json']
  }
})

const prefixed = (prefix: string, all: object) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [`${prefix}${name}`, value]))
