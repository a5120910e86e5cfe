/** The two languages every sentence of the product exists in. */
export type Lang = 'ja' | 'en'

/** A sentence we wrote ourselves: always in both languages. */
export type Bilingual = { readonly ja: string; readonly en: string }

/** A sentence a person wrote: in either language, or in both. */
export type LocalText = { readonly ja?: string; readonly en?: string }

/** The text in the reader's language, or in the other one when it was never written in theirs. */
export const inLanguage = (text: LocalText, lang: Lang): string =>
  (lang === 'ja' ? (text.ja ?? text.en) : (text.en ?? text.ja)) ?? ''
