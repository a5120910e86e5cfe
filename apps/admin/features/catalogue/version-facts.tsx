import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { VersionRowFragment, VersionState } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'

const TONES: Readonly<Record<VersionState, Tone>> = {
  DRAFT: 'waiting',
  INSPECTING: 'waiting',
  HELD: 'bad',
  PUBLISHED: 'good',
  ABANDONED: 'quiet',
}

export function VersionStateTag({ state }: { readonly state: VersionState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`catalogue.version.state.${state}`)}</Tag>
}

/** What is known of a version without looking into it. */
export function VersionFacts({
  version,
  linked = false,
}: {
  readonly version: VersionRowFragment
  readonly linked?: boolean
}) {
  const { t } = useTranslation()
  const name = t('catalogue.versionNumber', { number: version.number })
  return (
    <Facts
      facts={[
        {
          name: t('catalogue.version.number'),
          value: (
            <Group gap="xs">
              {linked ? (
                <Link to="/versions/$versionId" params={{ versionId: version.id }}>
                  {name}
                </Link>
              ) : (
                name
              )}
              <VersionStateTag state={version.state} />
            </Group>
          ),
        },
        {
          name: t('catalogue.version.size'),
          value:
            version.fileCount === 0 ? (
              t('catalogue.version.noDigest')
            ) : (
              <>
                {t('catalogue.version.files', { count: version.fileCount })} · <Bytes count={version.plainBytes} />
              </>
            ),
        },
        version.digest !== null && {
          name: t('catalogue.version.digest'),
          value: <Digest of={version.digest} name={t('catalogue.version.digest')} />,
        },
        {
          name: t('catalogue.version.custodyLabel'),
          value: `${t(`catalogue.version.custody.${version.custody}`)} — ${t(`catalogue.version.custodyLead.${version.custody}`)}`,
        },
        version.publishedAt !== null && {
          name: t('catalogue.version.publishedAt'),
          value: (
            <>
              <When at={version.publishedAt} /> {version.publishedBy && `· ${version.publishedBy.name.local}`}
            </>
          ),
        },
        version.note.local !== '' && { name: t('catalogue.version.note'), value: version.note.local },
      ]}
    />
  )
}
