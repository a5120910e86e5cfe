import { Button, List, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { ButtonLink } from '../../app/link.tsx'
import { type RequestPageQuery, SubmitRequestDocument, WithdrawRequestDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

/** What this person may do with the request now; the registry says which. */
export function RequestActions({ request }: { readonly request: RequestPageQuery['request'] }) {
  const { t } = useTranslation()
  const may = (action: (typeof request.viewerActions)[number]) => request.viewerActions.includes(action)
  return (
    <>
      {may('REVISE') && (
        <ButtonLink to="/requests/$requestId/revise" params={{ requestId: request.id }} variant="default">
          {t('requests.revise')}
        </ButtonLink>
      )}
      {may('SUBMIT') && <SubmitButton requestId={request.id} />}
      {may('WITHDRAW') && <WithdrawButton requestId={request.id} />}
    </>
  )
}

function SubmitButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const submit = useCommand(SubmitRequestDocument, 'submitRequest')
  return (
    <>
      <Button
        loading={submit.running}
        onClick={async () => {
          if (await submit.run({ requestId })) notifications.show({ message: t('requests.submittedDone') })
        }}
      >
        {t('requests.submit')}
      </Button>
      {submit.trouble && (
        <TroublePanel trouble={submit.trouble}>
          {submit.refusal && 'flaws' in submit.refusal && (
            <List size="sm">
              {submit.refusal.flaws.map((flaw) => (
                <List.Item key={`${flaw.path} ${flaw.code}`}>{flaw.message}</List.Item>
              ))}
            </List>
          )}
        </TroublePanel>
      )}
    </>
  )
}

function WithdrawButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const withdraw = useCommand(WithdrawRequestDocument, 'withdrawRequest')
  return (
    <ConfirmButton
      label={t('requests.withdraw')}
      question={t('requests.withdrawQuestion')}
      confirm={t('requests.withdraw')}
      running={withdraw.running}
      trouble={withdraw.trouble}
      blocked={reason.trim() === ''}
      onConfirm={async () => (await withdraw.run({ requestId, reason: reason.trim() })) !== undefined}
    >
      <Text size="sm">{t('requests.withdrawBody')}</Text>
      <Textarea
        label={t('requests.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        withAsterisk
      />
    </ConfirmButton>
  )
}
