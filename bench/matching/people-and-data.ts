import {
  combineOntologies,
  ICD10,
  ontologyOf,
  type Parsed,
  type Purpose,
  parsePurpose,
  parseTerms,
  type Terms,
} from '@raireki/governance'

/** About as many as MONDO has. */
export const DISEASES = 30_000

const disease = (i: number): string => `MONDO:${i % DISEASES}`

const nodes = Array.from({ length: DISEASES }, (_, i) => ({
  code: disease(i),
  // Two parents each, as deep and as bushy as disease ontologies are.
  parents: i === 0 ? [] : [...new Set([Math.floor(i / 4), Math.floor(i / 7)])].map(disease),
}))

export const ontology = combineOntologies(ICD10, sound(ontologyOf({ name: 'bench', version: '1' }, nodes)))

/** Data whose providers stated a condition of every kind. */
export const manyTerms = (count: number): Terms[] =>
  Array.from({ length: count }, (_, i) =>
    sound(
      parseTerms({
        permission: i % 3 ? { code: 'DS', diseases: [disease(i * 13), 'ICD10:I20-I25'], match: 'any' } : 'GRU',
        modifiers: ['IRB', 'NPU', { code: 'GS', countries: ['JP'] }, { code: 'TS', months: 24 }],
        ai: { train: 'permitted', fineTune: 'permitted' },
        noReidentification: true,
        place: { countries: ['JP'], onPremisesOnly: true },
        dates: { until: '2030-01-01' },
        legalBasis: { basis: 'consent', certificates: ['ISMS'] },
        duties: ['publish'],
      }),
    ),
  )

/** Data of which no two have the same terms. */
export const projectTerms = (count: number): Terms[] =>
  Array.from({ length: count }, (_, i) =>
    sound(
      parseTerms({
        permission: { code: 'DS', diseases: [disease(i)] },
        modifiers: ['NPU', { code: 'PS', project: `p${i}` }],
      }),
    ),
  )

/** People who train models on a disease, each on another one. */
export const manyPurposes = (count: number): Purpose[] =>
  Array.from({ length: count }, (_, i) =>
    sound(
      parsePurpose({
        research: { diseases: [disease(i * 7)] },
        activities: ['train', 'fineTune'],
        nonProfit: true,
        processing: { countries: ['JP'], onPremises: true },
        until: '2027-01-01',
        certificates: ['ISMS'],
        commitments: { noReidentification: true, ethicsApproval: { number: 'E-1', expiresOn: '2030-01-01' } },
      }),
    ),
  )

function sound<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}
