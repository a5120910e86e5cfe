import { type Bilingual, inLanguage, type Lang, type LocalText, wordDate } from '../text/index.ts'
import { tellingOf } from './table.ts'
import type { Opens, Told } from './telling.ts'

/** What the things an entry is about are called, where they could be looked up. */
export type Names = Readonly<Partial<Record<'request' | 'version' | 'asset' | 'panel', LocalText>>>

/** What a thing is called whose name is not known, or not any more. */
const NAMELESS: Readonly<Record<keyof Names, Bilingual>> = {
  request: { ja: '（番号不明）', en: '(no number)' },
  version: { ja: 'データ', en: 'the data' },
  asset: { ja: 'データ', en: 'the data' },
  panel: { ja: '部会', en: 'the panel' },
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** The sentence of a notice in the reader's language. */
export function noticeWords(told: Told, names: Names, lang: Lang): string {
  const row = tellingOf(told)
  if (!row) return told.type
  const sentence = row.words[lang].replace(/\{(\w+)\}/g, (_, name: string) => placed(name, told, names, lang))
  return lang === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence
}

function placed(name: string, { facts }: Told, names: Names, lang: Lang): string {
  if (name in NAMELESS) {
    const known = names[name as keyof Names]
    return known ? inLanguage(known, lang) : NAMELESS[name as keyof Names][lang]
  }
  const fact = facts[name]
  if (typeof fact === 'string' && MOMENT.test(fact)) return wordDate(dayInJapan(fact), lang)
  if (typeof fact === 'string' || typeof fact === 'number') return String(fact)
  return lang === 'ja' ? '未定' : 'a date not given'
}

function dayInJapan(moment: string): string {
  return new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 10)
}

const PATHS: Readonly<Record<Opens, (id: string) => string>> = {
  request: (id) => `/requests/${id}`,
  review: (id) => `/board/${id}`,
  grant: (id) => `/grants/${id}`,
  asset: (id) => `/assets/${id}`,
  version: (id) => `/versions/${id}`,
  webhook: (id) => `/webhooks/${id}`,
  board: () => '/board',
  operations: () => '/operations',
  reconciliation: () => '/reconciliation',
}

/** Where a notice leads in the web app. */
export function noticePath(told: Told): string | undefined {
  const opens = tellingOf(told)?.opens
  if (opens === undefined) return undefined
  if (opens === 'board' || opens === 'operations' || opens === 'reconciliation') return PATHS[opens]('')
  const id = told.subjects[opens] ?? (opens === 'version' ? told.subjects.derived : undefined)
  return id ? PATHS[opens](id) : undefined
}
