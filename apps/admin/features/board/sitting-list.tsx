import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { SittingsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'

export function SittingList({ panelId }: { readonly panelId?: string }) {
  const { t } = useTranslation()
  const variables = { ...(panelId ? { panelId } : {}), first: 20 }
  const list = useListing(SittingsDocument, variables, (data) => data.sittings, { about: 'Sitting' })
  return (
    <DataTable
      label={t('board.sittings.title')}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty>{t('board.sittings.none')}</Empty>}
      columns={[
        {
          header: t('board.sittings.heldAt'),
          cell: ({ id, heldAt }) => (
            <Link to="/board/sittings/$sittingId" params={{ sittingId: id }}>
              <When at={heldAt} />
            </Link>
          ),
        },
        { header: t('board.panel'), cell: ({ panel }) => panel.name.local },
        { header: t('board.sittings.place'), cell: ({ place }) => place },
        {
          header: t('board.standing'),
          cell: ({ closedAt }) => (
            <Tag tone={closedAt ? 'quiet' : 'open'}>
              {t(closedAt ? 'board.sittings.over' : 'board.sittings.called')}
            </Tag>
          ),
        },
      ]}
    />
  )
}

export function SittingsPage() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('board.sittings.title')}
      above={<Link to="/board">{t('board.title')}</Link>}
      lead={t('board.sittings.lead')}
    >
      <SittingList />
    </Page>
  )
}
