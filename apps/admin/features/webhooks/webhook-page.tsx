import { Alert, Group, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { WebhookPageDocument } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { ChangeWebhook } from './change-webhook.tsx'
import { SecretShown } from './secret-shown.tsx'
import { WebhookActions } from './webhook-actions.tsx'
import { WebhookDeliveries } from './webhook-deliveries.tsx'
import { WebhookStateTag } from './webhook-state.tsx'

const route = getRouteApi('/shell/webhooks/$webhookId')

export function WebhookPage() {
  const { t } = useTranslation()
  const { webhookId } = route.useParams()
  const answer = useAnswer(WebhookPageDocument, { id: webhookId }, { about: 'WebhookDelivery' })
  const [secret, setSecret] = useState<string>()
  return (
    <AnsweredPage answer={answer}>
      {({ webhook }) => (
        <Page
          title={t('webhooks.one')}
          above={<Link to="/webhooks">{t('webhooks.title')}</Link>}
          actions={
            <Group gap="xs">
              <WebhookActions webhook={webhook} onSecret={setSecret} />
            </Group>
          }
        >
          <Stack gap="xl">
            {secret && <SecretShown secret={secret} />}
            {webhook.state === 'DISABLED' && (
              <Alert color="red" title={t('webhooks.state.DISABLED')}>
                {t('webhooks.disabledLead')}
              </Alert>
            )}
            <Facts
              facts={[
                {
                  name: t('webhooks.url'),
                  value: <span style={{ overflowWrap: 'anywhere' }}>{webhook.url}</span>,
                },
                { name: t('webhooks.owner'), value: webhook.organisation?.name.local ?? t('webhooks.whole') },
                { name: t('webhooks.stateLabel'), value: <WebhookStateTag state={webhook.state} /> },
                { name: t('webhooks.waiting'), value: webhook.waiting },
                { name: t('webhooks.keeper'), value: webhook.keeper.name.local },
                { name: t('webhooks.since'), value: <When at={webhook.createdAt} /> },
              ]}
            />
            <Section title={t('webhooks.deliveries')}>
              <WebhookDeliveries webhookId={webhook.id} isActive={webhook.state === 'ACTIVE'} />
            </Section>
            <ChangeWebhook webhook={webhook} />
          </Stack>
        </Page>
      )}
    </AnsweredPage>
  )
}
