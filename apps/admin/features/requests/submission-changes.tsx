import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { RequestChangesDocument, type RequestPageQuery } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { ChangeList } from './change-list.tsx'
import { PlanView, TeamView } from './plan-view.tsx'
import { RequestPapers } from './request-papers.tsx'

type Submissions = Pick<RequestPageQuery['request'], 'submissions' | 'remarks'>

/** Round by round, what the applicant changed; the newest first and open. Nothing for a first submission. */
export function SubmissionChanges({ submissions, remarks }: Submissions) {
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
            <AskedFor remarks={remarks.filter((remark) => remark.round === round - 1)} />
            {occasion !== 'APPEAL' && <ChangeList changes={changes} />}
          </Stack>
        </details>
      ))}
    </Section>
  )
}

/** What reviewers had asked to be changed before, next to what was. */
function AskedFor({ remarks }: Pick<Submissions, 'remarks'>) {
  const { t } = useTranslation()
  if (remarks.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={550}>
        {t('requests.diff.askedFor')}
      </Text>
      <List size="sm">
        {remarks.map(({ id, label, text }) => (
          <List.Item key={id}>{t('requests.diff.asked', { label, text })}</List.Item>
        ))}
      </List>
    </div>
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
      <SubmissionChanges submissions={request.submissions} remarks={request.remarks} />
      <PlanView lines={request.planLines} letter={request.ethicsLetter} certificates={request.certificatePapers} />
      <RequestPapers requestId={requestId} editable={false} />
      <TeamView members={request.members} />
    </>
  )
}
