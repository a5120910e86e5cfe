import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { WebhooksDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { SubscribeWebhook } from './subscribe-webhook.tsx'
import { WebhookStateTag } from './webhook-state.tsx'

/** The systems that are told by the registry. */
export function WebhooksPage() {
  const { t } = useTranslation()
  const list = useListing(WebhooksDocument, { first: 20 }, (data) => data.webhooks, { about: 'Webhook' })
  return (
    <Page title={t('webhooks.title')} lead={t('webhooks.lead')}>
      <Stack gap="xl">
        <DataTable
          label={t('webhooks.title')}
          list={list}
          rowKey={({ id }) => id}
          empty={<Empty>{t('webhooks.empty')}</Empty>}
          columns={[
            {
              header: t('webhooks.url'),
              cell: ({ id, url }) => (
                <Link to="/webhooks/$webhookId" params={{ webhookId: id }} style={{ overflowWrap: 'anywhere' }}>
                  {url}
                </Link>
              ),
            },
            {
              header: t('webhooks.owner'),
              cell: ({ organisation }) => organisation?.name.local ?? t('webhooks.whole'),
            },
            { header: t('webhooks.stateLabel'), cell: ({ state }) => <WebhookStateTag state={state} /> },
            { header: t('webhooks.waiting'), align: 'end', cell: ({ waiting }) => waiting },
          ]}
        />
        <SubscribeWebhook onDone={list.askAgain} />
      </Stack>
    </Page>
  )
}
