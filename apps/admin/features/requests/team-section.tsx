import { Button, CopyButton, Group, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import {
  InviteMemberDocument,
  type MemberRowFragment,
  RemoveMemberDocument,
  RequestTeamDocument,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { MemberStateTag } from './member-state.tsx'

/** The research team while a request is written: inviting people, seeing who has accepted, and taking somebody off. */
export function TeamSection({
  requestId,
  onNeedsDraft,
}: {
  readonly requestId: string | undefined
  /** Invitations hang on a request that exists: answers its id once it is saved. */
  readonly onNeedsDraft: () => Promise<string | undefined>
}) {
  const { t } = useTranslation()
  const answer = useAnswer(
    RequestTeamDocument,
    { id: requestId ?? '' },
    { pause: requestId === undefined, about: 'RequestMember' },
  )
  const request = requestId === undefined ? undefined : answer.data?.request
  const members = request?.members ?? []
  return (
    <Section title={t('requests.team.title')}>
      <Text size="sm" c="dimmed">
        {t('requests.team.lead')}
      </Text>
      {answer.trouble && <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />}
      <DataTable
        label={t('requests.team.title')}
        list={{ rows: members }}
        rowKey={({ id }) => id}
        empty={<Empty>{t('requests.team.empty')}</Empty>}
        columns={[
          {
            header: t('requests.team.member'),
            cell: ({ person, email }) => (person ? `${person.name.local} (${email})` : email),
          },
          { header: t('requests.team.part'), cell: ({ part }) => part },
          { header: t('requests.team.state'), cell: ({ state }) => <MemberStateTag state={state} /> },
          { header: t('requests.team.remove'), cell: (member) => <RemoveButton member={member} /> },
        ]}
      />
      <InviteForm requestId={requestId} onNeedsDraft={onNeedsDraft} onInvited={answer.askAgain} />
    </Section>
  )
}

function InviteForm({
  requestId,
  onNeedsDraft,
  onInvited,
}: Parameters<typeof TeamSection>[0] & { readonly onInvited: () => void }) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [part, setPart] = useState('')
  const [invited, setInvited] = useState<{ readonly email: string; readonly link: string }>()
  const invite = useCommand(InviteMemberDocument, 'inviteMember')
  return (
    <Stack gap="sm">
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          const id = requestId ?? (await onNeedsDraft())
          const done = id && (await invite.run({ input: { requestId: id, email, part } }))
          if (!done) return
          setInvited({ email, link: `${window.location.origin}/invitations/${done.token}` })
          setEmail('')
          setPart('')
          onInvited()
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            type="email"
            required
            flex="1 1 14rem"
            label={t('requests.team.email')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <TextInput
            flex="1 1 12rem"
            label={t('requests.team.part')}
            value={part}
            maxLength={200}
            onChange={(event) => setPart(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={invite.running}>
            {t('requests.team.invite')}
          </Button>
        </Group>
      </form>
      {invite.trouble && <TroublePanel trouble={invite.trouble} />}
      {invited && (
        <Paper p="sm" role="status">
          <Text size="sm">{t('requests.team.linkFor', { email: invited.email })}</Text>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {invited.link}
            </Text>
            <CopyButton value={invited.link}>
              {({ copied, copy }) => (
                <Button size="compact-xs" variant="default" flex="none" onClick={copy}>
                  {copied ? t('ui.copied') : t('requests.team.copyLink')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Paper>
      )}
    </Stack>
  )
}

/** Taking somebody off cannot be taken back: they would have to be invited and to accept again. */
export function RemoveButton({ member }: { readonly member: MemberRowFragment }) {
  const { t } = useTranslation()
  const remove = useCommand(RemoveMemberDocument, 'removeMember')
  const name = member.person?.name.local ?? member.email
  return (
    <ConfirmButton
      size="compact-xs"
      label={t('requests.team.removeConfirm')}
      question={t('requests.team.removeQuestion', { name })}
      confirm={t('requests.team.removeConfirm')}
      trouble={remove.trouble}
      running={remove.running}
      onConfirm={async () => (await remove.run({ memberId: member.id })) !== undefined}
    >
      <Text>{t('requests.team.removeBody')}</Text>
    </ConfirmButton>
  )
}
