import { type Refused, refuse } from '@raireki/governance'

/** A text in Japanese and English. */
export type LocalText = { readonly ja: string; readonly en: string }

export type TextRefusal = 'TitleMissing' | 'NameMissing' | 'TextTooLong'

/** As people mean it: no space around, one form of each character. */
export function tidy(text: LocalText): LocalText {
  return { ja: text.ja.normalize('NFC').trim(), en: text.en.normalize('NFC').trim() }
}

/** What is wrong with a text that must say something in at least one language. */
export function textRefusal(
  text: LocalText,
  rules: { field: string; max: number; missing?: 'TitleMissing' | 'NameMissing' },
): Refused<TextRefusal> | undefined {
  const { ja, en } = tidy(text)
  if (rules.missing && ja === '' && en === '') return refuse(rules.missing)
  if (Math.max(ja.length, en.length) > rules.max) return refuse('TextTooLong', { field: rules.field, max: rules.max })
  return undefined
}
