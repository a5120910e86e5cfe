import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { type MyCertificateFragment, RepointGrantsDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

/** Moves all of the person's active grants to a certificate, as when a key is replaced. */
export function UseForGrants({ certificate }: { readonly certificate: MyCertificateFragment }) {
  const { t } = useTranslation()
  const repoint = useCommand(RepointGrantsDocument, 'repointGrants')
  return (
    <ConfirmButton
      size="compact-xs"
      label={t('people.profile.useForGrants')}
      question={t('people.profile.useForGrantsQuestion')}
      confirm={t('people.profile.useForGrants')}
      running={repoint.running}
      trouble={repoint.trouble}
      onConfirm={async () => {
        const moved = await repoint.run({ input: { certificateId: certificate.id } })
        if (moved) notifications.show({ message: t('people.profile.moved', { count: moved.grants.length }) })
        return moved !== undefined
      }}
    >
      <Text size="sm" ff="monospace">
        {certificate.fingerprint}
      </Text>
      <Text size="sm">{t('people.profile.useForGrantsBody')}</Text>
    </ConfirmButton>
  )
}
