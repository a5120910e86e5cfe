import { Button, NumberInput, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import {
  EnableWebhookDocument,
  PingWebhookDocument,
  RemoveWebhookDocument,
  RenewWebhookSecretDocument,
  ReplayWebhookDocument,
  type WebhookRowFragment,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

type Props = { readonly webhook: WebhookRowFragment; readonly onSecret: (secret: string) => void }

/** What can be done to a webhook as a whole. */
export function WebhookActions({ webhook, onSecret }: Props) {
  const { t } = useTranslation()
  const { id } = webhook
  const enable = useCommand(EnableWebhookDocument, 'enableWebhook')
  const isActive = webhook.state === 'ACTIVE'
  return (
    <>
      <Ping id={id} />
      {isActive ? (
        <Replay id={id} />
      ) : (
        <Button loading={enable.running} onClick={() => void enable.run({ id })}>
          {t('webhooks.enable')}
        </Button>
      )}
      <RenewSecret id={id} onSecret={onSecret} />
      <Remove id={id} />
      {enable.trouble && <TroublePanel trouble={enable.trouble} />}
    </>
  )
}

function Ping({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const ping = useCommand(PingWebhookDocument, 'pingWebhook')
  return (
    <>
      <Button
        variant="default"
        loading={ping.running}
        onClick={async () => {
          const done = await ping.run({ id })
          if (!done) return
          const [attempt] = done.attempts
          const answer = attempt?.status ?? t(`webhooks.error.${errorOf(attempt?.error)}`)
          notifications.show({ message: t(`webhooks.pinged.${done.state}`, { answer }) })
        }}
      >
        {t('webhooks.ping')}
      </Button>
      {ping.trouble && <TroublePanel trouble={ping.trouble} />}
    </>
  )
}

const ERRORS = ['privateAddress', 'unknownHost', 'refused', 'timeout', 'tls', 'broken'] as const

/** Why there was no answer, as far as this screen has words for it. */
export function errorOf(error: string | null | undefined): (typeof ERRORS)[number] {
  return ERRORS.find((known) => known === error) ?? 'broken'
}

function Replay({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const [fromLeaf, setFromLeaf] = useState<number | string>('')
  const replay = useCommand(ReplayWebhookDocument, 'replayWebhook')
  return (
    <ConfirmButton
      label={t('webhooks.replayAll')}
      question={t('webhooks.replayQuestion')}
      confirm={t('webhooks.replay')}
      trouble={replay.trouble}
      running={replay.running}
      blocked={typeof fromLeaf !== 'number'}
      onConfirm={async () => {
        const done = await replay.run({ input: { webhookId: id, fromLeaf: Number(fromLeaf) } })
        if (done) notifications.show({ message: t('webhooks.replayed') })
        return done !== undefined
      }}
    >
      <Text size="sm">{t('webhooks.replayLead')}</Text>
      <NumberInput
        label={t('webhooks.fromLeaf')}
        min={0}
        allowDecimal={false}
        value={fromLeaf}
        onChange={setFromLeaf}
        hideControls
      />
    </ConfirmButton>
  )
}

function RenewSecret({ id, onSecret }: { readonly id: string; readonly onSecret: (secret: string) => void }) {
  const { t } = useTranslation()
  const renew = useCommand(RenewWebhookSecretDocument, 'renewWebhookSecret')
  return (
    <ConfirmButton
      label={t('webhooks.renew')}
      question={t('webhooks.renewQuestion')}
      confirm={t('webhooks.renew')}
      trouble={renew.trouble}
      running={renew.running}
      onConfirm={async () => {
        const done = await renew.run({ id })
        if (done) onSecret(done.secret)
        return done !== undefined
      }}
    >
      <Text size="sm">{t('webhooks.renewLead')}</Text>
    </ConfirmButton>
  )
}

function Remove({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const remove = useCommand(RemoveWebhookDocument, 'removeWebhook')
  return (
    <ConfirmButton
      label={t('webhooks.remove')}
      question={t('webhooks.removeQuestion')}
      confirm={t('webhooks.remove')}
      color="red"
      trouble={remove.trouble}
      running={remove.running}
      onConfirm={async () => {
        const done = await remove.run({ id })
        if (done) await navigate({ to: '/webhooks' })
        return done !== undefined
      }}
    >
      <Text size="sm">{t('webhooks.removeLead')}</Text>
    </ConfirmButton>
  )
}
