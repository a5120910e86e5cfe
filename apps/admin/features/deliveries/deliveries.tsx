import { useTranslation } from 'react-i18next'
import { useListing } from '../../app/list.ts'
import { DeliveriesDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'

/** Everything that was handed out under a grant. */
export function Deliveries({ grantId }: { readonly grantId: string }) {
  const { t } = useTranslation()
  const list = useListing(DeliveriesDocument, { grantId, first: 20 }, (data) => data.grant.deliveries, {
    about: 'Delivery',
  })
  return (
    <DataTable
      label={t('deliveries.title')}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty>{t('deliveries.empty')}</Empty>}
      columns={[
        { header: t('deliveries.opened'), cell: ({ openedAt }) => <When at={openedAt} /> },
        { header: t('deliveries.recipient'), cell: ({ person }) => person.name.local },
        { header: t('deliveries.files'), align: 'end', cell: ({ fileCount }) => fileCount },
        { header: t('deliveries.size'), align: 'end', cell: ({ cipherBytes }) => <Bytes count={cipherBytes} /> },
        {
          header: t('deliveries.certificate'),
          cell: ({ fingerprint }) => <Digest of={fingerprint} name={t('people.profile.fingerprint')} />,
        },
      ]}
    />
  )
}
