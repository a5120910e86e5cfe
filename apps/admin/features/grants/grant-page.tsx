import { Group, List, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { GrantPageDocument, type GrantPageQuery } from '../../generated/operations.ts'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { Deliveries, OpenDelivery } from '../deliveries/index.ts'
import { History } from '../ledger/index.ts'
import { GrantObligations } from '../obligations/index.ts'
import { AcceptTerms, ExplanationView } from '../terms/index.ts'
import { BeforeDelivery } from './before-delivery.tsx'
import { GrantActs } from './grant-acts.tsx'
import { GrantLimits } from './grant-limits.tsx'
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
          actions={<GrantActs grant={grant} />}
        >
          <Stack gap="xl">
            {grant.state === 'ACTIVE' && <AcceptTerms grantId={grant.id} mine={grant.person.id === me.person.id} />}
            <GrantFacts grant={grant} />
            {grant.viewerActions.includes('DELIVER') && (
              <>
                <BeforeDelivery grant={grant} />
                <OpenDelivery grantId={grant.id} />
              </>
            )}
            <Section title={t(grant.narrowedTerms ? 'grants.narrowedTerms' : 'grants.terms')} framed>
              <ExplanationView explanation={grant.narrowedTerms ?? grant.terms.explanation} />
            </Section>
            {grant.conditions.length > 0 && (
              <Section title={t('grants.conditions')} framed>
                <List>
                  {grant.conditions.map(({ local }) => (
                    <List.Item key={local}>{local}</List.Item>
                  ))}
                </List>
              </Section>
            )}
            <Section title={t('obligations.title')}>
              <GrantObligations grantId={grant.id} />
            </Section>
            <GrantLimits grant={grant} />
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
        grant.suspendedAt !== null && {
          name: t('grants.suspended'),
          value: (
            <>
              <When at={grant.suspendedAt} /> {grant.suspendedReason}
            </>
          ),
        },
        grant.endedBecause !== null && {
          name: t('grants.ended'),
          value: t(`grants.endedBecause.${grant.endedBecause}`),
        },
        grant.previous && {
          name: t('grants.previous'),
          value: (
            <Link to="/grants/$grantId" params={{ grantId: grant.previous.id }}>
              <When at={grant.previous.startsAt} dateOnly /> – <When at={grant.previous.endsAt} dateOnly />
            </Link>
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
