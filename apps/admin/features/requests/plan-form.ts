import {
  OUTPUT_KINDS,
  type OutputKind,
  PROCESSING_PLACES,
  type ProcessingPlace,
  REQUEST_FIELDS,
} from '@raireki/governance'

export { OUTPUT_KINDS, PROCESSING_PLACES, REQUEST_FIELDS }

export type OutputForm = { kind: OutputKind; description: string; expectedOn: string }

/** A plan as the form holds it: every field there, empty where nothing is said. */
export type PlanForm = {
  ethicsNumber: string
  ethicsCommittee: string
  ethicsExpiresOn: string
  ethicsDocument: string
  ethicsAttachment: string
  place: '' | ProcessingPlace
  environment: string
  countries: string[]
  storage: string
  access: string
  deletion: string
  /** Papers by the name of the certificate they show. */
  certificatePapers: Readonly<Record<string, string>>
  outputs: OutputForm[]
}

export const emptyPlan: PlanForm = {
  ethicsNumber: '',
  ethicsCommittee: '',
  ethicsExpiresOn: '',
  ethicsDocument: '',
  ethicsAttachment: '',
  place: '',
  environment: '',
  countries: [],
  storage: '',
  access: '',
  deletion: '',
  certificatePapers: {},
  outputs: [],
}

type Document = { readonly [field: string]: unknown }

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** A part of the plan, left out altogether where nothing of it was filled in. */
const part = (fields: Document): Document | undefined =>
  Object.values(fields).some((value) => value !== undefined) ? fields : undefined

/** The plan document that says what the form shows, with papers of those certificates which the purpose states. A part that was begun is sent as it is: its gaps are told, not hidden. */
export function planDocument(form: PlanForm, certificates: readonly string[]): Document {
  const papers = certificates.flatMap((name) => {
    const attachment = filled(form.certificatePapers[name] ?? '')
    return attachment === undefined ? [] : [{ name, attachment }]
  })
  return JSON.parse(
    JSON.stringify({
      ethicsApproval: part({
        number: filled(form.ethicsNumber),
        committee: filled(form.ethicsCommittee),
        expiresOn: filled(form.ethicsExpiresOn),
        document: filled(form.ethicsDocument),
        attachment: filled(form.ethicsAttachment),
      }),
      processing: part({
        place: filled(form.place),
        description: filled(form.environment),
        countries: form.countries.length > 0 ? form.countries : undefined,
      }),
      dataHandling: part({
        storage: filled(form.storage),
        access: filled(form.access),
        deletion: filled(form.deletion),
      }),
      certificates: papers.length > 0 ? papers : undefined,
      outputs:
        form.outputs.length > 0
          ? form.outputs.map(({ kind, description, expectedOn }) => ({
              kind,
              description: filled(description),
              expectedOn: filled(expectedOn),
            }))
          : undefined,
    }),
  )
}

const record = (value: unknown): Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A plan that was saved before, whole or not, as the form shows it. An approval may stand in an older purpose. */
export function planForm(plan: unknown, purpose?: unknown): PlanForm {
  const { ethicsApproval, processing, dataHandling, certificates, outputs } = record(plan)
  const ethics = record(ethicsApproval ?? record(record(purpose).commitments).ethicsApproval)
  const place = record(processing)
  const handling = record(dataHandling)
  return {
    ethicsNumber: text(ethics.number),
    ethicsCommittee: text(ethics.committee),
    ethicsExpiresOn: text(ethics.expiresOn),
    ethicsDocument: text(ethics.document),
    ethicsAttachment: text(ethics.attachment),
    place: PROCESSING_PLACES.find((known) => known === place.place) ?? '',
    environment: text(place.description),
    countries: list(place.countries).map(text),
    storage: text(handling.storage),
    access: text(handling.access),
    deletion: text(handling.deletion),
    certificatePapers: Object.fromEntries(
      list(certificates).map((certificate) => {
        const { name, attachment } = record(certificate)
        return [text(name), text(attachment)]
      }),
    ),
    outputs: list(outputs).map((output) => {
      const { kind, description, expectedOn } = record(output)
      return {
        kind: OUTPUT_KINDS.find((known) => known === kind) ?? 'other',
        description: text(description),
        expectedOn: text(expectedOn),
      }
    }),
  }
}
