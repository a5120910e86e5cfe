import {
  AI_ACTIVITIES,
  type AiActivity,
  canonicalTerms,
  type DiseaseMatch,
  type DutyKind,
  type Leave,
  type LegalBasisKind,
  modifierOf,
  type OrganisationKind,
  PLAIN_MODIFIERS,
  parseTerms,
  printTerms,
  type Terms,
  type WeightSharing,
} from '@raireki/governance'

export type PermissionCode = 'NRES' | 'GRU' | 'HMB' | 'DS' | 'POA'

export const PERMISSION_CODES: readonly PermissionCode[] = ['GRU', 'HMB', 'DS', 'POA', 'NRES']

type PlainModifier = (typeof PLAIN_MODIFIERS)[number]

/** Terms as the editor holds them: every field there, empty where nothing is said. */
export type TermsForm = {
  permission: PermissionCode
  diseases: string[]
  match: DiseaseMatch
  plain: PlainModifier[]
  topics: string[]
  regions: string[]
  moratoriumUntil: string
  months: number | ''
  limitUntil: string
  users: string[]
  projects: string[]
  institutions: string[]
  ai: { [A in AiActivity]: Leave | '' }
  shareWeights: WeightSharing | ''
  noReidentification: boolean
  noLinkage: boolean
  places: string[]
  onPremisesOnly: boolean
  kinds: OrganisationKind[]
  embargoUntil: string
  until: string
  bases: { basis: LegalBasisKind; certificates: string[] }[]
  duties: { kind: DutyKind; months: number | '' }[]
  note: { ja: string; en: string }
}

const silentAi = Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, ''])) as TermsForm['ai']

export const newTerms: TermsForm = {
  permission: 'HMB',
  diseases: [],
  match: 'any',
  plain: ['IRB'],
  topics: [],
  regions: [],
  moratoriumUntil: '',
  months: '',
  limitUntil: '',
  users: [],
  projects: [],
  institutions: [],
  ai: silentAi,
  shareWeights: '',
  noReidentification: true,
  noLinkage: true,
  places: ['JP'],
  onPremisesOnly: false,
  kinds: [],
  embargoUntil: '',
  until: '',
  bases: [],
  duties: [],
  note: { ja: '', en: '' },
}

const given = <Field extends object>(when: boolean, field: Field) => (when ? [field] : [])

/** The document that says what the editor shows; what is wrong with it, `parseTerms` will tell. */
export function documentOf(form: TermsForm): Record<string, unknown> {
  const { permission, note } = form
  const stated = Object.entries(form.ai).filter(([, leave]) => leave !== '')
  return {
    permission: permission === 'DS' ? { code: 'DS', diseases: form.diseases, match: form.match } : { code: permission },
    modifiers: [
      ...form.plain.map((code) => ({ code })),
      ...form.topics.map((topic) => ({ code: 'RS', topic })),
      ...given(form.regions.length > 0, { code: 'GS', countries: form.regions }),
      ...given(form.moratoriumUntil !== '', { code: 'MOR', until: form.moratoriumUntil }),
      ...given(form.months !== '' || form.limitUntil !== '', {
        code: 'TS',
        ...(form.months === '' ? {} : { months: form.months }),
        ...(form.limitUntil === '' ? {} : { until: form.limitUntil }),
      }),
      ...given(form.users.length > 0, { code: 'US', users: form.users }),
      ...given(form.projects.length > 0, { code: 'PS', projects: form.projects }),
      ...given(form.institutions.length > 0, { code: 'IS', institutions: form.institutions }),
    ],
    ai: { ...Object.fromEntries(stated), ...(form.shareWeights === '' ? {} : { shareWeights: form.shareWeights }) },
    noReidentification: form.noReidentification,
    noLinkage: form.noLinkage,
    place: { ...(form.places.length > 0 ? { countries: form.places } : {}), onPremisesOnly: form.onPremisesOnly },
    ...(form.kinds.length > 0 ? { users: form.kinds } : {}),
    dates: {
      ...(form.embargoUntil === '' ? {} : { embargoUntil: form.embargoUntil }),
      ...(form.until === '' ? {} : { until: form.until }),
    },
    legalBasis: form.bases,
    duties: form.duties.map(({ kind, months }) => ({ kind, ...(months === '' ? {} : { months }) })),
    notes: note.ja === '' && note.en === '' ? [] : [filled(note)],
  }
}

/** The document as it is sent: in normal form where it can be read, as written where it cannot. */
export function documentToSend(form: TermsForm): unknown {
  const written = documentOf(form)
  const parsed = parseTerms(written)
  return parsed.ok ? printTerms(parsed.value) : written
}

const filled = ({ ja, en }: { ja: string; en: string }) => ({ ...(ja ? { ja } : {}), ...(en ? { en } : {}) })

/** Terms that were set before, as the editor shows them. */
export function formOf(terms: Terms): TermsForm {
  const permission = terms.permission[0]
  const limit = modifierOf(terms, 'TS')
  const diseases = permission?.code === 'DS' ? permission : undefined
  const [note] = terms.notes
  return {
    permission: PERMISSION_CODES.find((code) => code === permission?.code) ?? 'HMB',
    diseases: [...(diseases?.diseases ?? [])],
    match: diseases?.match ?? 'any',
    plain: PLAIN_MODIFIERS.filter((code) => modifierOf(terms, code)),
    topics: terms.modifiers.flatMap((modifier) => (modifier.code === 'RS' ? [modifier.topic] : [])),
    regions: [...(modifierOf(terms, 'GS')?.countries ?? [])],
    moratoriumUntil: modifierOf(terms, 'MOR')?.until ?? '',
    months: limit?.months ?? '',
    limitUntil: limit?.until ?? '',
    users: [...(modifierOf(terms, 'US')?.users ?? [])],
    projects: [...(modifierOf(terms, 'PS')?.projects ?? [])],
    institutions: [...(modifierOf(terms, 'IS')?.institutions ?? [])],
    ai: Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, terms.ai[activity] ?? ''])) as TermsForm['ai'],
    shareWeights: terms.ai.shareWeights ?? '',
    noReidentification: terms.noReidentification,
    noLinkage: terms.noLinkage,
    places: [...(terms.place.countries ?? [])],
    onPremisesOnly: terms.place.onPremisesOnly,
    kinds: [...(terms.users ?? [])],
    embargoUntil: terms.dates.embargoUntil ?? '',
    until: terms.dates.until ?? '',
    bases: terms.legalBasis.map(({ basis, certificates }) => ({ basis, certificates: [...certificates] })),
    duties: terms.duties.map(({ kind, months }) => ({ kind, months: months ?? '' })),
    note: { ja: note?.ja ?? '', en: note?.en ?? '' },
  }
}

/** Whether the editor can show these terms whole: what it cannot show would be lost when they are set again. */
export function showsAllOf(terms: Terms): boolean {
  const again = parseTerms(documentOf(formOf(terms)))
  return again.ok && canonicalTerms(again.value) === canonicalTerms(terms)
}
