import { SegmentedControl, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { type ReviewFilter, ReviewsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { ReviewOutcomeTag } from '../requests/index.ts'

const route = getRouteApi('/shell/board')

const SHELVES = {
  awaiting: { awaitingMe: true },
  open: { state: 'OPEN' },
  closed: { state: 'CLOSED' },
} as const satisfies Record<string, ReviewFilter>

type Shelf = keyof typeof SHELVES

/** The panels' desk: what waits for this person first, then everything open, then what has been decided. */
export function BoardPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const shelves: readonly Shelf[] = can('vote:Review') ? ['awaiting', 'open', 'closed'] : ['open', 'closed']
  const shelf = shelves.find((known) => known === show) ?? shelves[0] ?? 'open'
  const list = useListing(ReviewsDocument, { filter: SHELVES[shelf], first: 20 }, (data) => data.reviews)

  return (
    <Page title={t('board.title')} lead={t('board.lead')}>
      <SegmentedControl
        aria-label={t('board.show')}
        value={shelf}
        onChange={(chosen) => {
          void navigate({ search: { show: chosen }, replace: true })
        }}
        data={shelves.map((known) => ({ value: known, label: t(`board.shelf.${known}`) }))}
        style={{ alignSelf: 'start' }}
      />
      <DataTable
        label={t(`board.shelf.${shelf}`)}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t(`board.empty.${shelf}`)}</Empty>}
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
          {
            header: t(shelf === 'closed' ? 'board.closed' : 'board.opened'),
            cell: ({ openedAt, closedAt }) => (
              <When at={shelf === 'closed' ? (closedAt ?? openedAt) : openedAt} dateOnly />
            ),
          },
        ]}
      />
    </Page>
  )
}
