import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { ChangeWebhookDocument, type WebhookRowFragment } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { WebhookFields, type WebhookForm } from './webhook-fields.tsx'

export function ChangeWebhook({ webhook }: { readonly webhook: WebhookRowFragment }) {
  const { t } = useTranslation()
  const change = useCommand(ChangeWebhookDocument, 'changeWebhook')
  const form = useForm<WebhookForm>({
    mode: 'controlled',
    initialValues: { url: webhook.url, types: [...webhook.types] },
    validate: { url: (url) => (url.trim() === '' ? t('webhooks.urlMissing') : null) },
  })
  return (
    <Section title={t('webhooks.changeTitle')}>
      <form
        noValidate
        onSubmit={form.onSubmit(async (values) => {
          if (!(await change.run({ input: { webhookId: webhook.id, ...values } }))) return
          notifications.show({ message: t('webhooks.changed') })
        })}
      >
        <Stack gap="sm" maw="36rem">
          <WebhookFields form={form} />
          {change.trouble && <TroublePanel trouble={change.trouble} />}
          <Group>
            <Button type="submit" variant="default" loading={change.running}>
              {t('webhooks.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
