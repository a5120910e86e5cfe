import { Group, MultiSelect, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { type DraftQuestion, isChoice } from './draft-form.ts'

/** Asks a question only where an earlier choice was answered so. */
export function ConditionFields({
  question: { showIf },
  before,
  onChange,
}: {
  readonly question: DraftQuestion
  readonly before: readonly DraftQuestion[]
  readonly onChange: (showIf: DraftQuestion['showIf']) => void
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const deciders = before.filter(({ kind, options }) => isChoice(kind) && options.length > 0)
  if (deciders.length === 0 && !showIf) return null
  const words = ({ ja, en }: { ja: string; en: string }) => (language === 'ja' ? ja || en : en || ja)
  const decider = deciders.find(({ id }) => id === showIf?.question)
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t('forms.showIf')}
        value={showIf?.question ?? ''}
        data={[
          { value: '', label: t('forms.always') },
          ...deciders.map(({ id, label }) => ({ value: id, label: words(label) || id })),
        ]}
        onChange={(event) => {
          const id = event.currentTarget.value
          onChange(id === '' ? undefined : { question: id, in: [] })
        }}
      />
      {showIf && decider && (
        <MultiSelect
          label={t('forms.showIfIn')}
          data={decider.options.map(({ value, label }) => ({ value, label: words(label) || value }))}
          value={[...showIf.in]}
          onChange={(values) => onChange({ ...showIf, in: values })}
        />
      )}
    </Group>
  )
}
