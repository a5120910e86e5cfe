import { Group, Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { AssetCardFragment } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { Tag } from '../../ui/tag.tsx'
import { StatisticsLine } from '../inspection/index.ts'

/** One entry of the catalogue, with the one sentence that matters: what it may be used for. */
export function AssetCard({ asset }: { readonly asset: AssetCardFragment }) {
  const { t } = useTranslation()
  return (
    <Paper component="article" py="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} fz="md" flex="1 1 18rem">
          <Link to="/assets/$assetId" params={{ assetId: asset.id }}>
            {asset.title.local}
          </Link>
        </Title>
        <Group gap={6}>
          {asset.publishedAt === null && <Tag tone="waiting">{t('catalogue.unpublished')}</Tag>}
          <Tag tone="open">{t(`catalogue.kind.${asset.kind}`)}</Tag>
          {asset.modalities.map((modality) => (
            <Tag key={modality}>{t(`catalogue.modality.${modality}`)}</Tag>
          ))}
        </Group>
      </Group>
      <Text mt={4}>{asset.currentTerms?.explanation.headline ?? t('catalogue.noTerms')}</Text>
      <Text size="sm" c="dimmed" lineClamp={2} mt={2}>
        {asset.description.local}
      </Text>
      <Group gap="md" mt={6} fz="sm" c="dimmed">
        <span>{asset.owner.name.local}</span>
        {asset.latestVersion && (
          <span>
            {t('catalogue.versionNumber', { number: asset.latestVersion.number })}
            {asset.latestVersion.fileCount > 0 && (
              <>
                {' · '}
                {t('catalogue.version.files', { count: asset.latestVersion.fileCount })}
                {' · '}
                <Bytes count={asset.latestVersion.plainBytes} />
                {' · '}
                <span title={t(`catalogue.version.custodyLead.${asset.latestVersion.custody}`)}>
                  {t(`catalogue.version.custody.${asset.latestVersion.custody}`)}
                </span>
              </>
            )}
          </span>
        )}
        {asset.statistics && <StatisticsLine statistics={asset.statistics} />}
      </Group>
    </Paper>
  )
}
