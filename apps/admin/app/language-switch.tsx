import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, currentLanguage, LANGUAGES, type Language } from './language.ts'

/** Each language under its own name, so that whoever cannot read this one still finds theirs. */
export function LanguageSwitch({ onChosen }: { readonly onChosen?: (language: Language) => void }) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('ui.language.label')}
      value={currentLanguage()}
      onChange={(chosen) => {
        const language = LANGUAGES.find((known) => known === chosen) ?? 'ja'
        void chooseLanguage(language).then(() => onChosen?.(language))
      }}
      data={[
        { value: 'ja', label: '日本語' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
