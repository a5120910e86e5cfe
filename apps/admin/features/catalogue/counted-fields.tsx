import { Group, NativeSelect, NumberInput, Text } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { useIsLeaving } from '../../app/leaving.ts'
import type { AssetFilter } from '../../generated/operations.ts'

/** The languages that inspection knows apart. */
const LANGUAGES = ['ja', 'en', 'ko']

/** As the address says it. */
export type CountedSearch = { readonly language?: string; readonly records?: string; readonly parameters?: string }

/** Narrows the catalogue by what inspection counted in the latest versions. */
export function CountedFields({
  search,
  onChange,
}: {
  readonly search: CountedSearch
  readonly onChange: (change: CountedSearch) => void
}) {
  const { t } = useTranslation()
  const isLeaving = useIsLeaving()
  // From then on it opens and closes by hand only.
  const [isOpenAtFirst] = useState(() => Object.keys(countedOf(search)).length > 0)
  const names = new Intl.DisplayNames([currentLanguage()], { type: 'language' })
  const later = useDebouncedCallback((change: CountedSearch) => {
    if (!isLeaving()) onChange(change)
  }, 250)
  const least = (what: 'records' | 'parameters') => (
    <NumberInput
      label={t(`catalogue.counted.${what}`)}
      defaultValue={search[what] ?? ''}
      onChange={(value) => later({ [what]: String(value) })}
      min={1}
      max={Number.MAX_SAFE_INTEGER}
      allowDecimal={false}
      thousandSeparator=","
      hideControls
      w="13rem"
    />
  )
  return (
    <details open={isOpenAtFirst}>
      <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
        {t('catalogue.counted.title')}
      </Text>
      <Group align="flex-end" gap="sm" mt="xs">
        <NativeSelect
          label={t('catalogue.counted.language')}
          value={search.language ?? ''}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
          data={[
            { value: '', label: t('catalogue.counted.anyLanguage') },
            ...LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code })),
          ]}
        />
        {least('records')}
        {least('parameters')}
        <Text size="sm" c="dimmed" pb={8}>
          {t('catalogue.counted.hint')}
        </Text>
      </Group>
    </details>
  )
}

/** What the address says, as the registry is asked for it. */
export function countedOf({ language, records, parameters }: CountedSearch): AssetFilter {
  const amount = (text: string | undefined) => (text && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined)
  const [minRecords, minParameters] = [amount(records), amount(parameters)]
  return {
    ...(language ? { language } : {}),
    ...(minRecords ? { minRecords } : {}),
    ...(minParameters ? { minParameters } : {}),
  }
}
