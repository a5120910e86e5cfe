import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type LocalText = { readonly ja: string; readonly en: string }

export const emptyText: LocalText = { ja: '', en: '' }

/** A text in both languages, side by side; one of the two is enough. */
export function LocalTextFields({
  label,
  value,
  onChange,
  error,
  rows,
  required = false,
}: {
  readonly label: string
  readonly value: LocalText
  readonly onChange: (value: LocalText) => void
  readonly error?: string | undefined
  /** More than one line to write in. */
  readonly rows?: number
  readonly required?: boolean
}) {
  const { t } = useTranslation()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {(['ja', 'en'] as const).map((language) => {
        const field = {
          label: t('ui.inLanguage', { label, language: t(`ui.language.${language}`) }),
          value: value[language],
          lang: language,
          error: language === 'ja' ? error : error !== undefined,
          withAsterisk: required && language === 'ja',
          onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
            onChange({ ...value, [language]: event.currentTarget.value }),
        }
        return rows ? (
          <Textarea key={language} {...field} autosize minRows={rows} />
        ) : (
          <TextInput key={language} {...field} />
        )
      })}
    </SimpleGrid>
  )
}
