import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useListing } from '../../app/list.ts'
import {
  ReplayWebhookDeliveryDocument,
  WebhookDeliveriesDocument,
  type WebhookDeliveryRowFragment,
} from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { errorOf } from './webhook-actions.tsx'
import { DELIVERY_STATES, DeliveryStateTag } from './webhook-state.tsx'

/** What was sent, what came of each try, and a way to send it again. */
export function WebhookDeliveries({ webhookId, isActive }: { readonly webhookId: string; readonly isActive: boolean }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState('')
  const state = DELIVERY_STATES.find((known) => known === chosen)
  const variables = { id: webhookId, first: 20, ...(state ? { state } : {}) }
  const list = useListing(WebhookDeliveriesDocument, variables, (data) => data.webhook.deliveries, {
    about: 'WebhookDelivery',
  })
  const replay = useCommand(ReplayWebhookDeliveryDocument, 'replayWebhookDelivery')
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('webhooks.stateLabel')}
        maw="16rem"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('webhooks.allStates') },
          ...DELIVERY_STATES.map((known) => ({ value: known, label: t(`webhooks.deliveryState.${known}`) })),
        ]}
      />
      {replay.trouble && <TroublePanel trouble={replay.trouble} />}
      <DataTable
        label={t('webhooks.deliveries')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('webhooks.noDeliveries')}</Empty>}
        columns={[
          { header: t('webhooks.event'), cell: ({ type }) => type },
          {
            header: t('webhooks.leaf'),
            align: 'end',
            cell: ({ leafIndex }) => leafIndex ?? t('ui.none'),
          },
          { header: t('webhooks.stateLabel'), cell: (delivery) => <DeliveryStateTag state={delivery.state} /> },
          { header: t('webhooks.attempts'), cell: (delivery) => <Attempts delivery={delivery} /> },
          {
            header: t('webhooks.action'),
            cell: ({ id, type, leafIndex }) =>
              leafIndex === null || leafIndex === undefined ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('webhooks.replayOne', { type, leaf: leafIndex })}
                  disabled={replay.running || !isActive}
                  onClick={async () => {
                    if (await replay.run({ id })) notifications.show({ message: t('webhooks.replayed') })
                  }}
                >
                  {t('webhooks.replay')}
                </Button>
              ),
          },
        ]}
      />
    </Stack>
  )
}

/** The latest tries: when, and what the receiver said. */
function Attempts({ delivery }: { readonly delivery: WebhookDeliveryRowFragment }) {
  const { t } = useTranslation()
  const { attempts, nextAt } = delivery
  return (
    <Stack gap={2}>
      {attempts.slice(0, 3).map(({ id, at, status, error, tookMs }) => (
        <Text key={id} size="sm" component="div">
          <When at={at} />{' '}
          {status ? t('webhooks.answered', { status, ms: tookMs }) : t(`webhooks.error.${errorOf(error)}`)}
        </Text>
      ))}
      {attempts.length > 3 && (
        <Text size="xs" c="dimmed">
          {t('webhooks.moreAttempts', { count: attempts.length - 3 })}
        </Text>
      )}
      {nextAt && (
        <Text size="xs" c="dimmed" component="div">
          {t('webhooks.next')} <When at={nextAt} />
        </Text>
      )}
    </Stack>
  )
}
