import { Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { ReviewPageDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { History } from '../ledger/index.ts'
import {
  DecisionClock,
  PurposeView,
  RequestForReviewers,
  RequestItemView,
  ReviewOutcomeTag,
  ReviewStanding,
} from '../requests/index.ts'
import { CastVote } from './cast-vote.tsx'
import { ReviewComments } from './review-comments.tsx'
import { ReviewLead } from './review-lead.tsx'
import { Due } from './review-list.tsx'
import { Conditions, ReviewVotes } from './review-votes.tsx'

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
              <Link to="/board">{t('board.title')}</Link> ·{' '}
              <Link to="/board/panels/$panelId" params={{ panelId: review.panel.id }}>
                {review.panel.name.local}
              </Link>
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
      <Facts
        facts={[
          { name: t('board.due'), value: <Due review={review} /> },
          review.clock && { name: t('board.clock.title'), value: <DecisionClock clock={review.clock} /> },
          {
            name: t('board.rule.stage'),
            value: t('board.stageAndRound', { stage: review.stage, round: review.round }),
          },
          review.provider && { name: t('board.provider'), value: review.provider.name.local },
          review.lead && { name: t('board.leading.title'), value: review.lead.name.local },
          review.autoApprovedBy && { name: t('board.auto.by'), value: review.autoApprovedBy.name.local },
        ]}
      />
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
          {review.items.map((item) => (
            <RequestItemView key={item.id} item={item} purpose={request.purpose} />
          ))}
        </Stack>
      </Section>
      <RequestForReviewers requestId={request.id} />
      <Section title={t('board.standing')}>
        <ReviewStanding review={review} />
      </Section>
      <Conditions conditions={review.conditions} />
      <CastVote review={review} />
      {review.viewerIsChair && review.state === 'OPEN' && <ReviewLead key={review.lead?.id ?? ''} review={review} />}
      <ReviewComments review={review} />
      <ReviewVotes review={review} />
      <Section title={t('ledger.history')}>
        <History subjectId={review.id} />
      </Section>
    </Stack>
  )
}
