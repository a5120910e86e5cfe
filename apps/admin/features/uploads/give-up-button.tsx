import { type ButtonProps, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

/** Gives up a version that was begun, after saying what that takes away. */
export function GiveUpButton({
  onGiveUp,
  ...button
}: { readonly onGiveUp: () => Promise<void> } & Pick<ButtonProps, 'size'>) {
  const { t } = useTranslation()
  return (
    <ConfirmButton
      {...button}
      label={t('uploads.giveUp')}
      question={t('uploads.giveUpQuestion')}
      confirm={t('uploads.giveUp')}
      onConfirm={async () => {
        await onGiveUp()
        return true
      }}
    >
      <Text size="sm">{t('uploads.giveUpBody')}</Text>
    </ConfirmButton>
  )
}
