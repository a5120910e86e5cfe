import { MultiSelect, Pill, TagsInput } from '@mantine/core'
import { parsePurpose, readDiseaseCode, wordDisease } from '@raireki/governance'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { useDiseaseSearch, useDiseasesFor } from './diseases.ts'

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
  error,
}: {
  readonly label: string
  readonly description?: string
  readonly value: string[]
  readonly onChange: (codes: string[]) => void
  readonly error?: string | undefined
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
      error={error}
      openOnFocus={error === undefined}
    />
  )
}

/** Searched in both languages, in ICD-10 and whatever operators put in force; a code may also be typed as it is. */
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
  const [search, setSearch] = useState('')
  const found = useDiseaseSearch(search)
  const known = useDiseasesFor(value)
  const labels = new Map(found.map((disease) => [disease.code, disease.label]))
  const nameOf = (code: string) => {
    const name = labels.get(code)
    return name === undefined ? wordDisease(code, language, known) : t('terms.field.diseaseNamed', { name, code })
  }
  // A long name is cut off at its end where there is little room; what decides is the code.
  const pillOf = (code: string) => [code, labels.get(code) ?? known.label(code, language)].filter(Boolean).join(' ')
  return (
    <TagsInput
      label={label}
      description={t('terms.field.diseasesHint')}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      // One spelling per code from the start; what is no code stays as written, so that it can be mended.
      onChange={(codes) => onChange([...new Set(codes.map((code) => readDiseaseCode(code) ?? code))])}
      splitChars={[',', '、']}
      acceptValueOnBlur
      error={error}
      // Whoever is brought here by what is wrong must be able to read it.
      openOnFocus={error === undefined}
      limit={40}
      data={[...labels.keys()]}
      // Looked for already, by name as well as by code.
      filter={({ options, limit }) => options.slice(0, limit)}
      renderOption={({ option }) => <span>{nameOf(option.value)}</span>}
      renderPill={({ option, value: code, onRemove, disabled }) => (
        <Pill
          withRemoveButton={!disabled}
          {...(onRemove && { onRemove })}
          removeButtonProps={{ 'aria-label': t('ui.remove') }}
        >
          {pillOf(String(option?.value ?? code ?? ''))}
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
  error,
}: {
  readonly label: string
  readonly description?: string
  readonly value: string[]
  readonly onChange: (words: string[]) => void
  readonly error?: string | undefined
}) {
  return (
    <TagsInput
      label={label}
      description={description}
      value={value}
      onChange={onChange}
      splitChars={[',', '、']}
      acceptValueOnBlur
      error={error}
    />
  )
}
