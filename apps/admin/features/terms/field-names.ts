import { AI_ACTIVITIES, DUTY_KINDS, LEGAL_BASES } from '@raireki/governance'
import type { TFunction } from 'i18next'
import { type FieldNames, fieldAt, fieldName } from '../../app/field-names.ts'
import { activityName } from './words.ts'

/** What the editor calls the part of terms at this path. Where a list holds fields of many kinds, the document says which it is. */
export const termsField = (path: string, document: unknown, t: TFunction): string =>
  fieldName(termsNames(path, document, t), path)

/**
 * The field of the editor that a path lies in. What stands in a list is known to the editor by what it is, not by where
 * it stands: `modifiers.GS`, `duties.destroy.months`.
 */
export function termsFieldAt(path: string, document: unknown, t: TFunction): string | undefined {
  const field = fieldAt(termsNames(path, document, t), path)
  return field?.replace(/^(modifiers|legalBasis|duties)\.(\d+)/, (_, list: string, index: string) => {
    const entry = entryOf(document, list, Number(index))
    return `${list}.${entry?.code ?? entry?.basis ?? entry?.kind}`
  })
}

function termsNames(path: string, document: unknown, t: TFunction): FieldNames {
  const [, list, index] = /^(modifiers|legalBasis|duties)\.(\d+)/.exec(path) ?? []
  const entry = list && entryOf(document, list, Number(index))
  return {
    permission: t('terms.field.permission'),
    'permission.diseases': t('terms.field.diseases'),
    'permission.match': t('terms.field.match'),
    modifiers: t('terms.field.modifiers'),
    ...Object.fromEntries(AI_ACTIVITIES.map((activity) => [`ai.${activity}`, activityName(activity)])),
    'ai.shareWeights': t('terms.field.shareWeights'),
    noReidentification: t('terms.field.noReidentification'),
    noLinkage: t('terms.field.noLinkage'),
    'place.countries': t('terms.field.places'),
    'place.onPremisesOnly': t('terms.field.onPremisesOnly'),
    users: t('terms.field.kinds'),
    dates: t('terms.field.until'),
    'dates.until': t('terms.field.until'),
    'dates.embargoUntil': t('terms.field.embargoUntil'),
    legalBasis: t('terms.field.bases'),
    duties: t('terms.group.duties'),
    notes: t('terms.field.note'),
    ...(entry && { [`${list}.${index}`]: entryName(list, entry, t), ...partNames(`${list}.${index}`, entry, t) }),
  }
}

type Entry = { readonly [field: string]: unknown }

function entryOf(document: unknown, list: string, index: number): Entry | undefined {
  const entries: unknown = Object(document)[list]
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined
  return typeof entry === 'object' && entry !== null ? (entry as Entry) : undefined
}

function entryName(list: string, entry: Entry, t: TFunction): string {
  if (list === 'legalBasis') return t('terms.field.bases')
  if (list === 'duties') {
    const kind = DUTY_KINDS.find((known) => known === entry.kind)
    return t(kind ? `terms.duty.${kind}` : 'terms.group.duties')
  }
  switch (entry.code) {
    case 'RS':
      return t('terms.field.topics')
    case 'GS':
      return t('terms.field.regions')
    case 'MOR':
      return t('terms.field.moratoriumUntil')
    case 'TS':
      return t('terms.field.months')
    case 'US':
      return t('terms.field.users')
    case 'PS':
      return t('terms.field.projects')
    case 'IS':
      return t('terms.field.institutions')
    default:
      return t('terms.field.modifiers')
  }
}

/** Fields within an entry that have a label of their own. */
function partNames(path: string, entry: Entry, t: TFunction): FieldNames {
  const basis = LEGAL_BASES.find((known) => known === entry.basis)
  const duty = DUTY_KINDS.find((known) => known === entry.kind)
  return {
    ...(entry.code === 'TS' && { [`${path}.until`]: t('terms.field.limitUntil') }),
    ...(basis && { [`${path}.certificates`]: t('terms.field.certificates', { basis: t(`terms.basis.${basis}`) }) }),
    ...(duty && { [`${path}.months`]: t('terms.field.dutyMonths', { duty: t(`terms.duty.${duty}`) }) }),
  }
}
