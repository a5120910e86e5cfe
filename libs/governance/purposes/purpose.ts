import type { AiActivity, OrganisationKind, WeightSharing } from '../terms/terms.ts'
import type { LocalText } from '../text/language.ts'

/**
 * What kind of research it is. Each aim (general, biomedical, diseases, ancestry) is judged by itself and the worst
 * counts. Absent means the requester said nothing, which is not the same as "no".
 */
export type Research = {
  /** Any research whatever. */
  readonly general?: boolean
  /** Health, medical or biomedical research. */
  readonly biomedical?: boolean
  /** Research on these diseases. */
  readonly diseases?: readonly string[]
  /** Population origins or ancestry. */
  readonly ancestry?: boolean
  /** Developing or validating methods, software or algorithms. */
  readonly methods?: boolean
  /** Whether genotypes are studied. */
  readonly genetic?: boolean
  /** Research types a provider may have restricted the data to. */
  readonly topics?: readonly string[]
}

/** What will be done with the data. A purpose is closed: what it does not ask for is not granted. */
export type Activity = AiActivity | 'clinicalCare'

/** The organisation asking, with what restrictions on users and institutions look at. */
export type Applicant = { readonly id?: string; readonly kind?: OrganisationKind }

/** Where the data will be processed. */
export type Processing = { readonly countries?: readonly string[]; readonly onPremises?: boolean }

/** A certificate the organisation holds, such as a certified information-security management. */
export type Certificate = { readonly name: string; readonly expiresOn?: string }

export type EthicsApproval = { readonly number: string; readonly committee?: string; readonly expiresOn?: string }

/** What the requester promises. Absent means nothing was said about it. */
export type Commitments = {
  readonly publish?: boolean
  readonly noPublicationBefore?: string
  readonly returnResults?: boolean
  readonly collaboration?: boolean
  readonly noReidentification?: boolean
  readonly noLinkage?: boolean
  readonly ethicsApproval?: EthicsApproval
}

/** The subjects DUOS never decides by itself (its sixth rule); here they call for a person as well. */
export const SENSITIVE_SUBJECTS = [
  'controls',
  'population',
  'gender',
  'pediatric',
  'vulnerablePopulations',
  'illegalBehavior',
  'sexualDiseases',
  'psychologicalTraits',
  'notHealth',
  'stigmatizeDiseases',
] as const

export type SensitiveSubject = (typeof SENSITIVE_SUBJECTS)[number]

/** Which sensitive subjects the research touches; gender may say which one it is limited to. */
export type Sensitive = { readonly [S in Exclude<SensitiveSubject, 'gender'>]?: true } & { readonly gender?: string }

/** What somebody wants to do with data, in the vocabulary of the terms. Always in normal form and frozen. */
export type Purpose = {
  readonly research: Research
  readonly activities: readonly Activity[]
  readonly shareWeights?: WeightSharing
  /** Whether the organisation is not for profit. */
  readonly nonProfit?: boolean
  /** Whether the use is commercial. */
  readonly commercial?: boolean
  readonly organisation: Applicant
  readonly users?: readonly string[]
  readonly project?: string
  readonly processing: Processing
  readonly until?: string
  readonly certificates: readonly Certificate[]
  readonly commitments: Commitments
  readonly flags: Sensitive
  readonly notes: readonly LocalText[]
}
