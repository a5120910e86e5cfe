import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { MyCertificatesDocument } from '../../generated/operations.ts'
import { When } from '../../ui/when.tsx'
import { certificateState, isChoosable } from './certificate-state.ts'
import { ConfirmCertificate } from './confirm-certificate.tsx'
import { NewCertificate } from './new-certificate.tsx'

/** Chooses one of the person's certificates, or brings a new one. */
export function CertificateField({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (certificateId: string) => void
}) {
  const { t } = useTranslation()
  const answer = useAnswer(MyCertificatesDocument, {}, { about: 'Certificate' })
  return (
    <Answered answer={answer}>
      {({ me }) => {
        const usable = (me?.certificates ?? []).filter(isChoosable)
        return (
          <Stack gap="md">
            {usable.length === 0 ? (
              <Text c="dimmed">{t('people.profile.noCertificates')}</Text>
            ) : (
              <Radio.Group value={value} onChange={onChange} aria-label={t('requests.certificate')}>
                <Stack gap="xs">
                  {usable.map((certificate) => {
                    const { id, fingerprint, algorithm, expiresAt, readsV2 } = certificate
                    const hints = [
                      certificateState(certificate) === 'unconfirmed' && t('people.profile.unconfirmedHint'),
                      !readsV2 && t('people.profile.olderTools'),
                    ].filter((hint) => hint !== false)
                    return (
                      <Radio
                        key={id}
                        value={id}
                        label={
                          <>
                            <Text span ff="monospace" size="sm">
                              {spaced(fingerprint)}
                            </Text>{' '}
                            <Text span size="sm" c="dimmed">
                              {algorithm}
                              {expiresAt && (
                                <>
                                  {' · '}
                                  {t('people.profile.expires')} <When at={expiresAt} dateOnly />
                                </>
                              )}
                            </Text>
                          </>
                        }
                        description={hints.length > 0 ? hints.join(' · ') : undefined}
                      />
                    )
                  })}
                </Stack>
              </Radio.Group>
            )}
            {usable
              .filter((certificate) => certificate.id === value && certificateState(certificate) === 'unconfirmed')
              .map((certificate) => (
                <ConfirmCertificate key={certificate.id} certificate={certificate} />
              ))}
            <details open={usable.length === 0}>
              <summary>{t('people.profile.addTitle')}</summary>
              <NewCertificate onRegistered={onChange} />
            </details>
          </Stack>
        )
      }}
    </Answered>
  )
}

/** As people read fingerprints out to each other: in groups of four. */
const spaced = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint
