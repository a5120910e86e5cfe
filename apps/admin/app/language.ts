import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'ja' | 'en'

export const LANGUAGES: readonly Language[] = ['ja', 'en']

const STORED_AS = 'raireki.language'

/** Each language is a chunk of its own: nobody loads the sentences of the other one. */
const sentences = {
  ja: async () => (await import('../locales/ja/index.ts')).default,
  en: async () => (await import('../locales/en/index.ts')).default,
} satisfies Record<Language, () => Promise<object>>

function rememberedLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS)
  if (stored === 'ja' || stored === 'en') return stored
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

/** Loads the sentences of the person's language before anything is drawn. */
export async function startLanguage(): Promise<void> {
  const language = rememberedLanguage()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await sentences[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = language
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'ja')

/** Changes the language of everything on the screen, and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await sentences[language]())
  }
  localStorage.setItem(STORED_AS, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}
