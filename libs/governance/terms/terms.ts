import type { LocalText } from '../text/language.ts'

/** Whether every disease of a purpose must lie within the named ones, or one of them is enough. */
export type DiseaseMatch = 'any' | 'all'

/**
 * What the data may be used for. UNSTATED is data nobody has tagged: it permits nothing by itself, a person must look.
 * Diseases are codes in the spelling of `readDiseaseCode`.
 */
export type UsePermission =
  | { readonly code: 'NRES' | 'GRU' | 'HMB' | 'POA' | 'UNSTATED' }
  | { readonly code: 'DS'; readonly diseases: readonly string[]; readonly match: DiseaseMatch }

/** The DUO modifiers that take no parameter. */
export const PLAIN_MODIFIERS = [
  'NMDS',
  'GSO',
  'NPUNCU',
  'NPU',
  'NCU',
  'PUB',
  'COL',
  'IRB',
  'RTN',
  'CC',
  'NPOA',
] as const

export type PlainModifier = (typeof PLAIN_MODIFIERS)[number]

/** A condition on top of the permission. All of them hold at once; CC alone widens instead of narrowing. */
export type Modifier =
  | { readonly code: PlainModifier }
  | { readonly code: 'RS'; readonly topic: string }
  | { readonly code: 'GS'; readonly countries: readonly string[] }
  | { readonly code: 'MOR'; readonly until: string }
  | { readonly code: 'TS'; readonly months?: number; readonly until?: string }
  | { readonly code: 'US'; readonly users: readonly string[] }
  | { readonly code: 'PS'; readonly projects: readonly string[] }
  | { readonly code: 'IS'; readonly institutions: readonly string[] }

export type ModifierCode = Modifier['code']

/** What DUO has no word for: what an AI developer may do with the data. */
export const AI_ACTIVITIES = [
  'train',
  'fineTune',
  'generativeUse',
  'syntheticData',
  'distil',
  'keepWeightsAfterExpiry',
  'clinicalDeployment',
  'commercialDeployment',
] as const

export type AiActivity = (typeof AI_ACTIVITIES)[number]

/** From strictest to loosest. What terms do not mention needs approval, as if `byApproval` had been written. */
export const LEAVES = ['forbidden', 'byApproval', 'permitted'] as const

export type Leave = (typeof LEAVES)[number]

/**
 * To whom trained weights may be passed on. `sameTermsByApproval` is what remains when one source says nothing and
 * another permits sharing under the same terms: never openly, and not without a person.
 */
export const WEIGHT_SHARING = ['none', 'sameTermsByApproval', 'sameTerms', 'open'] as const

export type WeightSharing = (typeof WEIGHT_SHARING)[number]

export type AiConditions = { readonly [A in AiActivity]?: Leave } & { readonly shareWeights?: WeightSharing }

export const ORGANISATION_KINDS = [
  'hospital',
  'university',
  'researchInstitute',
  'government',
  'nonProfit',
  'company',
] as const

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** Where the data may be processed. Absent countries mean anywhere; an empty list means nowhere. */
export type Place = { readonly countries?: readonly string[]; readonly onPremisesOnly: boolean }

/** No use before the embargo ends, and none after `until`. Both are whole days. */
export type TermsDates = { readonly embargoUntil?: string; readonly until?: string }

export const LEGAL_BASES = ['consent', 'optOut', 'anonymised', 'pseudonymised', 'public', 'other'] as const

export type LegalBasisKind = (typeof LEGAL_BASES)[number]

/** Why the data may be provided at all, and the certificates a recipient must hold for it. */
export type LegalBasis = { readonly basis: LegalBasisKind; readonly certificates: readonly string[] }

export const DUTY_KINDS = [
  'publish',
  'returnResults',
  'acknowledge',
  'destroy',
  'retrain',
  'reportYearly',
  'reportIncident',
] as const

export type DutyKind = (typeof DUTY_KINDS)[number]

/** Something the grantee must do, within so many months of the grant's end (or at its end, where none are given). */
export type Duty = { readonly kind: DutyKind; readonly months?: number; readonly text?: LocalText }

/**
 * What a version may be used for. Always in normal form and frozen: sets sorted, duplicates merged, restrictions that
 * follow from others left out. Several permissions mean that every one of them must permit the purpose.
 */
export type Terms = {
  readonly permission: readonly UsePermission[]
  readonly modifiers: readonly Modifier[]
  readonly ai: AiConditions
  readonly noReidentification: boolean
  readonly noLinkage: boolean
  readonly place: Place
  readonly users?: readonly OrganisationKind[]
  readonly dates: TermsDates
  readonly legalBasis: readonly LegalBasis[]
  readonly duties: readonly Duty[]
  /** Remarks for people. They never affect matching. */
  readonly notes: readonly LocalText[]
}

/** The modifier with this code, where the terms carry it. */
export function modifierOf<C extends ModifierCode>(terms: Terms, code: C): Extract<Modifier, { code: C }> | undefined {
  return terms.modifiers.find((modifier): modifier is Extract<Modifier, { code: C }> => modifier.code === code)
}
