import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { RequestChangesDocument, type RequestPageQuery } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { ChangeList } from './change-list.tsx'
import { PlanView, TeamView } from './plan-view.tsx'
import { RequestPapers } from './request-papers.tsx'

type Submissions = Pick<RequestPageQuery['request'], 'submissions'>

/** Round by round, what the applicant changed; the newest first and open. Nothing for a first submission. */
export function SubmissionChanges({ submissions }: Submissions) {
  const { t } = useTranslation()
  const later = submissions.filter(({ round }) => round > 1)
  if (later.length === 0) return null
  return (
    <Section title={t('requests.diff.title')}>
      {later.map(({ id, round, occasion, reason, submittedAt, changes }, index) => (
        <details key={id} open={index === 0}>
          <summary>
            {t(`requests.diff.round.${occasion}`, { round })}{' '}
            <Text span size="sm" c="dimmed">
              <When at={submittedAt} />
            </Text>
          </summary>
          <Stack gap="xs" mt="xs">
            {reason !== null && <Text style={{ whiteSpace: 'pre-line' }}>{reason}</Text>}
            {occasion !== 'APPEAL' && <ChangeList changes={changes} />}
          </Stack>
        </details>
      ))}
    </Section>
  )
}

/** For the screen of a review: what reviewers must know of a request beside its purpose and items. */
export function RequestForReviewers({ requestId }: { readonly requestId: string }) {
  const answer = useAnswer(RequestChangesDocument, { id: requestId })
  if (answer.trouble) return <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />
  const request = answer.data?.request
  if (!request) return null
  return (
    <>
      <SubmissionChanges submissions={request.submissions} />
      <PlanView lines={request.planLines} />
      <RequestPapers requestId={requestId} editable={false} />
      <TeamView members={request.members} />
    </>
  )
}
