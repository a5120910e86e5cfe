import { Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { ReviewPageDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { History } from '../ledger/index.ts'
import { PurposeView, RequestItemView, ReviewOutcomeTag, ReviewStanding } from '../requests/index.ts'
import { CastVote } from './cast-vote.tsx'

const route = getRouteApi('/shell/board/$reviewId')

/** Everything a member needs to decide, on one screen: the purpose, each item's terms and verdict, and the vote. */
export function ReviewPage() {
  const { t } = useTranslation()
  const { reviewId } = route.useParams()
  const answer = useAnswer(ReviewPageDocument, { id: reviewId })
  return (
    <AnsweredPage answer={answer}>
      {({ review }) => (
        <Page
          title={t('requests.name', { number: review.request.number, project: review.request.project })}
          above={
            <>
              <Link to="/board">{t('board.title')}</Link> · {review.panel.name.local}
            </>
          }
          lead={
            <Group gap="xs">
              <ReviewOutcomeTag review={review} />
              <span>
                {review.request.applicant.name.local} · {review.request.organisation.name.local}
              </span>
            </Group>
          }
          actions={
            <Link to="/requests/$requestId" params={{ requestId: review.request.id }}>
              {t('board.wholeRequest')}
            </Link>
          }
        >
          <ReviewDetails review={review} />
        </Page>
      )}
    </AnsweredPage>
  )
}

function ReviewDetails({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  const { request } = review
  return (
    <Stack gap="xl">
      <Section title={t('requests.purpose')} framed>
        {request.statement && (
          <Text maw="52rem" style={{ whiteSpace: 'pre-line' }}>
            {request.statement}
          </Text>
        )}
        {request.purposeExplanation && <PurposeView purpose={request.purposeExplanation} />}
        {request.submittedAt && (
          <Text size="sm" c="dimmed">
            {t('requests.submitted')} <When at={request.submittedAt} />
          </Text>
        )}
      </Section>
      <Section title={t('board.termsAgainstPurpose')}>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {request.items.map((item) => (
            <RequestItemView key={item.id} item={item} />
          ))}
        </Stack>
      </Section>
      <Section title={t('board.standing')}>
        <ReviewStanding review={review} />
      </Section>
      <CastVote review={review} />
      <Section title={t('ledger.history')}>
        <History subjectId={review.id} />
      </Section>
    </Stack>
  )
}
