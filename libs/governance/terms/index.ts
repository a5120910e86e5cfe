export { canonicalTerms, keptTerms, printTerms, termsDigest } from './canonical.ts'
export type { LineEffect } from './condition-words.ts'
export { exportConsentCodes, importConsentCodes } from './consent-codes.ts'
export { contradictionsIn } from './contradictions.ts'
export { type ChangeDirection, diffTerms, type TermsChange, type TermsDiff } from './diff.ts'
export { termsDocument } from './document.ts'
export { termsPage } from './document-page.ts'
export { DUO_RELEASE, DUO_TERMS, type DuoTerm, duoTerm } from './duo.ts'
export { exportDuosDataUse, importDuosDataUse } from './duos.ts'
export type { DataUse } from './duos-data-use.ts'
export { type Explanation, type ExplanationLine, explainTerms, wordDuty } from './explain.ts'
export { exportOdrl } from './export-odrl.ts'
export type { Exported } from './exported.ts'
export { importOdrl } from './import-odrl.ts'
export { wordLost } from './lost-words.ts'
export { allowsClinicalCare, isAtLeastAsStrict, meet, meetAll, UNRESTRICTED } from './meet.ts'
export type { OdrlOffer } from './odrl-words.ts'
export { parseTerms } from './parse.ts'
export { looksLikeDataUse, readDataUse } from './read-data-use.ts'
export { termsReference } from './reference.ts'
export {
  narrowedBy,
  RESTRICTION_KINDS,
  type Restriction,
  type RestrictionKind,
  restrictionsOf,
  restrictionTerms,
  wordRestriction,
} from './restriction.ts'
export {
  type ReadTerms,
  readTermsJson,
  readTermsText,
  TERMS_SHAPES,
  type TermsShape,
  type WrittenTerms,
  writeTerms,
} from './shapes.ts'
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
export { VOCABULARY, type VocabularyEntry } from './vocabulary.ts'
