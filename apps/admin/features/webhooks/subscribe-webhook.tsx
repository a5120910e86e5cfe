import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { SubscribeWebhookDocument } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { SecretShown } from './secret-shown.tsx'
import { WebhookFields, type WebhookForm } from './webhook-fields.tsx'

/** The whole registry, in the field that chooses whose events are followed. */
const WHOLE = ''

/** Sets up a webhook for an organisation one works for; operators may follow the whole registry. */
export function SubscribeWebhook({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const owners = useOwners()
  const subscribe = useCommand(SubscribeWebhookDocument, 'subscribeWebhook')
  const [secret, setSecret] = useState<string>()
  const form = useForm<WebhookForm & { organisationId: string }>({
    mode: 'controlled',
    initialValues: { organisationId: owners[0]?.value ?? WHOLE, url: '', types: [] },
    validate: { url: (url) => (url.trim() === '' ? t('webhooks.urlMissing') : null) },
  })
  return (
    <Section title={t('webhooks.subscribeTitle')} framed>
      {secret && <SecretShown secret={secret} />}
      <form
        noValidate
        onSubmit={form.onSubmit(async ({ organisationId, url, types }) => {
          setSecret(undefined)
          const input = { url, types, ...(organisationId === WHOLE ? {} : { organisationId }) }
          const done = await subscribe.run({ input })
          if (!done) return
          setSecret(done.secret)
          form.reset()
          onDone()
        })}
      >
        <Stack gap="sm" maw="36rem">
          <NativeSelect label={t('webhooks.owner')} data={owners} {...form.getInputProps('organisationId')} />
          <WebhookFields form={form} />
          {subscribe.trouble && <TroublePanel trouble={subscribe.trouble} />}
          <Group>
            <Button type="submit" loading={subscribe.running}>
              {t('webhooks.subscribe')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

/** Whose events the person may have sent somewhere. */
function useOwners(): { value: string; label: string }[] {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const held = me.person.memberships.filter(({ role }) => role === 'PROVIDER' || role === 'DEVELOPER')
  const organisations = new Map(held.map(({ organisation }) => [organisation.id, organisation.name.local]))
  const isOperator = me.person.memberships.some(({ role }) => role === 'OPERATOR')
  return [
    ...[...organisations].map(([value, label]) => ({ value, label })),
    ...(isOperator ? [{ value: WHOLE, label: t('webhooks.whole') }] : []),
  ]
}
