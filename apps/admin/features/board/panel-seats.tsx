import { useTranslation } from 'react-i18next'
import type { PanelTextFragment } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'

const MARKS = ['chair', 'external', 'alternate', 'veto'] as const

export function PanelSeats({ panel }: { readonly panel: PanelTextFragment }) {
  const { t } = useTranslation()
  return (
    <DataTable
      label={t('board.seatsOf', { panel: panel.name.local })}
      list={{ rows: panel.seats }}
      rowKey={({ id }) => id}
      empty={<Empty>{t('board.panels.seatsOfProvider')}</Empty>}
      columns={[
        { header: t('board.member'), cell: ({ person }) => person.name.local },
        { header: t('people.panel.capacity'), cell: ({ capacity }) => t(`board.capacity.${capacity}`) },
        {
          header: t('people.panel.seats'),
          cell: (seat) =>
            MARKS.filter((mark) => seat[mark]).map((mark) => <Tag key={mark}>{t(`board.seat.${mark}`)}</Tag>),
        },
      ]}
    />
  )
}
