import { Group, Stack, Tabs, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { AssetPageDocument, type AssetPageQuery } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { StatisticsFacts } from '../inspection/index.ts'
import { EffectiveTerms, LineageView } from '../lineage/index.ts'
import { ExplanationView, TermsHistory } from '../terms/index.ts'
import { AssetActions } from './asset-actions.tsx'
import { VersionFacts } from './version-facts.tsx'
import { VersionsTable } from './versions-table.tsx'

const route = getRouteApi('/shell/assets/$assetId')

type Asset = AssetPageQuery['asset']

const TABS = ['overview', 'versions', 'terms', 'lineage'] as const

export function AssetPage() {
  const { t } = useTranslation()
  const { assetId } = route.useParams()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const answer = useAnswer(AssetPageDocument, { id: assetId })

  return (
    <AnsweredPage answer={answer}>
      {({ asset }) => (
        <Page
          title={asset.title.local}
          above={<Link to="/catalogue">{t('catalogue.title')}</Link>}
          lead={<Lead asset={asset} />}
          actions={<AssetActions asset={asset} />}
        >
          <Tabs
            value={TABS.find((known) => known === tab) ?? 'overview'}
            onChange={(chosen) => {
              void navigate({ search: chosen && chosen !== 'overview' ? { tab: chosen } : {}, resetScroll: false })
            }}
          >
            <Tabs.List mb="lg">
              {TABS.map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {t(`catalogue.asset.tabs.${name}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="overview">
              <Overview asset={asset} />
            </Tabs.Panel>
            <Tabs.Panel value="versions">
              <VersionsTable assetId={asset.id} />
            </Tabs.Panel>
            <Tabs.Panel value="terms">
              <TermsHistory assetId={asset.id} />
            </Tabs.Panel>
            <Tabs.Panel value="lineage">
              {asset.latestVersion ? (
                <Stack gap="xl">
                  <LineageView versionId={asset.latestVersion.id} />
                  <EffectiveTerms versionId={asset.latestVersion.id} />
                </Stack>
              ) : (
                <Empty>{t('catalogue.asset.noPublished')}</Empty>
              )}
            </Tabs.Panel>
          </Tabs>
        </Page>
      )}
    </AnsweredPage>
  )
}

function Lead({ asset }: { readonly asset: Asset }) {
  const { t } = useTranslation()
  return (
    <Group gap={6}>
      <Tag tone="open">{t(`catalogue.kind.${asset.kind}`)}</Tag>
      {asset.modalities.map((modality) => (
        <Tag key={modality}>{t(`catalogue.modality.${modality}`)}</Tag>
      ))}
      {asset.publishedAt === null && <Tag tone="waiting">{t('catalogue.unpublished')}</Tag>}
      <Text span size="sm" ml={4}>
        {asset.owner.name.local}
      </Text>
    </Group>
  )
}

function Overview({ asset }: { readonly asset: Asset }) {
  const { t } = useTranslation()
  const { currentTerms: terms, latestVersion } = asset
  return (
    <Stack gap="xl">
      <Section title={t('catalogue.asset.description')}>
        <Text maw="52rem" style={{ whiteSpace: 'pre-line' }}>
          {asset.description.local || t('ui.none')}
        </Text>
      </Section>
      <Section
        title={t('catalogue.asset.currentTerms')}
        framed
        actions={
          terms && (
            <Link to="/terms/$termsId" params={{ termsId: terms.id }} size="sm">
              {t('catalogue.asset.termsNumber', { number: terms.number })}
            </Link>
          )
        }
      >
        {terms ? (
          <ExplanationView explanation={terms.explanation} />
        ) : (
          <Text c="dimmed">{t('catalogue.asset.noTerms')}</Text>
        )}
      </Section>
      <Section title={t('catalogue.asset.latest')}>
        {latestVersion ? (
          <>
            <VersionFacts version={latestVersion} linked />
            {asset.statistics && <StatisticsFacts statistics={asset.statistics} />}
          </>
        ) : (
          <Text c="dimmed">{t('catalogue.asset.noPublished')}</Text>
        )}
        <Facts
          facts={[
            { name: t('catalogue.asset.registered'), value: <When at={asset.createdAt} dateOnly /> },
            asset.publishedAt !== null && {
              name: t('catalogue.asset.published'),
              value: <When at={asset.publishedAt} dateOnly />,
            },
          ]}
        />
      </Section>
    </Stack>
  )
}
