import { Alert, Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { isProblem } from '../../app/trouble.ts'
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  InvitationByMemberDocument,
  InvitationByTokenDocument,
  type InvitationTextFragment,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { CertificateField } from '../people/index.ts'
import { ExplanationView } from '../terms/index.ts'
import { MemberStateTag } from './member-state.tsx'
import { PurposeView } from './purpose-view.tsx'

const byToken = getRouteApi('/shell/invitations/$token')
const byMember = getRouteApi('/shell/my-invitations/$memberId')

/** Where the link in an invitation leads. */
export function InvitationPage() {
  const { t } = useTranslation()
  const { token } = byToken.useParams()
  const answer = useAnswer(InvitationByTokenDocument, { token }, { about: 'Invitation' })
  return (
    <AnsweredPage answer={answer}>
      {({ invitation }) =>
        isProblem(invitation) ? (
          <Page title={t('requests.invitation.title')}>
            <TroublePanel trouble={invitation} />
          </Page>
        ) : (
          <InvitationView invitation={invitation} />
        )
      }
    </AnsweredPage>
  )
}

/** The same, for whoever comes from their own list. */
export function MyInvitationPage() {
  const { t } = useTranslation()
  const { memberId } = byMember.useParams()
  const answer = useAnswer(InvitationByMemberDocument, {}, { about: 'Invitation' })
  return (
    <AnsweredPage answer={answer}>
      {({ invitations }) => {
        const invitation = invitations.find(({ id }) => id === memberId)
        return invitation ? (
          <InvitationView invitation={invitation} />
        ) : (
          <Page title={t('requests.invitation.title')}>
            <Empty>{t('ui.trouble.NOT_FOUND')}</Empty>
          </Page>
        )
      }}
    </AnsweredPage>
  )
}

function InvitationView({ invitation }: { readonly invitation: InvitationTextFragment }) {
  const { t } = useTranslation()
  const { project, number, applicant, organisation, part, state, items, purposeExplanation } = invitation
  return (
    <Page
      title={t('requests.invitation.titleOf', { number, project: project || t('requests.untitled') })}
      above={<Link to="/requests">{t('requests.title')}</Link>}
      lead={
        <Group gap="xs">
          <MemberStateTag state={state} />
          <span>
            {t('requests.invitation.from', { name: applicant.name.local, organisation: organisation.name.local })}
            {part && ` · ${t('requests.team.part')}: ${part}`}
          </span>
        </Group>
      }
      actions={
        (state === 'ACCEPTED' || state === 'OUTDATED') && (
          <Link to="/requests/$requestId" params={{ requestId: invitation.requestId }}>
            {t('board.wholeRequest')}
          </Link>
        )
      }
    >
      <Stack gap="xl">
        <Text maw="48rem">{t('requests.invitation.lead')}</Text>
        <Section title={t('requests.purpose')} framed>
          {purposeExplanation ? (
            <PurposeView purpose={purposeExplanation} />
          ) : (
            <Text c="dimmed">{t('requests.purposeIncomplete')}</Text>
          )}
        </Section>
        <Section title={t('requests.invitation.terms')}>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map(({ id, version, terms }) => (
              <Paper component="li" key={id} py="sm">
                <VersionLink version={version} />{' '}
                {terms && (
                  <Text span size="sm" c="dimmed">
                    {t('catalogue.asset.termsNumber', { number: terms.number })}
                  </Text>
                )}
                {terms ? (
                  <ExplanationView explanation={terms.explanation} level={3} />
                ) : (
                  <Text c="dimmed">{t('catalogue.noTerms')}</Text>
                )}
              </Paper>
            ))}
          </Stack>
        </Section>
        <AnswerInvitation key={`${invitation.id} ${state}`} invitation={invitation} />
      </Stack>
    </Page>
  )
}

function AnswerInvitation({ invitation }: { readonly invitation: InvitationTextFragment }) {
  const { t } = useTranslation()
  const { id: memberId, state, isOpen, digest } = invitation
  const [hasRead, setHasRead] = useState(false)
  const [certificateId, setCertificateId] = useState(invitation.certificate?.id ?? '')
  const accept = useCommand(AcceptInvitationDocument, 'acceptInvitation')
  if (!isOpen) return <Empty>{t('requests.invitation.over')}</Empty>
  return (
    <Section title={t('requests.invitation.answer')} framed>
      {state === 'OUTDATED' && <Alert color="yellow">{t('requests.invitation.outdated')}</Alert>}
      {state === 'ACCEPTED' && <Text>{t('requests.invitation.accepted')}</Text>}
      {digest === null && <Text>{t('requests.invitation.nothingYet')}</Text>}
      {digest !== null && state !== 'ACCEPTED' && (
        <>
          <Text size="sm" c="dimmed">
            {t('requests.invitation.certificateHint')}
          </Text>
          <CertificateField value={certificateId} onChange={setCertificateId} />
          <Checkbox
            label={t('requests.invitation.haveRead')}
            checked={hasRead}
            onChange={(event) => setHasRead(event.currentTarget.checked)}
          />
        </>
      )}
      {accept.trouble && <TroublePanel trouble={accept.trouble} />}
      <Group>
        {digest !== null && state !== 'ACCEPTED' && (
          <Button
            disabled={!hasRead}
            loading={accept.running}
            onClick={async () => {
              const input = { memberId, digest, ...(certificateId === '' ? {} : { certificateId }) }
              if (await accept.run({ input })) notifications.show({ message: t('requests.invitation.acceptedDone') })
            }}
          >
            {t('requests.invitation.accept')}
          </Button>
        )}
        {state !== 'DECLINED' && <DeclineButton memberId={memberId} state={state} />}
      </Group>
    </Section>
  )
}

function DeclineButton({ memberId, state }: { readonly memberId: string; readonly state: string }) {
  const { t } = useTranslation()
  const decline = useCommand(DeclineInvitationDocument, 'declineInvitation')
  const act = state === 'INVITED' ? 'decline' : 'leave'
  return (
    <ConfirmButton
      label={t(`requests.invitation.${act}.label`)}
      question={t(`requests.invitation.${act}.question`)}
      confirm={t(`requests.invitation.${act}.label`)}
      trouble={decline.trouble}
      running={decline.running}
      onConfirm={async () => (await decline.run({ memberId })) !== undefined}
    >
      <Text>{t(`requests.invitation.${act}.body`)}</Text>
    </ConfirmButton>
  )
}
