import { SegmentedControl, Text } from '@mantine/core'
import { overlookedByDuos, type Profile, type Terms, wordLost } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import classes from './terms.module.css'

/** Whose rules a verdict is shown by. Only our own count; the others are there to compare. */
export function ProfileSwitch({
  profile,
  onChange,
}: {
  readonly profile: Profile
  readonly onChange: (profile: Profile) => void
}) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      className={classes.profile}
      aria-label={t('terms.profile.label')}
      value={profile}
      onChange={(wanted) => onChange(wanted === 'duos-v4' ? 'duos-v4' : 'strict')}
      data={[
        { value: 'strict', label: t('terms.profile.strict') },
        { value: 'duos-v4', label: t('terms.profile.duos') },
      ]}
    />
  )
}

/** That DUOS decides nothing here, and which of the conditions it would never have looked at. */
export function DuosNote({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation()
  const overlooked = overlookedByDuos(terms)
  return (
    <Text size="sm" c="dimmed" my="xs">
      {t('terms.profile.onlyStrictCounts')}{' '}
      {overlooked.length === 0
        ? t('terms.profile.nothingOverlooked')
        : t('terms.profile.overlooked', {
            list: overlooked.map((path) => wordLost(path, currentLanguage())).join(t('terms.profile.comma')),
          })}
    </Text>
  )
}
