import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { AssetVersionsDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'
import { VersionStateTag } from './version-facts.tsx'

export function VersionsTable({ assetId }: { readonly assetId: string }) {
  const { t } = useTranslation()
  const list = useListing(AssetVersionsDocument, { id: assetId, first: 20 }, (data) => data.asset.versions)
  return (
    <DataTable
      label={t('catalogue.asset.tabs.versions')}
      list={list}
      rowKey={({ id }) => id}
      empty={<Empty>{t('catalogue.asset.noVersions')}</Empty>}
      columns={[
        {
          header: t('catalogue.version.number'),
          cell: ({ id, number }) => (
            <Link to="/versions/$versionId" params={{ versionId: id }}>
              {t('catalogue.versionNumber', { number })}
            </Link>
          ),
        },
        { header: t('catalogue.version.stateLabel'), cell: ({ state }) => <VersionStateTag state={state} /> },
        { header: t('catalogue.version.fileCount'), align: 'end', cell: ({ fileCount }) => fileCount },
        { header: t('catalogue.version.size'), align: 'end', cell: ({ plainBytes }) => <Bytes count={plainBytes} /> },
        {
          header: t('catalogue.version.publishedAt'),
          cell: ({ publishedAt }) => publishedAt && <When at={publishedAt} dateOnly />,
        },
        {
          header: t('catalogue.version.digest'),
          cell: ({ digest }) => digest && <Digest of={digest} name={t('catalogue.version.digest')} />,
        },
      ]}
    />
  )
}
