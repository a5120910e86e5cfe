import { Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { RequestPageDocument, type RequestPageQuery } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { GrantStateTag } from '../grants/index.ts'
import { History } from '../ledger/index.ts'
import { PurposeView } from './purpose-view.tsx'
import { RequestActions } from './request-actions.tsx'
import { RequestItemView } from './request-item.tsx'
import { RequestStateTag } from './request-state.tsx'
import { ReviewStanding } from './review-standing.tsx'

const route = getRouteApi('/shell/requests/$requestId')

export function RequestPage() {
  const { t } = useTranslation()
  const { requestId } = route.useParams()
  const answer = useAnswer(RequestPageDocument, { id: requestId })
  return (
    <AnsweredPage answer={answer}>
      {({ request }) => (
        <Page
          title={t('requests.name', { number: request.number, project: request.project || t('requests.untitled') })}
          above={<Link to="/requests">{t('requests.title')}</Link>}
          lead={
            <Group gap="xs">
              <RequestStateTag state={request.state} />
              <span>
                {request.applicant.name.local} · {request.organisation.name.local}
              </span>
            </Group>
          }
          actions={<RequestActions request={request} />}
        >
          <RequestDetails request={request} />
        </Page>
      )}
    </AnsweredPage>
  )
}

function RequestDetails({ request }: { readonly request: RequestPageQuery['request'] }) {
  const { t } = useTranslation()
  return (
    <Stack gap="xl">
      <Section title={t('requests.purpose')} framed>
        {request.statement && (
          <Text maw="52rem" style={{ whiteSpace: 'pre-line' }}>
            {request.statement}
          </Text>
        )}
        {request.purposeExplanation ? (
          <PurposeView purpose={request.purposeExplanation} />
        ) : (
          <Text c="dimmed">{t('requests.purposeIncomplete')}</Text>
        )}
        <Facts
          facts={[
            request.submittedAt !== null && {
              name: t('requests.submitted'),
              value: <When at={request.submittedAt} />,
            },
            request.decidedAt !== null && { name: t('requests.decided'), value: <When at={request.decidedAt} /> },
            request.reason !== null && { name: t('requests.reason'), value: request.reason },
            request.certificate && {
              name: t('requests.certificate'),
              value: <Digest of={request.certificate.fingerprint} name={t('people.profile.fingerprint')} />,
            },
          ]}
        />
      </Section>
      <Section title={t('requests.wanted')}>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {request.items.map((item) => (
            <RequestItemView key={item.id} item={item} />
          ))}
        </Stack>
      </Section>
      {request.reviews.length > 0 && (
        <Section title={t('requests.reviews')}>
          {request.reviews.map((review) => (
            <ReviewStanding key={review.id} review={review} linked />
          ))}
        </Section>
      )}
      {request.grants.length > 0 && (
        <Section title={t('grants.title')}>
          <DataTable
            label={t('grants.title')}
            list={{ rows: request.grants }}
            rowKey={({ id }) => id}
            empty={null}
            columns={[
              {
                header: t('grants.grant'),
                cell: ({ id, version }) => (
                  <Link to="/grants/$grantId" params={{ grantId: id }}>
                    {t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
                  </Link>
                ),
              },
              { header: t('grants.stateLabel'), cell: ({ state }) => <GrantStateTag state={state} /> },
              { header: t('grants.ends'), cell: ({ endsAt }) => <When at={endsAt} dateOnly /> },
            ]}
          />
        </Section>
      )}
      <Section title={t('ledger.history')}>
        <History subjectId={request.id} />
      </Section>
    </Stack>
  )
}
