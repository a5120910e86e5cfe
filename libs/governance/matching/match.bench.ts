import {
  combineOntologies,
  ICD10,
  match,
  ontologyOf,
  type Parsed,
  parsePurpose,
  parseTerms,
  screenFor,
} from '../index.ts'

/** Verdicts per second on one core, with 30,000 diseases loaded and terms that state a condition of every kind. */
const DISEASES = 30_000
const DISTINCT = 2_000
const VERDICTS = 300_000
const CATALOGUE = 100_000

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

const nodes = Array.from({ length: DISEASES }, (_, i) => ({
  code: `MONDO:${i}`,
  parents: i === 0 ? [] : [...new Set([Math.floor(i / 4), Math.floor(i / 7)])].map((parent) => `MONDO:${parent}`),
}))
const ontology = combineOntologies(ICD10, read(ontologyOf({ name: 'bench', version: '1' }, nodes)))

const rich = (i: number) => ({
  permission: i % 3 ? { code: 'DS', diseases: [`MONDO:${(i * 13) % DISEASES}`, 'ICD10:I20-I25'], match: 'any' } : 'GRU',
  modifiers: ['IRB', 'NPU', { code: 'GS', countries: ['JP'] }, { code: 'TS', months: 24 }],
  ai: { train: 'permitted', fineTune: 'permitted' },
  noReidentification: true,
  place: { countries: ['JP'], onPremisesOnly: true },
  dates: { until: '2030-01-01' },
  legalBasis: { basis: 'consent', certificates: ['ISMS'] },
  duties: ['publish'],
})
const wish = (i: number) => ({
  research: { diseases: [`MONDO:${(i * 7) % DISEASES}`] },
  activities: ['train', 'fineTune'],
  nonProfit: true,
  processing: { countries: ['JP'], onPremises: true },
  until: '2027-01-01',
  certificates: ['ISMS'],
  commitments: { noReidentification: true, ethicsApproval: { number: 'E-1', expiresOn: '2030-01-01' } },
})

const terms = Array.from({ length: DISTINCT }, (_, i) => read(parseTerms(rich(i))))
const purposes = Array.from({ length: DISTINCT }, (_, i) => read(parsePurpose(wish(i))))
const secondsOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

for (const profile of ['strict', 'duos-v4'] as const) {
  const options = { profile, ontology, at: '2026-04-01' }
  const run = () => {
    for (let i = 0; i < VERDICTS; i++) match(purposes[(i * 31) % DISTINCT]!, terms[(i * 17) % DISTINCT]!, options)
  }
  run()
  console.log(`${profile}: ${Math.round(VERDICTS / secondsOf(run))} verdicts/s, with every reason`)
}

const options = { profile: 'strict', ontology, at: '2026-04-01' } as const
const shared = Array.from({ length: CATALOGUE }, (_, i) => ({
  terms: terms[i % DISTINCT]!,
  digest: String(i % DISTINCT),
}))
const screen = screenFor(purposes[3]!, options)
const seconds = secondsOf(() => shared.filter((one) => screen(one.terms, one.digest) === 'permit'))
console.log(`catalogue of ${CATALOGUE}, ${DISTINCT} distinct terms: ${Math.round(seconds * 1000)} ms`)

const distinct = Array.from({ length: CATALOGUE }, (_, i) =>
  read(
    parseTerms({
      permission: { code: 'DS', diseases: [`MONDO:${i % DISEASES}`] },
      modifiers: ['NPU', { code: 'PS', project: `p${i}` }],
    }),
  ),
)
const each = screenFor(purposes[3]!, options)
const apart = secondsOf(() => distinct.filter((one) => each(one) === 'permit'))
console.log(`catalogue of ${CATALOGUE}, all terms different: ${Math.round(apart * 1000)} ms`)
