/**
 * Consent or purpose in the shape DUOS keeps it: independent fields, each true, false or never answered. DUOS tells
 * "false" from "never answered" in places, so the difference is kept.
 */
export type DataUse = {
  readonly generalUse?: boolean
  readonly hmbResearch?: boolean
  readonly diseaseRestrictions: readonly string[]
  readonly populationOriginsAncestry?: boolean
  readonly methodsResearch?: boolean
  readonly nonProfitUse?: boolean
  readonly commercialUse?: boolean
  readonly other?: string
  readonly secondaryOther?: string
  readonly ethicsApprovalRequired?: boolean
  readonly collaboratorRequired?: boolean
  readonly geographicalRestrictions?: string
  readonly geneticStudiesOnly?: boolean
  readonly publicationResults?: boolean
  readonly publicationMoratorium?: string
  readonly controls?: boolean
  readonly population?: boolean
  readonly gender?: string
  readonly pediatric?: boolean
  readonly vulnerablePopulations?: boolean
  readonly illegalBehavior?: boolean
  readonly sexualDiseases?: boolean
  readonly psychologicalTraits?: boolean
  readonly notHealth?: boolean
  readonly stigmatizeDiseases?: boolean
}

/** The fields of a DataUse that answer yes, no, or nothing. */
export const DATA_USE_ANSWERS = [
  'generalUse',
  'hmbResearch',
  'populationOriginsAncestry',
  'methodsResearch',
  'nonProfitUse',
  'commercialUse',
  'ethicsApprovalRequired',
  'collaboratorRequired',
  'geneticStudiesOnly',
  'publicationResults',
  'controls',
  'population',
  'pediatric',
  'vulnerablePopulations',
  'illegalBehavior',
  'sexualDiseases',
  'psychologicalTraits',
  'notHealth',
  'stigmatizeDiseases',
] as const satisfies readonly (keyof DataUse)[]

/** The fields of a DataUse that hold words. */
export const DATA_USE_WORDS = [
  'other',
  'secondaryOther',
  'geographicalRestrictions',
  'publicationMoratorium',
  'gender',
] as const satisfies readonly (keyof DataUse)[]
