import type { Bilingual } from '@raireki/governance'
import type { Language } from '../../platform/identity/actor.ts'
import { EN, type MessageCode } from './en.ts'
import { factInWords } from './fact-words.ts'
import { JA } from './ja.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

export function isMessageCode(code: string): code is MessageCode {
  return code in EN
}

/** A message in the caller's language, with its facts filled in. */
export function say(language: Language, code: MessageCode, facts: Readonly<Record<string, unknown>> = {}): string {
  const template = language === 'ja' ? JA[code] : EN[code]
  const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => shown(name, facts[name], language))
  return /^\{(field|needed)\}/.test(template) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence
}

/** A message in both languages, for whoever does not know yet which is wanted. */
export const inBoth = (code: MessageCode, facts: Readonly<Record<string, unknown>> = {}): Bilingual => ({
  ja: say('ja', code, facts),
  en: say('en', code, facts),
})

function shown(name: string, fact: unknown, language: Language): string {
  const words = factInWords(name, fact, language)
  if (words !== undefined) return words
  if (isBilingual(fact)) return fact[language]
  if (fact instanceof Date) return day(fact, language)
  if (typeof fact === 'string' && MOMENT.test(fact)) return day(new Date(fact), language)
  if (Array.isArray(fact)) return fact.map((each) => shown(name, each, language)).join(language === 'ja' ? '、' : ', ')
  return String(fact ?? '…')
}

function isBilingual(fact: unknown): fact is Bilingual {
  return typeof fact === 'object' && fact !== null && 'ja' in fact && 'en' in fact
}

function day(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Asia/Tokyo',
  }).format(moment)
}
