import { countryNamed } from '../text/country-names.ts'
import type { Parsed } from '../text/flaw.ts'
import { termsAsDataUse } from './data-use.ts'
import type { DataUse } from './duos-data-use.ts'
import { type Exported, ownConditionsOf } from './exported.ts'
import { parseTerms } from './parse.ts'
import { readDataUse } from './read-data-use.ts'
import type { Terms } from './terms.ts'

/**
 * Reads a dataset's consent as DUOS keeps it. Restrictions DUOS holds as free words, or that have no DUO modifier,
 * become research-type restrictions, so that a person looks at them instead of their being overlooked.
 */
export function importDuosDataUse(json: unknown): Parsed<Terms> {
  const read = readDataUse(json)
  if (!read.ok) return read
  const dataUse = read.value
  const permission = [
    ...(dataUse.generalUse ? ['GRU'] : []),
    ...(dataUse.hmbResearch ? ['HMB'] : []),
    ...(dataUse.diseaseRestrictions.length > 0
      ? [{ code: 'DS', diseases: dataUse.diseaseRestrictions, match: 'all' }]
      : []),
    ...(dataUse.populationOriginsAncestry ? ['POA'] : []),
  ]
  // DUOS may tick several permissions; all of them hold at once here, even where that leaves nothing, as with HMB and POA.
  return parseTerms(
    { ...(permission.length > 0 ? { permission } : {}), modifiers: modifiersOf(dataUse) },
    { derived: true },
  )
}

function modifiersOf(dataUse: DataUse): unknown[] {
  const region = dataUse.geographicalRestrictions
  const countries = region?.split(/[,;/]/).map((name) => countryNamed(name))
  const moratorium = dataUse.publicationMoratorium
  const dated = moratorium !== undefined && /^\d{4}-\d\d-\d\d$/.test(moratorium)
  return [
    ...(dataUse.methodsResearch ? ['NMDS'] : []),
    ...(dataUse.nonProfitUse ? ['NPUNCU'] : []),
    ...(dataUse.commercialUse === false ? ['NCU'] : []),
    ...(dataUse.ethicsApprovalRequired ? ['IRB'] : []),
    ...(dataUse.collaboratorRequired ? ['COL'] : []),
    ...(dataUse.geneticStudiesOnly ? ['GSO'] : []),
    ...(dataUse.publicationResults ? ['PUB'] : []),
    ...(dated ? [{ code: 'MOR', until: moratorium }] : []),
    ...(countries?.every((code) => code !== undefined) ? [{ code: 'GS', countries }] : restriction('region', region)),
    ...restriction('publication moratorium', dated ? undefined : moratorium),
    ...restriction('other', dataUse.other),
    ...restriction('secondary other', dataUse.secondaryOther),
    ...restriction('gender', dataUse.gender),
    ...CONCERNS.flatMap((concern) => (dataUse[concern] ? restriction(concern, 'DUOS') : [])),
  ]
}

const CONCERNS = [
  'controls',
  'population',
  'pediatric',
  'vulnerablePopulations',
  'illegalBehavior',
  'sexualDiseases',
  'psychologicalTraits',
  'notHealth',
  'stigmatizeDiseases',
] as const

const restriction = (kind: string, text: string | undefined): unknown[] =>
  text === undefined || text.trim() === '' ? [] : [{ code: 'RS', topic: `${kind}: ${text.trim().slice(0, 300)}` }]

/** Modifiers DUOS has a field for; the others are lost on the way. */
const KNOWN_TO_DUOS: readonly string[] = ['NMDS', 'NPU', 'NPUNCU', 'IRB', 'COL', 'GSO', 'GS', 'PUB', 'MOR']

/** The terms in the shape of DUOS, and what DUOS has no field for. */
export function exportDuosDataUse(terms: Terms): Exported<DataUse> {
  const modifiers = terms.modifiers.filter(({ code }) => !KNOWN_TO_DUOS.includes(code))
  const anyOf = terms.permission.some((permission) => permission.code === 'DS' && permission.match === 'any')
  return {
    value: termsAsDataUse(terms),
    lost: [
      ...(anyOf ? ['permission.DS.match'] : []),
      ...(terms.permission.filter(({ code }) => code === 'DS').length > 1 ? ['permission.DS'] : []),
      ...modifiers.map(({ code }) => `modifiers.${code}`),
      ...ownConditionsOf(terms),
    ],
  }
}
