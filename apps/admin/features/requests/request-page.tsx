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
import { DecisionClock } from './decision-clock.tsx'
import { PlanView, TeamView } from './plan-view.tsx'
import { PurposeView } from './purpose-view.tsx'
import { Remarks } from './remarks.tsx'
import { RequestActions } from './request-actions.tsx'
import { RequestItemView } from './request-item.tsx'
import { RequestPapers } from './request-papers.tsx'
import { RequestKindTag, RequestStateTag } from './request-state.tsx'
import { ReviewStanding } from './review-standing.tsx'
import { SubmissionChanges } from './submission-changes.tsx'

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
              <RequestKindTag kind={request.kind} />
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
      {request.state === 'RETURNED' && (
        <Remarks remarks={request.remarks.filter(({ round }) => round === request.round)} />
      )}
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
            request.clock &&
              request.decidedAt === null && {
                name: t('board.clock.title'),
                value: <DecisionClock clock={request.clock} />,
              },
            request.decidedAt !== null && { name: t('requests.decided'), value: <When at={request.decidedAt} /> },
            request.round > 1 && { name: t('requests.round'), value: request.round },
            request.reason !== null && { name: t('requests.reason'), value: request.reason },
            request.appealUntil !== null && {
              name: t('requests.appeal.until'),
              value: <When at={request.appealUntil} dateOnly />,
            },
            request.closedAt !== null && { name: t('requests.closing.closed'), value: <When at={request.closedAt} /> },
            request.report !== null && {
              name: t('requests.report'),
              value: <span style={{ whiteSpace: 'pre-line' }}>{request.report}</span>,
            },
            request.basedOn && {
              name: t('requests.basedOn'),
              value: (
                <Link to="/requests/$requestId" params={{ requestId: request.basedOn.id }}>
                  {t('requests.name', { number: request.basedOn.number, project: request.basedOn.project })}
                </Link>
              ),
            },
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
            <RequestItemView key={item.id} item={item} purpose={request.purpose} />
          ))}
        </Stack>
      </Section>
      <PlanView lines={request.planLines} letter={request.ethicsLetter} certificates={request.certificatePapers} />
      <RequestPapers requestId={request.id} editable={request.viewerActions.length > 0} />
      <TeamView members={request.members} />
      <SubmissionChanges submissions={request.submissions} remarks={request.remarks} />
      {request.state !== 'RETURNED' && <Remarks remarks={request.remarks} />}
      <Reviews request={request} />
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
      {request.followers.length > 0 && (
        <Section title={t('requests.followers')}>
          <DataTable
            label={t('requests.followers')}
            list={{ rows: request.followers }}
            rowKey={({ id }) => id}
            empty={null}
            columns={[
              {
                header: t('requests.project'),
                cell: ({ id, number, project }) => (
                  <Link to="/requests/$requestId" params={{ requestId: id }}>
                    {t('requests.name', { number, project: project || t('requests.untitled') })}
                  </Link>
                ),
              },
              { header: t('requests.kindLabel'), cell: ({ kind }) => <RequestKindTag kind={kind} /> },
              { header: t('requests.stateLabel'), cell: ({ state }) => <RequestStateTag state={state} /> },
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

/** The reviews of the present round; those of earlier rounds decide nothing any more, and are folded away. */
function Reviews({ request }: { readonly request: RequestPageQuery['request'] }) {
  const { t } = useTranslation()
  const { reviews, submittedAt } = request
  const isPresent = ({ openedAt }: { openedAt: string }) => submittedAt === null || openedAt >= submittedAt
  const earlier = reviews.filter((review) => !isPresent(review))
  if (reviews.length === 0) return null
  return (
    <Section title={t('requests.reviews')}>
      {reviews.filter(isPresent).map((review) => (
        <ReviewStanding key={review.id} review={review} linked />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{t('requests.earlierReviews', { count: earlier.length })}</summary>
          <Stack gap="sm" mt="sm">
            {earlier.map((review) => (
              <ReviewStanding key={review.id} review={review} linked />
            ))}
          </Stack>
        </details>
      )}
    </Section>
  )
}
