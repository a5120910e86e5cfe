import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import {
  type MyCertificateFragment,
  MyCertificatesDocument,
  RevokeCertificateDocument,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { certificateState } from './certificate-state.ts'
import { ConfirmCertificate } from './confirm-certificate.tsx'
import { UseForGrants } from './use-certificate-for-grants.tsx'

const TONES = { valid: 'good', unconfirmed: 'waiting', expired: 'waiting', revoked: 'bad' } as const

export function MyCertificates() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const answer = useAnswer(MyCertificatesDocument, {}, { about: 'Certificate' })
  return (
    <Answered answer={answer}>
      {({ me }) => (
        <Stack gap="md">
          <DataTable
            label={t('people.profile.certificates')}
            list={{ rows: me?.certificates ?? [] }}
            rowKey={({ id }) => id}
            empty={<Empty>{t('people.profile.noCertificates')}</Empty>}
            columns={[
              {
                header: t('people.profile.fingerprint'),
                cell: ({ fingerprint }) => <Digest of={fingerprint} name={t('people.profile.fingerprint')} />,
              },
              { header: t('people.profile.algorithm'), cell: ({ algorithm }) => algorithm },
              {
                header: t('people.profile.expires'),
                cell: ({ expiresAt }) => (expiresAt ? <When at={expiresAt} dateOnly /> : t('people.profile.never')),
              },
              {
                header: t('people.profile.state'),
                cell: (certificate) => {
                  const state = certificateState(certificate)
                  return (
                    <>
                      <Tag tone={TONES[state]}>{t(`people.profile.${state}`)}</Tag>
                      {(state === 'valid' || state === 'unconfirmed') && !certificate.readsV2 && (
                        <Text size="xs" c="dimmed">
                          {t('people.profile.olderTools')}
                        </Text>
                      )}
                    </>
                  )
                },
              },
              {
                header: t('operations.action'),
                cell: (certificate) =>
                  certificate.revokedAt === null && (
                    <Group gap="xs">
                      {certificateState(certificate) === 'valid' && can('repoint:Grant') && (
                        <UseForGrants certificate={certificate} />
                      )}
                      <RevokeButton certificate={certificate} />
                    </Group>
                  ),
              },
            ]}
          />
          {(me?.certificates ?? [])
            .filter((certificate) => certificateState(certificate) === 'unconfirmed')
            .map((certificate) => (
              <ConfirmCertificate key={certificate.id} certificate={certificate} />
            ))}
        </Stack>
      )}
    </Answered>
  )
}

function RevokeButton({ certificate }: { readonly certificate: MyCertificateFragment }) {
  const { t } = useTranslation()
  const revoke = useCommand(RevokeCertificateDocument, 'revokeCertificate')
  return (
    <ConfirmButton
      size="compact-xs"
      label={t('people.profile.revoke')}
      question={t('people.profile.revokeQuestion')}
      confirm={t('people.profile.revoke')}
      running={revoke.running}
      trouble={revoke.trouble}
      onConfirm={async () => (await revoke.run({ id: certificate.id })) !== undefined}
    >
      <Text size="sm" ff="monospace">
        {certificate.fingerprint}
      </Text>
      <Text size="sm">{t('people.profile.revokeBody')}</Text>
    </ConfirmButton>
  )
}
