import { Group, NativeSelect, TextInput } from '@mantine/core'
import { RESTRICTION_KINDS, restrictionsOf, wordRestriction } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { CountriesField } from '../terms/index.ts'

/** Of the kinds that take any value, one to begin with. */
const FIRST = { date: '', countries: 'JP' } as const

/** How a condition narrows the terms, in the terms' own words: what it says, a machine can compare. */
export function RestrictionField({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (restriction: string | null) => void
}) {
  const { t } = useTranslation()
  const [code, detail = ''] = value?.split('=') ?? []
  const kind = RESTRICTION_KINDS.find((each) => each.code === code)
  const chosen = kind && typeof kind.value === 'string' ? `${kind.code}=` : (value ?? '')
  const options = RESTRICTION_KINDS.flatMap((each) => {
    if (typeof each.value === 'string') return [{ value: `${each.code}=`, label: t(`board.restriction.${each.value}`) }]
    return restrictionsOf(each).map((restriction) => ({
      value: restriction,
      label: wordRestriction(restriction)?.[currentLanguage()] ?? restriction,
    }))
  })
  const choose = (option: string) => {
    const begun = RESTRICTION_KINDS.find(({ code: each }) => option === `${each}=`)
    onChange(begun && typeof begun.value === 'string' ? `${option}${FIRST[begun.value]}` : option || null)
  }
  return (
    <Group align="flex-end" wrap="wrap">
      <NativeSelect
        label={t('board.restriction.title')}
        description={t('board.restriction.hint')}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: t('board.restriction.none') }, ...options]}
        maw="100%"
      />
      {kind?.value === 'date' && (
        <TextInput
          type="date"
          label={t('board.restriction.until')}
          value={detail}
          onChange={(event) => onChange(`${code}=${event.currentTarget.value}`)}
        />
      )}
      {kind?.value === 'countries' && (
        <CountriesField
          label={t('board.restriction.where')}
          value={detail === '' ? [] : detail.split(',')}
          onChange={(codes) => onChange(`${code}=${codes.join(',')}`)}
        />
      )}
    </Group>
  )
}
