import { MultiSelect, Pill, TagsInput } from '@mantine/core'
import { ICD10, ICD10_ENTRIES, parsePurpose, readDiseaseCode, wordDisease } from '@raireki/governance'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every two-letter code the rules accept as a country: asked of the rules, so that there is one list. */
const countryCodes = (): string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => parsePurpose({ processing: { countries: [code] } }).ok,
  )

export function CountriesField({
  label,
  description,
  value,
  onChange,
}: {
  readonly label: string
  readonly description?: string
  readonly value: string[]
  readonly onChange: (codes: string[]) => void
}) {
  const { t, i18n } = useTranslation()
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: 'region' })
    const named = countryCodes().map((code) => ({ value: code, label: names.of(code) ?? code }))
    return named.sort(
      (a, b) => Number(b.value === 'JP') - Number(a.value === 'JP') || a.label.localeCompare(b.label, i18n.language),
    )
  }, [i18n.language])
  return (
    <MultiSelect
      label={label}
      description={description}
      data={options}
      value={value}
      onChange={onChange}
      placeholder={value.length === 0 ? t('terms.field.anywhere') : ''}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('terms.field.clear', { label }) }}
      limit={60}
    />
  )
}

export function DiseasesField({
  label,
  value,
  onChange,
  error,
}: {
  readonly label: string
  readonly value: string[]
  readonly onChange: (codes: string[]) => void
  readonly error?: string | undefined
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const nameOf = (code: string) => wordDisease(code, language, ICD10)
  return (
    <TagsInput
      label={label}
      description={t('terms.field.diseasesHint')}
      value={value}
      // One spelling per code from the start; what is no code stays as written, so that it can be mended.
      onChange={(codes) => onChange([...new Set(codes.map((code) => readDiseaseCode(code) ?? code))])}
      splitChars={[',', '、']}
      acceptValueOnBlur
      error={error}
      limit={40}
      data={ICD10_ENTRIES.map(({ code }) => code)}
      filter={({ options, search, limit }) => {
        const wanted = search.trim().toLowerCase()
        return options
          .filter((option) => 'value' in option && nameOf(option.value).toLowerCase().includes(wanted))
          .slice(0, limit)
      }}
      renderOption={({ option }) => <span>{nameOf(option.value)}</span>}
      renderPill={({ option, value: code, onRemove, disabled }) => (
        <Pill
          withRemoveButton={!disabled}
          {...(onRemove && { onRemove })}
          removeButtonProps={{ 'aria-label': t('ui.remove') }}
        >
          {nameOf(String(option?.value ?? code ?? ''))}
        </Pill>
      )}
    />
  )
}

export function WordsField({
  label,
  description,
  value,
  onChange,
}: {
  readonly label: string
  readonly description?: string
  readonly value: string[]
  readonly onChange: (words: string[]) => void
}) {
  return (
    <TagsInput
      label={label}
      description={description}
      value={value}
      onChange={onChange}
      splitChars={[',', '、']}
      acceptValueOnBlur
    />
  )
}
