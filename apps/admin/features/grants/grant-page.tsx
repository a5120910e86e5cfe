import { Group, Stack, Text, Textarea } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { GrantPageDocument, type GrantPageQuery, RevokeGrantDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { Deliveries, OpenDelivery } from '../deliveries/index.ts'
import { History } from '../ledger/index.ts'
import { ExplanationView } from '../terms/index.ts'
import { GrantStateTag } from './grant-state.tsx'

const route = getRouteApi('/shell/grants/$grantId')

type Grant = GrantPageQuery['grant']

export function GrantPage() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const { grantId } = route.useParams()
  const answer = useAnswer(GrantPageDocument, { id: grantId })
  return (
    <AnsweredPage answer={answer}>
      {({ grant }) => (
        <Page
          title={t('grants.pageTitle', { title: grant.version.asset.title.local, number: grant.version.number })}
          above={<Link to="/grants">{t('grants.title')}</Link>}
          lead={
            <Group gap="xs">
              <GrantStateTag state={grant.state} />
              <span>
                {grant.person.name.local} · {grant.organisation.name.local}
              </span>
            </Group>
          }
          actions={<RevokeButton grant={grant} />}
        >
          <Stack gap="xl">
            <GrantFacts grant={grant} />
            {grant.state === 'ACTIVE' && grant.person.id === me.person.id && <OpenDelivery grantId={grant.id} />}
            <Section title={t('grants.terms')} framed>
              <ExplanationView explanation={grant.terms.explanation} />
            </Section>
            <Section title={t('deliveries.title')}>
              <Deliveries grantId={grant.id} />
            </Section>
            <Section title={t('ledger.history')}>
              <History subjectId={grant.id} />
            </Section>
          </Stack>
        </Page>
      )}
    </AnsweredPage>
  )
}

function GrantFacts({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation()
  return (
    <Facts
      facts={[
        { name: t('grants.version'), value: <VersionLink version={grant.version} /> },
        {
          name: t('grants.request'),
          value: (
            <Link to="/requests/$requestId" params={{ requestId: grant.request.id }}>
              {t('requests.name', { number: grant.request.number, project: grant.request.project })}
            </Link>
          ),
        },
        {
          name: t('grants.period'),
          value: (
            <>
              <When at={grant.startsAt} dateOnly /> – <When at={grant.endsAt} dateOnly />
            </>
          ),
        },
        {
          name: t('grants.termsNumber'),
          value: (
            <Link to="/terms/$termsId" params={{ termsId: grant.terms.id }}>
              {t('catalogue.asset.termsNumber', { number: grant.terms.number })}
            </Link>
          ),
        },
        {
          name: t('requests.certificate'),
          value: <Digest of={grant.certificate.fingerprint} name={t('people.profile.fingerprint')} />,
        },
        grant.revokedAt !== null && {
          name: t('grants.revoked'),
          value: (
            <>
              <When at={grant.revokedAt} /> {grant.revokedReason}
            </>
          ),
        },
        grant.issuedEntry && {
          name: t('grants.issued'),
          value: (
            <Link to="/ledger/$entryId" params={{ entryId: grant.issuedEntry.id }}>
              {t('grants.issuedEntry')}
            </Link>
          ),
        },
      ]}
    />
  )
}

function RevokeButton({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation()
  const { can, hasRoleIn } = useSignedIn()
  const [reason, setReason] = useState('')
  const revoke = useCommand(RevokeGrantDocument, 'revokeGrant')
  const isConcerned = can('operate:System') || hasRoleIn(grant.version.asset.owner.id, 'PROVIDER')
  if (grant.state !== 'ACTIVE' || !can('revoke:Grant') || !isConcerned) return null
  return (
    <ConfirmButton
      label={t('grants.revoke')}
      question={t('grants.revokeQuestion')}
      confirm={t('grants.revoke')}
      blocked={reason.trim() === ''}
      running={revoke.running}
      trouble={revoke.trouble}
      onConfirm={async () => (await revoke.run({ input: { grantId: grant.id, reason: reason.trim() } })) !== undefined}
    >
      <Text size="sm">{t('grants.revokeBody')}</Text>
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
