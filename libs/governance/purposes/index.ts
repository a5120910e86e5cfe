export { canonicalPurpose, printPurpose, purposeDigest } from './canonical.ts'
export { importDuosPurpose } from './duos.ts'
export { EXAMPLE_PURPOSES, type ExamplePurpose } from './examples.ts'
export { explainPurpose, type PurposeExplanation } from './explain.ts'
export { kindInTerms } from './organisation.ts'
export { parsePurpose } from './parse.ts'
export {
  type Activity,
  type Applicant,
  type Certificate,
  type Commitments,
  type EthicsApproval,
  type Processing,
  type Purpose,
  type Research,
  SENSITIVE_SUBJECTS,
  type Sensitive,
  type SensitiveSubject,
} from './purpose.ts'
export type { PurposeLine } from './purpose-line.ts'
export { ACTIVITY_WORDS, SENSITIVE_WORDS } from './words.ts'
