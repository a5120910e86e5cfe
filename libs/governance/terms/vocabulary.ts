import type { Bilingual } from '../text/language.ts'
import { DUO_TERMS } from './duo.ts'
import { AI_WORDS, BASIS_WORDS, DUTY_WORDS, ownId, SHARING_WORDS } from './own-terms.ts'
import { SATISFIED_BY } from './satisfied-by.ts'
import { AI_ACTIVITIES, DUTY_KINDS, LEGAL_BASES, WEIGHT_SHARING } from './terms.ts'

/** A condition that terms can state: its id, its words, and what a purpose must say to satisfy it. */
export type VocabularyEntry = {
  readonly id: string
  readonly code: string
  readonly group: 'permission' | 'modifier' | 'ai' | 'place' | 'dates' | 'legalBasis' | 'duty'
  readonly label: Bilingual
  readonly satisfiedBy: Bilingual
}

const AI_LEAVE: Bilingual = {
  ja: '「permitted」なら認められ、「forbidden」なら認められず、「byApproval」または記載なしなら担当者が確認します。',
  en: 'Permitted: yes. Forbidden: no. By approval, or not mentioned: a person looks.',
}

const own = (
  path: string,
  group: VocabularyEntry['group'],
  label: Bilingual,
  satisfiedBy: Bilingual,
): VocabularyEntry => ({
  id: ownId(path),
  code: path,
  group,
  label,
  satisfiedBy,
})

const OWN_LABELS = {
  noReidentification: { ja: '個人の特定を試みない', en: 'no attempt to identify anyone' },
  noLinkage: { ja: 'ほかのデータと個人単位で突き合わせない', en: 'no linking with other data about the same people' },
  'place.countries': { ja: '処理してよい国', en: 'countries where the data may be processed' },
  'place.onPremisesOnly': { ja: '自機関の設備の中だけで処理する', en: 'processing on the premises only' },
  users: { ja: '利用できる機関の種類', en: 'kinds of organisation that may use the data' },
  'dates.embargoUntil': { ja: '利用の開始日', en: 'the day use may begin' },
  'dates.until': { ja: '利用の終了日', en: 'the day all use ends' },
} as const

/** Every condition of the vocabulary, for editors, documents and the generated reference. */
export const VOCABULARY: readonly VocabularyEntry[] = [
  ...DUO_TERMS.map(({ id, code, kind, label }) => ({ id, code, group: kind, label, satisfiedBy: SATISFIED_BY[code]! })),
  ...AI_ACTIVITIES.map((activity) => own(`ai.${activity}`, 'ai', AI_WORDS[activity], AI_LEAVE)),
  ...WEIGHT_SHARING.map((sharing) =>
    own(`ai.shareWeights=${sharing}`, 'ai', SHARING_WORDS[sharing], SATISFIED_BY.shareWeights!),
  ),
  ...(['noReidentification', 'noLinkage', 'place.countries', 'place.onPremisesOnly', 'users'] as const).map((path) =>
    own(path, 'place', OWN_LABELS[path], SATISFIED_BY[path]!),
  ),
  ...(['dates.embargoUntil', 'dates.until'] as const).map((path) =>
    own(path, 'dates', OWN_LABELS[path], SATISFIED_BY[path]!),
  ),
  ...LEGAL_BASES.map((basis) => own(`legalBasis.${basis}`, 'legalBasis', BASIS_WORDS[basis], SATISFIED_BY.legalBasis!)),
  ...DUTY_KINDS.map((kind) =>
    own(`duties.${kind}`, 'duty', { ja: DUTY_WORDS[kind].ja(''), en: DUTY_WORDS[kind].en('') }, SATISFIED_BY.duty!),
  ),
]
