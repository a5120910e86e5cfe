import * as fc from 'fast-check'
import { combineOntologies } from '../ontology/combine.ts'
import { ontologyOf } from '../ontology/graph.ts'
import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { parsePurpose } from '../purposes/parse.ts'
import { type Purpose, SENSITIVE_SUBJECTS } from '../purposes/purpose.ts'
import { parseTerms } from '../terms/parse.ts'
import {
  AI_ACTIVITIES,
  DUTY_KINDS,
  LEAVES,
  LEGAL_BASES,
  ORGANISATION_KINDS,
  PLAIN_MODIFIERS,
  type Terms,
  WEIGHT_SHARING,
} from '../terms/terms.ts'

/** A small hierarchy: 1 ⊃ 2 ⊃ 4, 1 ⊃ 3, and 4 also lies within 3. */
const mondo = ontologyOf({ name: 'mondo', version: 'test' }, [
  { code: 'MONDO:1', parents: [] },
  { code: 'MONDO:2', parents: ['MONDO:1'] },
  { code: 'MONDO:3', parents: ['MONDO:1'] },
  { code: 'MONDO:4', parents: ['MONDO:2', 'MONDO:3'] },
])
if (!mondo.ok) throw new Error('the test hierarchy is sound')

export const TEST_ONTOLOGY: Ontology = combineOntologies(ICD10, mondo.value)

/** Diseases, each with one that lies within it. */
export const NARROWER: Readonly<Record<string, string>> = {
  'ICD10:C00-D48': 'ICD10:C00-C97',
  'ICD10:C00-C97': 'ICD10:C34',
  'ICD10:C34': 'ICD10:C34.1',
  'ICD10:I20-I25': 'ICD10:I21',
  'MONDO:1': 'MONDO:2',
  'MONDO:2': 'MONDO:4',
  'MONDO:3': 'MONDO:4',
}

const disease = fc.constantFrom(...Object.keys(NARROWER), 'ICD10:I21', 'MONDO:4', 'DOID:1', 'ICD10:A41')
const day = fc.constantFrom('2025-01-01', '2026-03-31', '2026-04-01', '2026-10-01', '2027-04-01', '2030-01-01')
const country = fc.constantFrom('JP', 'US', 'DE')
const name = fc.constantFrom('alpha', 'beta', 'gamma')
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const note = fc.record({ ja: fc.constantFrom('確認済み', '要確認'), en: fc.constantFrom('seen', 'to be checked') })

const permission = fc.oneof(
  fc.constantFrom({ code: 'NRES' }, { code: 'GRU' }, { code: 'HMB' }, { code: 'POA' }, { code: 'UNSTATED' }),
  fc.record({ code: fc.constant('DS'), diseases: some(disease), match: fc.constantFrom('any', 'all') }),
)

export const modifier = fc.oneof(
  fc.constantFrom(...PLAIN_MODIFIERS.map((code) => ({ code }))),
  fc.record({ code: fc.constant('RS'), topic: name }),
  fc.record({ code: fc.constant('GS'), countries: some(country) }),
  fc.record({ code: fc.constant('MOR'), until: day }),
  fc.record({ code: fc.constant('TS'), months: fc.constantFrom(1, 6, 24) }),
  fc.record({ code: fc.constant('TS'), until: day }),
  fc.record({ code: fc.constant('US'), users: some(name) }),
  fc.record({ code: fc.constant('PS'), projects: some(name) }),
  fc.record({ code: fc.constant('IS'), institutions: some(name) }),
)

const ai = fc.record(
  {
    ...Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, fc.constantFrom(...LEAVES)])),
    shareWeights: fc.constantFrom(...WEIGHT_SHARING),
  },
  { requiredKeys: [] },
)

/** Every part terms can have. */
const termsInput = fc.record({
  permission: fc.oneof(
    { weight: 4, arbitrary: fc.array(permission, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(permission, { minLength: 2, maxLength: 3 }) },
  ),
  modifiers: fc.array(modifier, { maxLength: 4 }),
  ai,
  noReidentification: fc.boolean(),
  noLinkage: fc.boolean(),
  place: fc.record({ countries: some(country), onPremisesOnly: fc.boolean() }, { requiredKeys: [] }),
  users: maybe(some(fc.constantFrom(...ORGANISATION_KINDS))),
  dates: fc.record({ embargoUntil: day, until: day }, { requiredKeys: [] }),
  legalBasis: fc.array(
    fc.record({ basis: fc.constantFrom(...LEGAL_BASES), certificates: fc.uniqueArray(name, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  duties: fc.array(
    fc.record(
      { kind: fc.constantFrom(...DUTY_KINDS), months: fc.constantFrom(0, 1, 12), text: note },
      { requiredKeys: ['kind'] },
    ),
    { maxLength: 3 },
  ),
  notes: fc.array(note, { maxLength: 2 }),
})

const TERMS_PARTS = [
  'modifiers',
  'ai',
  'noReidentification',
  'noLinkage',
  'place',
  'users',
  'dates',
  'legalBasis',
  'duties',
  'notes',
]

const only = (input: object, parts: readonly string[]): object =>
  Object.fromEntries(Object.entries(input).filter(([part]) => parts.includes(part)))

/**
 * Terms of every kind, contradictory ones included, since those are what `meet` may produce. Each states only a few
 * parts: terms that state everything deny almost every purpose, and would show nothing.
 */
export const arbitraryTerms: fc.Arbitrary<Terms> = fc
  .tuple(termsInput, fc.subarray(TERMS_PARTS, { maxLength: 4 }))
  .map(([input, parts]) => {
    const parsed = parseTerms(only(input, ['permission', ...parts]), { derived: true })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
    return parsed.value
  })

const research = fc.record(
  {
    general: fc.boolean(),
    biomedical: fc.boolean(),
    diseases: some(disease),
    ancestry: fc.boolean(),
    methods: fc.boolean(),
    genetic: fc.boolean(),
    topics: some(name),
  },
  { requiredKeys: [] },
)

const commitments = fc.record(
  {
    publish: fc.boolean(),
    noPublicationBefore: day,
    returnResults: fc.boolean(),
    collaboration: fc.boolean(),
    noReidentification: fc.boolean(),
    noLinkage: fc.boolean(),
    ethicsApproval: fc.record({ number: name, expiresOn: day }, { requiredKeys: ['number'] }),
  },
  { requiredKeys: [] },
)

const flag = fc.constantFrom(...SENSITIVE_SUBJECTS.filter((subject) => subject !== 'gender'))

/** A purpose most terms permit, so that what a generated part changes can be seen. */
const AGREEABLE = {
  research: { diseases: ['ICD10:C34.1'] },
  nonProfit: true,
  commercial: false,
  organisation: { id: 'alpha', kind: 'hospital' },
  users: ['alpha'],
  project: 'alpha',
  processing: { countries: ['JP'], onPremises: true },
  until: '2026-04-15',
  certificates: ['alpha', 'beta', 'gamma'],
  commitments: {
    publish: true,
    noPublicationBefore: '2099-01-01',
    returnResults: true,
    collaboration: true,
    noReidentification: true,
    noLinkage: true,
    ethicsApproval: { number: 'E-1', expiresOn: '2099-01-01' },
  },
}

const purposeInput = fc.record(
  {
    research,
    activities: fc.uniqueArray(fc.constantFrom(...AI_ACTIVITIES, 'clinicalCare'), { maxLength: 3 }),
    shareWeights: fc.constantFrom('none', 'sameTerms', 'open'),
    nonProfit: fc.boolean(),
    commercial: fc.boolean(),
    organisation: fc.record({ id: name, kind: fc.constantFrom(...ORGANISATION_KINDS) }, { requiredKeys: [] }),
    users: some(name),
    project: name,
    processing: fc.record({ countries: some(country), onPremises: fc.boolean() }, { requiredKeys: [] }),
    until: day,
    certificates: fc.array(fc.record({ name, expiresOn: day }, { requiredKeys: ['name'] }), { maxLength: 2 }),
    commitments,
    flags: fc.uniqueArray(flag, { maxLength: 1 }).map((flags) => Object.fromEntries(flags.map((one) => [one, true]))),
    notes: fc.array(note, { maxLength: 1 }),
  },
  { requiredKeys: ['research'] },
)

export function purposeOf(input: unknown): Purpose {
  const parsed = parsePurpose(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

/** Purposes from agreeable to anything at all. */
export const arbitraryPurpose: fc.Arbitrary<Purpose> = fc
  .tuple(purposeInput, fc.subarray(Object.keys(AGREEABLE).concat('activities', 'shareWeights', 'flags', 'notes')))
  .map(([input, parts]) => purposeOf({ ...AGREEABLE, ...only(input, parts) }))

const AIMS = ['general', 'biomedical', 'diseases', 'ancestry'] as const

const aimsOf = (purpose: Purpose) => AIMS.filter((aim) => purpose.research[aim])

const withResearch = (purpose: Purpose, change: object): Purpose =>
  purposeOf({ ...purpose, research: { ...purpose.research, ...change } })

/** The ways a purpose can ask for less: each answers the purpose itself where it does not apply. */
export const NARROWINGS: Readonly<Record<string, (purpose: Purpose) => Purpose>> = {
  'drops an activity': (purpose) => purposeOf({ ...purpose, activities: purpose.activities.slice(1) }),
  'keeps the weights': (purpose) => purposeOf({ ...purpose, shareWeights: 'none' }),
  'shares under the same terms instead of openly': (purpose) =>
    purpose.shareWeights === 'open' ? purposeOf({ ...purpose, shareWeights: 'sameTerms' }) : purpose,
  'is not for profit': (purpose) => purposeOf({ ...purpose, nonProfit: true }),
  'is not commercial': (purpose) => purposeOf({ ...purpose, commercial: false }),
  'uses fewer countries': (purpose) =>
    purposeOf({
      ...purpose,
      processing: { ...purpose.processing, countries: purpose.processing.countries?.slice(0, 1) },
    }),
  'stays on the premises': (purpose) =>
    purposeOf({ ...purpose, processing: { ...purpose.processing, onPremises: true } }),
  'has fewer users': (purpose) => purposeOf({ ...purpose, users: purpose.users?.slice(0, 1) }),
  'ends sooner': (purpose) =>
    purposeOf({ ...purpose, until: purpose.until && '2026-04-01' < purpose.until ? '2026-04-01' : purpose.until }),
  'holds one more certificate': (purpose) =>
    purposeOf({ ...purpose, certificates: [...purpose.certificates, { name: 'alpha' }] }),
  'promises everything': (purpose) =>
    purposeOf({
      ...purpose,
      commitments: {
        publish: true,
        noPublicationBefore: '2099-01-01',
        returnResults: true,
        collaboration: true,
        noReidentification: true,
        noLinkage: true,
        ethicsApproval: { number: 'E-1', expiresOn: '2099-01-01' },
      },
    }),
  'avoids sensitive subjects': (purpose) => purposeOf({ ...purpose, flags: {} }),
  'studies genotypes': (purpose) => withResearch(purpose, { genetic: true }),
  'names its research types': (purpose) => withResearch(purpose, { topics: ['alpha', 'beta', 'gamma'] }),
  'drops an aim but not the last': (purpose) => {
    const [first, ...others] = aimsOf(purpose)
    return first === undefined || others.length === 0 ? purpose : withResearch(purpose, { [first]: undefined })
  },
  'is biomedical instead of general': (purpose) =>
    purpose.research.general ? withResearch(purpose, { general: undefined, biomedical: true }) : purpose,
  'develops no methods, where it has another aim': (purpose) =>
    aimsOf(purpose).length > 0 ? withResearch(purpose, { methods: false }) : purpose,
  'studies narrower diseases': (purpose) =>
    withResearch(purpose, { diseases: purpose.research.diseases?.map((one) => NARROWER[one] ?? one) }),
}
