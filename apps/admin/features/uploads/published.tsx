import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../app/link.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Section } from '../../ui/section.tsx'
import { VersionStanding } from '../inspection/index.ts'

/** The version is in the catalogue, and cannot change any more. */
export function Published({
  assetId,
  versionId,
  digest,
}: {
  readonly assetId: string
  readonly versionId: string
  readonly digest: string | null
}) {
  const { t } = useTranslation()
  return (
    <Section title={t('uploads.published')} framed>
      <Stack gap="sm" role="status">
        <Text>{t('uploads.publishedLead')}</Text>
        <VersionStanding versionId={versionId} />
        {digest && <Digest of={digest} name={t('catalogue.version.digest')} whole />}
        <Group>
          <ButtonLink to="/versions/$versionId" params={{ versionId }}>
            {t('uploads.toVersion')}
          </ButtonLink>
          <ButtonLink to="/assets/$assetId" params={{ assetId }} variant="default">
            {t('uploads.toAsset')}
          </ButtonLink>
        </Group>
      </Stack>
    </Section>
  )
}
