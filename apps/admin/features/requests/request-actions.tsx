import { Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { ButtonLink } from '../../app/link.tsx'
import {
  AmendRequestDocument,
  AppealRequestDocument,
  CloseRequestDocument,
  RenewRequestDocument,
  type RequestPageQuery,
  WithdrawRequestDocument,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { ReturnButton } from './return-button.tsx'

/** What this person may do with the request now; the registry says which. */
export function RequestActions({ request }: { readonly request: RequestPageQuery['request'] }) {
  const { t } = useTranslation()
  const { id: requestId } = request
  const may = (action: (typeof request.viewerActions)[number]) => request.viewerActions.includes(action)
  return (
    <>
      {may('REVISE') && (
        <ButtonLink to="/requests/$requestId/revise" params={{ requestId }}>
          {t(request.state === 'RETURNED' ? 'requests.answerRemarks' : 'requests.goOn')}
        </ButtonLink>
      )}
      {may('RETURN') && <ReturnButton requestId={requestId} />}
      {may('AMEND') && <FollowButton requestId={requestId} kind="amend" />}
      {may('RENEW') && <FollowButton requestId={requestId} kind="renew" />}
      {may('APPEAL') && <AppealButton requestId={requestId} />}
      {may('CLOSE') && <CloseButton requestId={requestId} />}
      {may('WITHDRAW') && <WithdrawButton requestId={requestId} />}
    </>
  )
}

/** A draft that builds on a granted request, opened at once for writing. */
function FollowButton({ requestId, kind }: { readonly requestId: string; readonly kind: 'amend' | 'renew' }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const amend = useCommand(AmendRequestDocument, 'amendRequest')
  const renew = useCommand(RenewRequestDocument, 'renewRequest')
  const command = kind === 'amend' ? amend : renew
  return (
    <ConfirmButton
      label={t(`requests.${kind}.label`)}
      question={t(`requests.${kind}.question`)}
      confirm={t(`requests.${kind}.confirm`)}
      trouble={command.trouble}
      running={command.running}
      onConfirm={async () => {
        const drafted = await command.run({ requestId })
        if (drafted) await navigate({ to: '/requests/$requestId/revise', params: { requestId: drafted.id } })
        return drafted !== undefined
      }}
    >
      <Text>{t(`requests.${kind}.body`)}</Text>
    </ConfirmButton>
  )
}

function AppealButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const appeal = useCommand(AppealRequestDocument, 'appealRequest')
  return (
    <ConfirmButton
      label={t('requests.appeal.label')}
      question={t('requests.appeal.question')}
      confirm={t('requests.appeal.label')}
      trouble={appeal.trouble}
      running={appeal.running}
      blocked={reason.trim() === ''}
      onConfirm={async () => {
        const done = await appeal.run({ input: { requestId, reason } })
        if (done) notifications.show({ message: t('requests.appeal.done') })
        return done !== undefined
      }}
    >
      <Text>{t('requests.appeal.body')}</Text>
      <LongText label={t('requests.reason')} value={reason} onChange={setReason} />
    </ConfirmButton>
  )
}

function CloseButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const [report, setReport] = useState('')
  const close = useCommand(CloseRequestDocument, 'closeRequest')
  return (
    <ConfirmButton
      label={t('requests.closing.label')}
      question={t('requests.closing.question')}
      confirm={t('requests.closing.label')}
      trouble={close.trouble}
      running={close.running}
      blocked={report.trim() === ''}
      onConfirm={async () => (await close.run({ input: { requestId, report } })) !== undefined}
    >
      <Text>{t('requests.closing.body')}</Text>
      <LongText label={t('requests.report')} value={report} onChange={setReport} />
    </ConfirmButton>
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
      color="red"
      variant="subtle"
      trouble={withdraw.trouble}
      running={withdraw.running}
      blocked={reason.trim() === ''}
      onConfirm={async () => (await withdraw.run({ requestId, reason })) !== undefined}
    >
      <Text>{t('requests.withdrawBody')}</Text>
      <LongText label={t('requests.reason')} value={reason} onChange={setReason} />
    </ConfirmButton>
  )
}

function LongText(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <Textarea
      required
      autosize
      minRows={3}
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
