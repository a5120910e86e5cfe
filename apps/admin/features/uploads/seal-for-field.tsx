import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { SealingCertificatesDocument } from '../../generated/operations.ts'

/** For sealed custody: whose key alone opens the version. */
export function SealForField({
  value,
  onChange,
}: {
  readonly value: string | undefined
  readonly onChange: (armored: string | undefined) => void
}) {
  const { t } = useTranslation()
  const answer = useAnswer(SealingCertificatesDocument, {})
  return (
    <Answered answer={answer}>
      {({ me }) => {
        const usable = (me?.certificates ?? []).filter(
          ({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || new Date(expiresAt) > new Date()),
        )
        return usable.length === 0 ? (
          <Text size="sm">
            {t('uploads.noSealingCertificate')} <Link to="/profile">{t('shell.profile')}</Link>
          </Text>
        ) : (
          <NativeSelect
            label={t('uploads.sealFor')}
            value={usable.find(({ armored }) => armored === value)?.id ?? ''}
            onChange={(event) => {
              const id = event.currentTarget.value
              onChange(usable.find((certificate) => certificate.id === id)?.armored)
            }}
            data={[
              { value: '', label: t('uploads.chooseCertificate'), disabled: true },
              ...usable.map(({ id, fingerprint }) => ({ value: id, label: fingerprint })),
            ]}
          />
        )
      }}
    </Answered>
  )
}
