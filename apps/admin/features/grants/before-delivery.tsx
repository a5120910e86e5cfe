import { Alert, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { GrantPageQuery } from '../../generated/operations.ts'

/** What the grantee has to know before taking delivery: what is still missing, and which tools will not do. */
export function BeforeDelivery({ grant }: { readonly grant: GrantPageQuery['grant'] }) {
  const { t, i18n } = useTranslation()
  const { certificate, openRewrap } = grant
  const day = (at: string) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(at))
  if (certificate.confirmedAt !== null && certificate.readsV2 && openRewrap == null) return null
  return (
    <Stack gap="xs">
      {certificate.confirmedAt === null && certificate.revokedAt === null && (
        <Alert color="yellow">
          {t('grants.unconfirmed')} <Link to="/profile">{t('grants.confirmNow')}</Link>
        </Alert>
      )}
      {openRewrap != null && (
        <Alert color="yellow">{t('grants.waitsForProvider', { day: day(openRewrap.askedAt) })}</Alert>
      )}
      {!certificate.readsV2 && <Alert color="yellow">{t('grants.olderTools')}</Alert>}
    </Stack>
  )
}
