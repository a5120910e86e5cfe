/**
 * `info` is worth knowing, `warn` is for a person to look at, `blocking` holds a version back until it is dealt with.
 */
export type Severity = 'info' | 'warn' | 'blocking'

/** Where something was first found. Never the thing itself. */
export type Where = {
  /** Inside an archive, the entry. */
  readonly part?: string
  /** A column, a tag, an element's path. */
  readonly field?: string
  readonly line?: number
  readonly byte?: number
}

export type Finding = {
  readonly code: FindingCode
  readonly severity: Severity
  readonly where: Where
  /** The shape of what was found, every letter and digit covered. */
  readonly sample: string
  readonly count: number
}

export type Statistics = {
  readonly records?: number
  readonly columns?: number
  readonly entries?: number
  readonly tensors?: number
  readonly parameters?: number
  readonly languages?: readonly string[]
  readonly modalities?: readonly string[]
  /** FHIR resources by type. */
  readonly resources?: Readonly<Record<string, number>>
  /** FHIR profiles that the resources say they follow. */
  readonly profiles?: readonly string[]
}

export type Report = {
  readonly path: string
  readonly format: string
  /** How many bytes there really were. */
  readonly bytes: number
  readonly statistics: Statistics
  readonly findings: readonly Finding[]
}

type Kind = { readonly severity: Severity; readonly final?: true }

/**
 * Every kind of finding. A final one is a defect or a danger, which nobody can accept: the file has to be mended. The
 * others are for people to judge.
 */
const KINDS = {
  MyNumber: { severity: 'blocking' },
  MyNumberLike: { severity: 'warn' },
  InsuredNumber: { severity: 'blocking' },
  InsurerNumber: { severity: 'warn' },
  InsurerNumberLike: { severity: 'info' },
  PersonName: { severity: 'blocking' },
  PersonNameLike: { severity: 'warn' },
  BirthDate: { severity: 'blocking' },
  Address: { severity: 'blocking' },
  PostalCode: { severity: 'warn' },
  Phone: { severity: 'blocking' },
  Mail: { severity: 'blocking' },
  PatientId: { severity: 'warn' },
  Photograph: { severity: 'blocking' },
  PersonalColumn: { severity: 'blocking' },
  DicomIdentifier: { severity: 'blocking' },
  DicomIdentifierLike: { severity: 'warn' },
  DicomPrivateTag: { severity: 'warn' },
  BurnedIn: { severity: 'blocking' },
  MayBeBurnedIn: { severity: 'warn' },
  Location: { severity: 'blocking' },
  AuthorOrDevice: { severity: 'warn' },
  MixedResourceTypes: { severity: 'warn' },
  NotLookedAt: { severity: 'warn' },
  RecordNotLookedAt: { severity: 'blocking' },
  FormatUnknown: { severity: 'warn' },
  Executable: { severity: 'blocking' },
  ArchiveEncrypted: { severity: 'blocking' },
  ArchiveTooDeep: { severity: 'blocking' },
  ArchiveBomb: { severity: 'blocking', final: true },
  PathEscapes: { severity: 'blocking', final: true },
  PickleRefused: { severity: 'blocking', final: true },
  PickleRunsCode: { severity: 'blocking', final: true },
  PickleAllowed: { severity: 'info' },
  SizesDisagree: { severity: 'blocking', final: true },
  Damaged: { severity: 'blocking', final: true },
  HashMismatch: { severity: 'blocking', final: true },
} as const satisfies Record<string, Kind>

export type FindingCode = keyof typeof KINDS

export const findingCodes = Object.keys(KINDS) as FindingCode[]

export function severityOf(code: FindingCode): Severity {
  return KINDS[code].severity
}

/** Whether nobody can accept it, so that the file has to be mended and pushed again. */
export function isFinal(code: string): boolean {
  return code in KINDS && 'final' in KINDS[code as FindingCode]
}
