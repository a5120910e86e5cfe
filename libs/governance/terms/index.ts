export { canonicalTerms, printTerms, termsDigest } from './canonical.ts'
export type { LineEffect } from './condition-words.ts'
export { contradictionsIn } from './contradictions.ts'
export { DUO_RELEASE, DUO_TERMS, type DuoTerm, duoTerm } from './duo.ts'
export { type Explanation, type ExplanationLine, explainTerms, wordDuty } from './explain.ts'
export { allowsClinicalCare, isAtLeastAsStrict, meet, meetAll, UNRESTRICTED } from './meet.ts'
export { parseTerms } from './parse.ts'
export {
  AI_ACTIVITIES,
  type AiActivity,
  type AiConditions,
  type DiseaseMatch,
  DUTY_KINDS,
  type Duty,
  type DutyKind,
  LEAVES,
  LEGAL_BASES,
  type Leave,
  type LegalBasis,
  type LegalBasisKind,
  type Modifier,
  type ModifierCode,
  modifierOf,
  ORGANISATION_KINDS,
  type OrganisationKind,
  PLAIN_MODIFIERS,
  type Place,
  type Terms,
  type TermsDates,
  type UsePermission,
  WEIGHT_SHARING,
  type WeightSharing,
} from './terms.ts'
