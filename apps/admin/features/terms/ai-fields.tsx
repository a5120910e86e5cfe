import { Fieldset, NativeSelect, SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { AI_ACTIVITIES, LEAVES } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import type { TermsForm } from './terms-form.ts'
import { activityName } from './words.ts'

const SHARING = ['none', 'sameTerms', 'open'] as const

/** What AI developers may do: what is left unsaid needs approval, and the first choice says so. */
export function AiFields({ form }: { readonly form: UseFormReturnType<TermsForm> }) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const { ai, shareWeights } = form.values
  return (
    <Fieldset legend={t('terms.group.ai')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {AI_ACTIVITIES.map((activity) => (
          <NativeSelect
            key={activity}
            label={activityName(activity)}
            value={ai[activity]}
            error={flawOf(`ai.${activity}`)}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              form.setFieldValue('ai', { ...ai, [activity]: LEAVES.find((leave) => leave === chosen) ?? '' })
            }}
            data={[
              { value: '', label: t('terms.leave.unstated') },
              ...LEAVES.map((leave) => ({ value: leave, label: t(`terms.leave.${leave}`) })),
            ]}
          />
        ))}
        <NativeSelect
          label={t('terms.field.shareWeights')}
          value={shareWeights}
          error={flawOf('ai.shareWeights')}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            form.setFieldValue('shareWeights', SHARING.find((sharing) => sharing === chosen) ?? '')
          }}
          data={[
            { value: '', label: t('terms.leave.unstated') },
            ...SHARING.map((sharing) => ({ value: sharing, label: t(`terms.sharing.${sharing}`) })),
          ]}
        />
      </SimpleGrid>
    </Fieldset>
  )
}
