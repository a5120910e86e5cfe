import { REQUEST_FIELDS } from '@raireki/governance'
import type { TFunction } from 'i18next'
import { type FieldNames, fieldAt, fieldName } from '../../app/field-names.ts'
import type { Language } from '../../app/language.ts'

/** What the editor calls the part of a purpose at this path. */
export const purposeField = (path: string, t: TFunction): string => fieldName(purposeNames(t), path)

/** The field of the purpose form that a path lies in. */
export const purposeFieldAt = (path: string, t: TFunction): string | undefined => fieldAt(purposeNames(t), path)

function purposeNames(t: TFunction): FieldNames {
  return {
    research: t('requests.field.aims'),
    'research.diseases': t('terms.field.diseases'),
    'research.topics': t('terms.field.topics'),
    activities: t('requests.field.activities'),
    shareWeights: t('terms.field.shareWeights'),
    nonProfit: t('requests.field.nonProfit'),
    commercial: t('requests.field.commercial'),
    organisation: t('requests.organisation'),
    users: t('requests.field.users'),
    project: t('requests.project'),
    'processing.countries': t('requests.field.countries'),
    'processing.onPremises': t('requests.field.onPremises'),
    until: t('requests.field.until'),
    certificates: t('requests.field.certificates'),
    commitments: t('requests.field.promises'),
    'commitments.noPublicationBefore': t('requests.field.noPublicationBefore'),
    'commitments.ethicsApproval.number': t('requests.field.ethicsNumber'),
    'commitments.ethicsApproval.committee': t('requests.field.ethicsCommittee'),
    'commitments.ethicsApproval.expiresOn': t('requests.field.ethicsExpiresOn'),
    flags: t('requests.field.flags'),
    'flags.gender': t('requests.field.gender'),
  }
}

/** What the editor calls the part of a plan at this path; outputs are counted as it counts them. */
export const planField = (path: string, language: Language, t: TFunction): string =>
  fieldName(planNames(path, language, t), path)

/** The field of the plan form that a path lies in. */
export const planFieldAt = (path: string, language: Language, t: TFunction): string | undefined =>
  fieldAt(planNames(path, language, t), path)

function planNames(path: string, language: Language, t: TFunction): FieldNames {
  const output = Number(/^outputs\.(\d+)/.exec(path)?.[1] ?? 0)
  const number = output + 1
  const certificate = Number(/^certificates\.(\d+)/.exec(path)?.[1] ?? 0)
  return {
    ethicsApproval: REQUEST_FIELDS.ethicsApproval[language],
    'ethicsApproval.number': t('requests.field.ethicsNumber'),
    'ethicsApproval.committee': t('requests.field.ethicsCommittee'),
    'ethicsApproval.expiresOn': t('requests.field.ethicsExpiresOn'),
    'ethicsApproval.document': t('requests.field.ethicsDocument'),
    'ethicsApproval.attachment': t('requests.field.ethicsAttachment'),
    processing: REQUEST_FIELDS.processing[language],
    'processing.place': t('requests.plan.place'),
    'processing.description': t('requests.plan.environment'),
    'processing.countries': t('requests.plan.countries'),
    dataHandling: REQUEST_FIELDS.dataHandling[language],
    'dataHandling.storage': t('requests.plan.storage'),
    'dataHandling.access': t('requests.plan.access'),
    'dataHandling.deletion': t('requests.plan.deletion'),
    certificates: REQUEST_FIELDS.dataHandling[language],
    [`certificates.${certificate}.attachment`]: t('requests.field.certificates'),
    outputs: REQUEST_FIELDS.outputs[language],
    [`outputs.${output}.kind`]: t('requests.plan.outputKind', { number }),
    [`outputs.${output}.description`]: t('requests.plan.outputDescription', { number }),
    [`outputs.${output}.expectedOn`]: t('requests.plan.expectedOn', { number }),
  }
}
