import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { type ReviewFilter, type ReviewRowFragment, ReviewsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { ReviewOutcomeTag } from '../requests/index.ts'

/** A queue of reviews: open ones by deadline, decided ones by when they were opened. */
export function ReviewList({
  label,
  filter,
  empty,
  decided = false,
}: {
  readonly label: string
  readonly filter: ReviewFilter
  readonly empty: string
  readonly decided?: boolean
}) {
  const orderBy = decided ? 'OPENED' : 'DEADLINE'
  const list = useListing(ReviewsDocument, { filter, orderBy, first: 20 }, (data) => data.reviews)
  return <ReviewTable label={label} list={list} empty={empty} decided={decided} />
}

export function ReviewTable({
  label,
  list,
  empty,
  decided = false,
}: {
  readonly label: string
  readonly list: Parameters<typeof DataTable<ReviewRowFragment>>[0]['list']
  readonly empty: string
  readonly decided?: boolean
}) {
  const { t } = useTranslation()
  return (
    <DataTable
      label={label}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty>{empty}</Empty>}
      columns={[
        {
          header: t('board.request'),
          cell: ({ id, request }) => (
            <Link to="/board/$reviewId" params={{ reviewId: id }}>
              {t('requests.name', { number: request.number, project: request.project })}
            </Link>
          ),
        },
        { header: t('board.panel'), cell: ({ panel }) => panel.name.local },
        { header: t('board.applicantOrganisation'), cell: ({ request }) => request.organisation.name.local },
        {
          header: t('board.standing'),
          cell: (review) => (
            <Stack gap={2} align="flex-start">
              <ReviewOutcomeTag review={review} />
              {review.state === 'OPEN' && <Text size="sm">{review.standing}</Text>}
            </Stack>
          ),
        },
        { header: t('board.leading.title'), cell: ({ lead }) => lead?.name.local ?? '–' },
        decided
          ? {
              header: t('board.closed'),
              cell: ({ closedAt, openedAt }) => <When at={closedAt ?? openedAt} dateOnly />,
            }
          : { header: t('board.due'), cell: (review) => <Due review={review} /> },
      ]}
    />
  )
}

/** When a review is due, and that it is late where it is. */
export function Due({ review }: { readonly review: { readonly dueAt?: string | null; readonly state: string } }) {
  const { t } = useTranslation()
  if (!review.dueAt)
    return (
      <Text span size="sm" c="dimmed">
        {t('board.noDeadline')}
      </Text>
    )
  const isLate = review.state === 'OPEN' && new Date(review.dueAt).getTime() < Date.now()
  return (
    <Stack gap={2} align="flex-start">
      <When at={review.dueAt} dateOnly />
      {isLate && <Tag tone="bad">{t('board.overdue')}</Tag>}
    </Stack>
  )
}
