import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { VersionLabelFragment } from '../../generated/operations.ts'

/** A version by the name people use for it. */
export function VersionLink({
  version,
}: {
  readonly version: Omit<VersionLabelFragment, 'asset'> & {
    readonly asset: { readonly title: { readonly local: string } }
  }
}) {
  const { t } = useTranslation()
  return (
    <Link to="/versions/$versionId" params={{ versionId: version.id }}>
      {t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
    </Link>
  )
}
