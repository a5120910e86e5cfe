import { Stack, Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { ButtonLink, Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { VersionFilesDocument, VersionPageDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { VersionStanding } from '../inspection/index.ts'
import { EffectiveTerms, LineageView } from '../lineage/index.ts'
import { VersionFacts } from './version-facts.tsx'

const route = getRouteApi('/shell/versions/$versionId')

const TABS = ['files', 'lineage'] as const

/** One version: its files, and where it came from. */
export function VersionPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const { versionId } = route.useParams()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const answer = useAnswer(VersionPageDocument, { id: versionId })

  return (
    <AnsweredPage answer={answer}>
      {({ version }) => (
        <Page
          title={t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
          above={
            <Link to="/assets/$assetId" params={{ assetId: version.asset.id }}>
              {version.asset.title.local}
            </Link>
          }
          actions={
            can('draft:Request', 'submit:Request') &&
            version.state === 'PUBLISHED' && (
              <ButtonLink to="/requests/draft" search={{ versions: version.id }}>
                {t('catalogue.asset.request')}
              </ButtonLink>
            )
          }
        >
          <VersionFacts version={version} />
          <VersionStanding versionId={version.id} />
          <Tabs
            value={TABS.find((known) => known === tab) ?? 'files'}
            onChange={(chosen) => {
              void navigate({ search: chosen && chosen !== 'files' ? { tab: chosen } : {}, resetScroll: false })
            }}
          >
            <Tabs.List mb="lg">
              <Tabs.Tab value="files">{t('catalogue.version.filesTitle')}</Tabs.Tab>
              <Tabs.Tab value="lineage">{t('catalogue.asset.tabs.lineage')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="files">
              <FilesTable versionId={version.id} />
            </Tabs.Panel>
            <Tabs.Panel value="lineage">
              <Stack gap="xl">
                <LineageView versionId={version.id} />
                <EffectiveTerms versionId={version.id} />
              </Stack>
            </Tabs.Panel>
          </Tabs>
        </Page>
      )}
    </AnsweredPage>
  )
}

function FilesTable({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation()
  const list = useListing(VersionFilesDocument, { id: versionId, first: 50 }, (data) => data.version.files)
  return (
    <DataTable
      label={t('catalogue.version.filesTitle')}
      list={list}
      rowKey={({ path }) => path}
      empty={<Empty>{t('catalogue.version.noFiles')}</Empty>}
      columns={[
        { header: t('catalogue.version.path'), cell: ({ path }) => path },
        { header: t('catalogue.version.mediaType'), cell: ({ mediaType }) => mediaType },
        { header: t('catalogue.version.size'), align: 'end', cell: ({ plainBytes }) => <Bytes count={plainBytes} /> },
        {
          header: t('catalogue.version.sha256'),
          cell: ({ path, plainSha256 }) => <Digest of={plainSha256} name={`${path} SHA-256`} />,
        },
      ]}
    />
  )
}
