import { Checkbox, Fieldset, Group, MultiSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { ORGANISATION_KINDS } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import { CountriesField, WordsField } from './code-fields.tsx'
import type { TermsForm } from './terms-form.ts'

/** Where in the document each field stands, as flaws name it. */
const FIELDS = {
  until: 'dates.until',
  embargoUntil: 'dates.embargoUntil',
  limitUntil: 'modifiers.TS.until',
  moratoriumUntil: 'modifiers.MOR',
  topics: 'modifiers.RS',
  projects: 'modifiers.PS',
  institutions: 'modifiers.IS',
  users: 'modifiers.US',
} as const

/** Who may use the data, where and how long. */
export function LimitFields({ form }: { readonly form: UseFormReturnType<TermsForm> }) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const values = form.values
  const day = (field: 'until' | 'embargoUntil' | 'limitUntil' | 'moratoriumUntil') => ({
    type: 'date' as const,
    label: t(`terms.field.${field}`),
    value: values[field],
    error: flawOf(FIELDS[field]) ?? (field === 'until' && flawOf('dates')),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      form.setFieldValue(field, event.currentTarget.value),
  })
  return (
    <Fieldset legend={t('terms.group.limits')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CountriesField
            label={t('terms.field.regions')}
            description={t('terms.field.regionsHint')}
            value={values.regions}
            error={flawOf('modifiers.GS')}
            onChange={(codes) => form.setFieldValue('regions', codes)}
          />
          <CountriesField
            label={t('terms.field.places')}
            description={t('terms.field.placesHint')}
            value={values.places}
            error={flawOf('place.countries')}
            onChange={(codes) => form.setFieldValue('places', codes)}
          />
        </SimpleGrid>
        <Group gap="lg">
          {(['onPremisesOnly', 'noReidentification', 'noLinkage'] as const).map((field) => (
            <Checkbox
              key={field}
              label={t(`terms.field.${field}`)}
              checked={values[field]}
              onChange={(event) => form.setFieldValue(field, event.currentTarget.checked)}
            />
          ))}
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
          <TextInput {...day('until')} />
          <TextInput {...day('embargoUntil')} />
          <NumberInput
            label={t('terms.field.months')}
            value={values.months}
            min={1}
            max={1200}
            allowDecimal={false}
            error={flawOf('modifiers.TS')}
            onChange={(months) => form.setFieldValue('months', typeof months === 'number' ? months : '')}
          />
          <TextInput {...day('limitUntil')} />
          <TextInput {...day('moratoriumUntil')} />
        </SimpleGrid>
        <MultiSelect
          label={t('terms.field.kinds')}
          data={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`terms.organisation.${kind}`) }))}
          value={values.kinds}
          error={flawOf('users')}
          placeholder={values.kinds.length === 0 ? t('terms.field.anybody') : ''}
          onChange={(chosen) =>
            form.setFieldValue(
              'kinds',
              ORGANISATION_KINDS.filter((kind) => chosen.includes(kind)),
            )
          }
          clearable
          clearButtonProps={{ 'aria-label': t('terms.field.clear', { label: t('terms.field.kinds') }) }}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['topics', 'projects', 'institutions', 'users'] as const).map((field) => (
            <WordsField
              key={field}
              label={t(`terms.field.${field}`)}
              value={values[field]}
              error={flawOf(FIELDS[field])}
              onChange={(words) => form.setFieldValue(field, words)}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </Fieldset>
  )
}
