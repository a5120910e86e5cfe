import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { MyCertificatesDocument } from '../../generated/operations.ts'
import { When } from '../../ui/when.tsx'
import { certificateState } from './certificate-state.ts'
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
        const usable = (me?.certificates ?? []).filter((certificate) => certificateState(certificate) === 'valid')
        return (
          <Stack gap="md">
            {usable.length === 0 ? (
              <Text c="dimmed">{t('people.profile.noCertificates')}</Text>
            ) : (
              <Radio.Group value={value} onChange={onChange} aria-label={t('requests.certificate')}>
                <Stack gap="xs">
                  {usable.map(({ id, fingerprint, algorithm, expiresAt, readsV2 }) => (
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
                      description={readsV2 ? undefined : t('people.profile.olderTools')}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
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
