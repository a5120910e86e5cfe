import { Group, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import type { ReviewFilter } from '../../generated/operations.ts'
import { Page } from '../../ui/page.tsx'
import { ReviewList } from './review-list.tsx'

const route = getRouteApi('/shell/board')

const SHELVES = {
  awaiting: { awaitingMe: true },
  leading: { leading: true, state: 'OPEN' },
  open: { state: 'OPEN' },
  overdue: { overdue: true },
  closed: { state: 'CLOSED' },
} as const satisfies Record<string, ReviewFilter>

type Shelf = keyof typeof SHELVES

/** The panels' desk: what waits for this person first, by deadline, then everything open, then what has been decided. */
export function BoardPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const everybodys = ['open', 'overdue', 'closed'] as const
  const shelves: readonly Shelf[] = can('vote:Review') ? ['awaiting', 'leading', ...everybodys] : everybodys
  const shelf = shelves.find((known) => known === show) ?? shelves[0] ?? 'open'

  return (
    <Page
      title={t('board.title')}
      lead={t('board.lead')}
      actions={
        <Group gap="md">
          <Link to="/board/panels">{t('board.panels.title')}</Link>
          <Link to="/board/sittings">{t('board.sittings.title')}</Link>
        </Group>
      }
    >
      <SegmentedControl
        aria-label={t('board.show')}
        value={shelf}
        onChange={(chosen) => {
          void navigate({ search: { show: chosen }, replace: true })
        }}
        data={shelves.map((known) => ({ value: known, label: t(`board.shelf.${known}`) }))}
        style={{ alignSelf: 'start', maxWidth: '100%', overflowX: 'auto' }}
      />
      <ReviewList
        key={shelf}
        label={t(`board.shelf.${shelf}`)}
        filter={SHELVES[shelf]}
        empty={t(`board.empty.${shelf}`)}
        decided={shelf === 'closed'}
      />
    </Page>
  )
}
