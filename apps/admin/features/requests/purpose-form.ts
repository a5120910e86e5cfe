import {
  type Activity,
  AI_ACTIVITIES,
  type Flaw,
  kindInTerms,
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

export type CertificateForm = { readonly name: string; readonly expiresOn: string }

/** What the form was opened with: where it shows nothing of a purpose, that stays as it was. */
type Opened = { readonly purpose: Purpose; readonly title: string }

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
  users: string[]
  certificates: CertificateForm[]
  flags: SensitiveSubject[]
  /** The gender that the research is limited to. */
  gender: string
  opened?: Opened | undefined
  /** What was saved and is no purpose: it stays as it is until somebody changes the form, which shows what of it can be read. */
  unread?: { readonly document: unknown } | undefined
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
  users: [],
  certificates: [],
  flags: [],
  gender: '',
}

export type EthicsApproval = { readonly number: string; readonly committee: string; readonly expiresOn: string }

/** What the form knows besides its own fields. */
export type Around = {
  /** Stated in the plan; matching looks for it among the commitments. */
  readonly approval: EthicsApproval
  readonly project: string
  readonly organisation: { readonly id: string; readonly kind: RegisteredKind } | undefined
}

const stated = (answer: Answer): boolean | undefined => (answer === '' ? undefined : answer === 'yes')

const filled = <Value>(value: Value | ''): Value | undefined => (value === '' ? undefined : value)

const some = <Value>(list: readonly Value[]): readonly Value[] | undefined => (list.length > 0 ? list : undefined)

/** What is checked is said. What is not was denied only if that had been said before: a box has no word for "no". */
const saidOf = <Key extends string>(
  keys: readonly Key[],
  checked: readonly Key[],
  before: { readonly [K in Key]?: boolean } = {},
) => Object.fromEntries(keys.map((key) => [key, checked.includes(key) || (before[key] === false ? false : undefined)]))

/** The project follows the title of the request, unless the purpose named another one. */
function projectOf(opened: Opened | undefined, title: string): string | undefined {
  const said = opened?.purpose.project
  const isOwn = said !== undefined && said !== opened?.title.trim()
  return isOwn || title === opened?.title ? said : filled(title.trim())
}

/** The purpose document that says what the form shows, and what it was opened with where it shows nothing. */
export function purposeDocument(form: PurposeForm, { project, organisation, approval }: Around): unknown {
  if (form.unread) return form.unread.document
  const before = form.opened?.purpose
  const ethicsApproval = {
    number: approval.number,
    committee: filled(approval.committee),
    expiresOn: filled(approval.expiresOn),
  }
  return JSON.parse(
    JSON.stringify({
      research: {
        ...saidOf(AIMS, form.aims, before?.research),
        diseases: some(form.diseases),
        topics: some(form.topics),
      },
      activities: form.activities,
      shareWeights: filled(form.shareWeights),
      nonProfit: stated(form.nonProfit),
      commercial: stated(form.commercial),
      organisation: organisation ? { id: organisation.id, kind: kindInTerms(organisation.kind) } : before?.organisation,
      users: some(form.users),
      project: projectOf(form.opened, project),
      processing: { countries: some(form.countries), onPremises: stated(form.onPremises) },
      until: filled(form.until),
      certificates: form.certificates.map(({ name, expiresOn }) => ({ name, expiresOn: filled(expiresOn) })),
      commitments: {
        ...saidOf(PROMISES, form.promises, before?.commitments),
        noPublicationBefore: filled(form.noPublicationBefore),
        ethicsApproval: approval.number.trim() === '' ? undefined : ethicsApproval,
      },
      flags: Object.fromEntries(form.flags.map((flag) => [flag, flag === 'gender' ? form.gender : true])),
      notes: before?.notes,
    }),
  )
}

const answered = (value: boolean | undefined): Answer => (value === undefined ? '' : value ? 'yes' : 'no')

/** A purpose that was written before, as the form shows it; `title` is what its request is called. */
export function purposeForm(document: unknown, title: string): PurposeForm {
  const parsed = parsePurpose(document)
  if (parsed.ok) return formOf({ purpose: parsed.value, title })
  const rest = readable(document, parsed.flaws)
  return { ...(rest ? formOf({ purpose: rest, title }) : emptyPurpose), unread: { document } }
}

/** What is left where all that is wrong is taken out. Taking the last out of a list leaves one that is too short, and so on upwards. */
function readable(document: unknown, flaws: readonly Flaw[], rounds = 5): Purpose | undefined {
  const rest = without(
    document,
    flaws.map(({ path }) => path.split('.')),
  )
  const parsed = parsePurpose(rest)
  if (parsed.ok) return parsed.value
  return rounds > 0 ? readable(rest, parsed.flaws, rounds - 1) : undefined
}

/** Whatever lacks something it must have goes too. */
function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.length === 0) return value
  if (typeof value !== 'object' || value === null) return undefined
  if (paths.some(([first]) => first === undefined || !(first in value))) return undefined
  const left = Object.entries(value).flatMap(([key, part]) => {
    const kept = without(
      part,
      paths.filter(([first]) => first === key).map((path) => path.slice(1)),
    )
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return Array.isArray(value) ? left.map(([, part]) => part) : Object.fromEntries(left)
}

function formOf(opened: Opened): PurposeForm {
  const { research, commitments, processing, ...purpose } = opened.purpose
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
    users: [...(purpose.users ?? [])],
    certificates: purpose.certificates.map(({ name, expiresOn = '' }) => ({ name, expiresOn })),
    flags: SENSITIVE_SUBJECTS.filter((subject) => purpose.flags[subject] !== undefined),
    gender: purpose.flags.gender ?? '',
    opened,
  }
}
