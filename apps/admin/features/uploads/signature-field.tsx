import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SignFault } from '../../app/signing.ts'
import { NO_KEY, PrivateKeyField, type TypedKey } from '../../ui/private-key-field.tsx'

/** Whether the provider signs what they publish, and with which key. The key stays in this page's memory. */
export function SignatureField({
  value,
  fault,
  onChange,
}: {
  readonly value: TypedKey | undefined
  readonly fault: SignFault | undefined
  readonly onChange: (key: TypedKey | undefined) => void
}) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Checkbox
        label={t('uploads.sign')}
        description={t('uploads.signLead')}
        checked={value !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? NO_KEY : undefined)}
      />
      {value && <PrivateKeyField value={value} onChange={onChange} />}
      {value && fault && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t(`ui.privateKey.fault.${fault}`)}
        </Text>
      )}
    </Stack>
  )
}

/** Somebody who wants to sign has yet to say with what. */
export const lacksKey = (key: TypedKey | undefined): boolean => key?.armored.trim() === ''
