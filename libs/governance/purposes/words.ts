import { AI_WORDS } from '../terms/own-terms.ts'
import type { Bilingual } from '../text/language.ts'
import type { Activity, SensitiveSubject } from './purpose.ts'

/** The sensitive subjects in words. */
export const SENSITIVE_WORDS: Readonly<Record<SensitiveSubject, Bilingual>> = {
  controls: { ja: '比較対照群を増やすための利用', en: 'use as additional controls' },
  population: { ja: '一般集団の多様性', en: 'variation in the general population' },
  gender: { ja: '一方の性別に限った研究', en: 'research limited to one gender' },
  pediatric: { ja: '小児', en: 'children' },
  vulnerablePopulations: { ja: '弱い立場にある人々', en: 'vulnerable people' },
  illegalBehavior: { ja: '違法行為', en: 'illegal behaviour' },
  sexualDiseases: { ja: '性的指向や性感染症', en: 'sexual preferences or sexually transmitted diseases' },
  psychologicalTraits: { ja: '心理的な特性や知能', en: 'psychological traits or intelligence' },
  notHealth: { ja: '健康と関わりのない研究', en: 'research that is not about health' },
  stigmatizeDiseases: { ja: '偏見を招くおそれのある病気', en: 'stigmatised illnesses' },
}

/** What may be done with data, as nouns. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, Bilingual>> = {
  ...AI_WORDS,
  clinicalCare: { ja: '診療での利用', en: 'use in clinical care' },
}

/** The genders by the letters DUOS writes. */
export const GENDER_WORDS: ReadonlyMap<string, Bilingual> = new Map([
  ['F', { ja: '女性', en: 'female' }],
  ['M', { ja: '男性', en: 'male' }],
])
