import { Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import {
  type GrantPageQuery,
  ResumeGrantDocument,
  RevokeGrantDocument,
  SuspendGrantDocument,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import type { Trouble } from '../../ui/trouble.tsx'

type Grant = GrantPageQuery['grant']

/** Holding a grant, letting it go on, and taking it back: whichever the service says the reader may do. */
export function GrantActs({ grant }: { readonly grant: Grant }) {
  const { viewerActions } = grant
  return (
    <Group gap="xs">
      {viewerActions.includes('SUSPEND') && <Suspend grantId={grant.id} />}
      {viewerActions.includes('RESUME') && <Resume grantId={grant.id} />}
      {viewerActions.includes('REVOKE') && <Revoke grantId={grant.id} />}
    </Group>
  )
}

function Suspend({ grantId }: { readonly grantId: string }) {
  const command = useCommand(SuspendGrantDocument, 'suspendGrant')
  return <WithReason act="suspend" command={command} run={(reason) => command.run({ input: { grantId, reason } })} />
}

function Revoke({ grantId }: { readonly grantId: string }) {
  const command = useCommand(RevokeGrantDocument, 'revokeGrant')
  return <WithReason act="revoke" command={command} run={(reason) => command.run({ input: { grantId, reason } })} />
}

function Resume({ grantId }: { readonly grantId: string }) {
  const { t } = useTranslation()
  const { run, running, trouble } = useCommand(ResumeGrantDocument, 'resumeGrant')
  return (
    <ConfirmButton
      label={t('grants.resume')}
      question={t('grants.resumeQuestion')}
      confirm={t('grants.resume')}
      running={running}
      trouble={trouble}
      onConfirm={async () => (await run({ grantId })) !== undefined}
    >
      <Text size="sm">{t('grants.resumeBody')}</Text>
    </ConfirmButton>
  )
}

function WithReason({
  act,
  command,
  run,
}: {
  readonly act: 'suspend' | 'revoke'
  readonly command: { readonly running: boolean; readonly trouble: Trouble | undefined }
  readonly run: (reason: string) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <ConfirmButton
      label={t(`grants.${act}`)}
      question={t(`grants.${act}Question`)}
      confirm={t(`grants.${act}`)}
      blocked={reason.trim() === ''}
      running={command.running}
      trouble={command.trouble}
      onConfirm={async () => (await run(reason.trim())) !== undefined}
    >
      <Text size="sm">{t(`grants.${act}Body`)}</Text>
      <Textarea
        label={t('requests.reason')}
        withAsterisk
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </ConfirmButton>
  )
}
