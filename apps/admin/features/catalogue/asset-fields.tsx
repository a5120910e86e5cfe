import { Checkbox, Group, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { Modality } from '../../generated/operations.ts'
import { type LocalText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import { MODALITIES } from './kinds.ts'

export type AssetValues = { title: LocalText; description: LocalText; modalities: Modality[] }

/** The fields that say what an asset is; used when it is registered and when it is corrected. */
export function AssetFields({ form }: { readonly form: UseFormReturnType<AssetValues> }) {
  const { t } = useTranslation()
  const error = (field: string) => (typeof form.errors[field] === 'string' ? form.errors[field] : undefined)
  return (
    <Stack gap="md">
      <LocalTextFields
        label={t('catalogue.form.title')}
        value={form.values.title}
        onChange={(title) => form.setFieldValue('title', title)}
        error={error('title')}
        required
      />
      <LocalTextFields
        label={t('catalogue.form.description')}
        value={form.values.description}
        onChange={(description) => form.setFieldValue('description', description)}
        rows={4}
      />
      <Checkbox.Group
        label={t('catalogue.form.modalities')}
        value={form.values.modalities}
        onChange={(chosen) =>
          form.setFieldValue(
            'modalities',
            MODALITIES.filter((modality) => chosen.includes(modality)),
          )
        }
        error={error('modalities')}
        withAsterisk
      >
        <Group mt={4} gap="md">
          {MODALITIES.map((modality) => (
            <Checkbox key={modality} value={modality} label={t(`catalogue.modality.${modality}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </Stack>
  )
}

/** What must be there before anything is sent; the sentences come from the caller, in its language. */
export const assetRules = (sentences: { readonly title: string; readonly modalities: string }) => ({
  title: ({ ja, en }: LocalText) => (ja.trim() || en.trim() ? null : sentences.title),
  modalities: (chosen: readonly Modality[]) => (chosen.length > 0 ? null : sentences.modalities),
})
