import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import type { AssetPageQuery } from '../../generated/operations.ts'
import { keeps } from './kinds.ts'

/** What this person may do with this asset now. */
export function AssetActions({ asset }: { readonly asset: AssetPageQuery['asset'] }) {
  const { t } = useTranslation()
  const session = useSignedIn()
  const isKeeper = keeps(session, asset)
  const params = { assetId: asset.id }
  return (
    <>
      {isKeeper && (
        <>
          <ButtonLink to="/assets/$assetId/describe" params={params} variant="default">
            {t('catalogue.asset.describe')}
          </ButtonLink>
          <ButtonLink
            to="/assets/$assetId/set-terms"
            params={params}
            variant={asset.currentTerms ? 'default' : 'filled'}
          >
            {t('catalogue.asset.setTerms')}
          </ButtonLink>
          <ButtonLink to="/assets/$assetId/push" params={params} variant={asset.currentTerms ? 'filled' : 'default'}>
            {t('catalogue.asset.push')}
          </ButtonLink>
        </>
      )}
      {session.can('draft:Request', 'submit:Request') &&
        asset.latestVersion?.state === 'PUBLISHED' &&
        asset.currentTerms && (
          <ButtonLink
            to="/requests/draft"
            search={{ versions: asset.latestVersion.id }}
            variant={isKeeper ? 'default' : 'filled'}
          >
            {t('catalogue.asset.request')}
          </ButtonLink>
        )}
    </>
  )
}
