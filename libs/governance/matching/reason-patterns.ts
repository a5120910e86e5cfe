import { type Ontology, wordDisease } from '../ontology/ontology.ts'
import { unloadedSystems } from '../ontology/unknown.ts'
import type { Activity, SensitiveSubject } from '../purposes/purpose.ts'
import { ACTIVITY_WORDS, SENSITIVE_WORDS } from '../purposes/words.ts'
import { ORGANISATION_WORDS } from '../terms/own-terms.ts'
import type { OrganisationKind } from '../terms/terms.ts'
import type { Lang } from '../text/language.ts'
import { wordCountries, wordDate, wordList } from '../text/wording.ts'
import type { Because } from './verdict.ts'

/** A reason's facts in words, and the sentence for each way it can have gone. */
export type Facts = {
  readonly lang: Lang
  readonly ontology?: Ontology | undefined
  readonly because: Because
  readonly wanted: readonly string[]
  readonly found: readonly string[]
}

type Say = (facts: Facts) => string
export type Wording = { readonly permit?: Say; readonly deny?: Say; readonly review?: Say; readonly oblige?: Say }

export const both =
  (ja: string | Say, en: string | Say): Say =>
  (facts) => {
    const say = facts.lang === 'ja' ? ja : en
    return typeof say === 'string' ? say : say(facts)
  }

export const date = (day: string | undefined, lang: Lang): string =>
  day !== undefined && /^\d{4}-\d\d-\d\d/.test(day) ? wordDate(day.slice(0, 10), lang) : (day ?? '')

export const diseases = (codes: readonly string[], { lang, ontology }: Facts): string =>
  wordList(
    codes.map((code) => wordDisease(code, lang, ontology)),
    lang,
  )

const AIM_WORDS: Record<string, { ja: string; en: string }> = {
  general: { ja: '研究一般', en: 'research of any kind' },
  biomedical: { ja: '医学・生命科学の研究全般', en: 'biomedical research as a whole' },
  ancestry: { ja: '集団の起源・祖先の研究', en: 'the study of population origins or ancestry' },
  diseases: { ja: '疾患の研究', en: 'research on a disease' },
  methods: { ja: '手法の研究', en: 'methods research' },
}

/** The aim a purpose stated, in words; a disease by its name. */
export const aim = (facts: Facts): string => {
  const [first] = facts.found
  if (first === undefined) return facts.lang === 'ja' ? '示されていない目的' : 'an aim that is not stated'
  return AIM_WORDS[first]?.[facts.lang] ?? diseases(facts.found, facts)
}

export const organisations = (kinds: readonly string[], lang: Lang): string =>
  wordList(
    kinds.map((kind) => ORGANISATION_WORDS[kind as OrganisationKind]?.[lang] ?? kind),
    lang,
  )

export const activity = ({ found, lang }: Facts): string =>
  ACTIVITY_WORDS[found[0] as Activity]?.[lang] ?? found[0] ?? ''

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A condition met by a promise: kept, refused, or not mentioned. */
export const promise = (ja: string, en: string): Wording => ({
  permit: both(`${ja}ことを約束しています。`, `The purpose promises ${en}, as the terms require.`),
  deny: both(
    `${ja}ことが条件ですが、申請ではそうしないとされています。`,
    `The terms require a promise ${en}, and the purpose refuses it.`,
  ),
  review: both(
    `${ja}ことが条件ですが、申請に記載がありません。`,
    `The terms require a promise ${en}; the purpose does not give it.`,
  ),
})

export const named = (ja: string, en: string): Wording => ({
  permit: both(`認められた${ja}に含まれています。`, `This ${en} is among those named in the terms.`),
  deny: both(
    ({ found }) => `条件で認められた${ja}に「${found.join(' ')}」は含まれていません。`,
    ({ found }) => `“${found.join(' ')}” is not a ${en} the terms name.`,
  ),
  review: both(
    `条件が${ja}を限っていますが、申請に記載がありません。`,
    `The terms name who may use the data; the purpose does not say which ${en} it is.`,
  ),
})

export const endsBefore: Wording = {
  permit: both(
    ({ wanted }) => `利用期間は期限（${date(wanted[0], 'ja')}）の内です。`,
    ({ wanted }) => `The use ends before the limit of ${date(wanted[0], 'en')}.`,
  ),
  deny: both(
    ({ wanted, because }) =>
      because.purpose === 'at'
        ? `利用できる期間は${date(wanted[0], 'ja')}に終わっています。`
        : `希望の利用期間が、期限の${date(wanted[0], 'ja')}を超えています。`,
    ({ wanted, because }) =>
      because.purpose === 'at'
        ? `The time for using the data ended on ${date(wanted[0], 'en')}.`
        : `The use would go beyond the limit of ${date(wanted[0], 'en')}.`,
  ),
  review: both(
    ({ wanted }) => `利用は${date(wanted[0], 'ja')}までですが、申請に終了日がありません。`,
    ({ wanted }) => `The data may be used until ${date(wanted[0], 'en')}; the purpose gives no end.`,
  ),
}

export function place(ja: string, en: string): Wording {
  return {
    permit: both(`認められた国の中で${ja}されます。`, `The data will be ${en} where it may be.`),
    deny: both(
      ({ wanted, found }) =>
        `${ja}できるのは${wordCountries(wanted, 'ja')}に限られています${found.length > 0 ? `（申請：${wordCountries(found, 'ja')}）` : ''}。`,
      ({ wanted, found }) =>
        `The data may be ${en} only in ${wordCountries(wanted, 'en')}${found.length > 0 ? `, not in ${wordCountries(found, 'en')}` : ''}.`,
    ),
    review: both(
      ({ wanted }) => `${ja}できるのは${wordCountries(wanted, 'ja')}に限られています。国が申請にありません。`,
      ({ wanted }) => `The data may be ${en} only in ${wordCountries(wanted, 'en')}; the purpose names no country.`,
    ),
  }
}

/** Where a disease cannot be placed because nobody has loaded its system: which one, and what to do. Or nothing. */
export const unloaded = ({ lang, ontology, wanted, found }: Facts): string => {
  const systems = ontology === undefined ? [] : unloadedSystems([...found, ...wanted], ontology)
  if (systems.length === 0) return ''
  const names = wordList(systems, lang)
  return lang === 'ja'
    ? `${names}はここに取り込まれていません。運用担当者に取り込みを依頼するか、利用条件と利用目的の両方をICD-10で示してください。`
    : ` ${names} ${systems.length === 1 ? 'is' : 'are'} not loaded here: ask an operator to import ${systems.length === 1 ? 'it' : 'them'}, or use ICD-10 in both terms and purpose.`
}

export function duos(ja: string, en: string): Wording {
  return {
    permit: both(
      `DUOS の規則では、${ja}に問題はありません。`,
      `The rules of DUOS find nothing against it as to ${en}.`,
    ),
    deny: both(`DUOS の規則では、${ja}が合いません。`, `The rules of DUOS deny it as to ${en}.`),
  }
}

export const subjects = (found: readonly string[], lang: Lang): string =>
  wordList(
    found.map((subject) => SENSITIVE_WORDS[subject as SensitiveSubject]?.[lang] ?? subject),
    lang,
  )
