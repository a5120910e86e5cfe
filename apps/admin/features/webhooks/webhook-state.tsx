import { useTranslation } from 'react-i18next'
import type { WebhookDeliveryState, WebhookState } from '../../generated/operations.ts'
import { Tag } from '../../ui/tag.tsx'

export const DELIVERY_STATES = ['WAITING', 'DELIVERED', 'FAILED'] as const satisfies readonly WebhookDeliveryState[]

export function WebhookStateTag({ state }: { readonly state: WebhookState }) {
  const { t } = useTranslation()
  return <Tag tone={state === 'ACTIVE' ? 'good' : 'bad'}>{t(`webhooks.state.${state}`)}</Tag>
}

const TONES = { WAITING: 'waiting', DELIVERED: 'good', FAILED: 'bad' } as const

export function DeliveryStateTag({ state }: { readonly state: WebhookDeliveryState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`webhooks.deliveryState.${state}`)}</Tag>
}
