import { MultiSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { WebhookTypesDocument } from '../../generated/operations.ts'

export type WebhookForm = { url: string; types: string[] }

/** Where to send, and what. */
export function WebhookFields<Form extends WebhookForm>({ form }: { readonly form: UseFormReturnType<Form> }) {
  const { t } = useTranslation()
  const { data } = useAnswer(WebhookTypesDocument, {})
  return (
    <>
      <TextInput
        label={t('webhooks.url')}
        description={t('webhooks.urlHint')}
        type="url"
        required
        placeholder="https://"
        {...form.getInputProps('url')}
      />
      <MultiSelect
        label={t('webhooks.types')}
        description={t('webhooks.typesHint')}
        data={[...(data?.webhookTypes ?? [])]}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('webhooks.clearTypes') }}
        {...form.getInputProps('types')}
      />
    </>
  )
}
