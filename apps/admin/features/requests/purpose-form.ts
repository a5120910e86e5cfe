import {
  type Activity,
  AI_ACTIVITIES,
  type OrganisationKind,
  type Purpose,
  parsePurpose,
  SENSITIVE_SUBJECTS,
  type SensitiveSubject,
} from '@raireki/governance'
import type { OrganisationKind as RegisteredKind } from '../../generated/operations.ts'

export const ACTIVITIES: readonly Activity[] = [...AI_ACTIVITIES, 'clinicalCare']

export const AIMS = ['general', 'biomedical', 'ancestry', 'methods', 'genetic'] as const

export const PROMISES = ['publish', 'returnResults', 'collaboration', 'noReidentification', 'noLinkage'] as const

type Answer = '' | 'yes' | 'no'

/** A purpose as the form holds it: every field there, empty where nothing is said. */
export type PurposeForm = {
  aims: (typeof AIMS)[number][]
  diseases: string[]
  topics: string[]
  activities: Activity[]
  shareWeights: '' | 'none' | 'sameTerms' | 'open'
  nonProfit: Answer
  commercial: Answer
  countries: string[]
  onPremises: Answer
  until: string
  promises: (typeof PROMISES)[number][]
  noPublicationBefore: string
  certificates: string[]
  flags: SensitiveSubject[]
}

export const emptyPurpose: PurposeForm = {
  aims: [],
  diseases: [],
  topics: [],
  activities: [],
  shareWeights: '',
  nonProfit: '',
  commercial: '',
  countries: ['JP'],
  onPremises: '',
  until: '',
  promises: [],
  noPublicationBefore: '',
  certificates: [],
  flags: [],
}

export type EthicsApproval = { readonly number: string; readonly committee: string; readonly expiresOn: string }

/** What the form knows besides its own fields. */
export type Around = {
  /** Stated in the plan; matching looks for it among the commitments. */
  readonly approval: EthicsApproval
  readonly project: string
  readonly organisation: { readonly id: string; readonly kind: RegisteredKind } | undefined
}

/** The registry's kinds of organisation in the words of the terms. */
const KINDS: Readonly<Record<RegisteredKind, OrganisationKind>> = {
  HOSPITAL: 'hospital',
  UNIVERSITY: 'university',
  RESEARCH_INSTITUTE: 'researchInstitute',
  COMPANY: 'company',
  PUBLIC_BODY: 'government',
  ETHICS_BOARD: 'nonProfit',
}

const yes = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, true]))

const stated = (answer: Answer): boolean | undefined => (answer === '' ? undefined : answer === 'yes')

const filled = <Value>(value: Value | ''): Value | undefined => (value === '' ? undefined : value)

const some = <Value>(list: readonly Value[]): readonly Value[] | undefined => (list.length > 0 ? list : undefined)

/** The purpose document that says what the form shows; what is left empty is left out. */
export function purposeDocument(form: PurposeForm, { project, organisation, approval }: Around): unknown {
  const ethicsApproval = {
    number: approval.number,
    committee: filled(approval.committee),
    expiresOn: filled(approval.expiresOn),
  }
  return JSON.parse(
    JSON.stringify({
      research: { ...yes(form.aims), diseases: some(form.diseases), topics: some(form.topics) },
      activities: form.activities,
      shareWeights: filled(form.shareWeights),
      nonProfit: stated(form.nonProfit),
      commercial: stated(form.commercial),
      organisation: organisation && { id: organisation.id, kind: KINDS[organisation.kind] },
      project: filled(project.trim()),
      processing: { countries: some(form.countries), onPremises: stated(form.onPremises) },
      until: filled(form.until),
      certificates: form.certificates.map((name) => ({ name })),
      commitments: {
        ...yes(form.promises),
        noPublicationBefore: filled(form.noPublicationBefore),
        ethicsApproval: approval.number.trim() === '' ? undefined : ethicsApproval,
      },
      flags: yes(form.flags),
    }),
  )
}

const answered = (value: boolean | undefined): Answer => (value === undefined ? '' : value ? 'yes' : 'no')

/** A purpose that was written before, as the form shows it. */
export function purposeForm(document: unknown): PurposeForm {
  const parsed = parsePurpose(document)
  return parsed.ok ? formOf(parsed.value) : emptyPurpose
}

function formOf({ research, commitments, processing, ...purpose }: Purpose): PurposeForm {
  const shareWeights = purpose.shareWeights === 'sameTermsByApproval' ? 'sameTerms' : purpose.shareWeights
  return {
    aims: AIMS.filter((aim) => research[aim] === true),
    diseases: [...(research.diseases ?? [])],
    topics: [...(research.topics ?? [])],
    activities: [...purpose.activities],
    shareWeights: shareWeights ?? '',
    nonProfit: answered(purpose.nonProfit),
    commercial: answered(purpose.commercial),
    countries: [...(processing.countries ?? [])],
    onPremises: answered(processing.onPremises),
    until: purpose.until ?? '',
    promises: PROMISES.filter((promise) => commitments[promise] === true),
    noPublicationBefore: commitments.noPublicationBefore ?? '',
    certificates: purpose.certificates.map(({ name }) => name),
    flags: SENSITIVE_SUBJECTS.filter((subject) => purpose.flags[subject] !== undefined),
  }
}
