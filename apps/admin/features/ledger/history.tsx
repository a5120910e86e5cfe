import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { LedgerEntriesDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'

/** What the ledger says of one thing, newest first. */
export function History({ subjectId }: { readonly subjectId: string }) {
  const { t } = useTranslation()
  const list = useListing(LedgerEntriesDocument, { subjectId, first: 10 }, (data) => data.ledgerEntries)
  return (
    <DataTable
      label={t('ledger.history')}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty>{t('ledger.noHistory')}</Empty>}
      columns={[
        {
          header: t('ledger.what'),
          cell: ({ id, title }) => (
            <Link to="/ledger/$entryId" params={{ entryId: id }}>
              {title}
            </Link>
          ),
        },
        { header: t('ledger.when'), cell: ({ at }) => <When at={at} /> },
        {
          header: t('ledger.actor'),
          cell: ({ actor }) =>
            actor?.name.local ?? (
              <Text span size="sm" c="dimmed">
                {t('ledger.registry')}
              </Text>
            ),
        },
      ]}
    />
  )
}
