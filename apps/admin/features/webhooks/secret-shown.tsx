import { Alert, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '../../ui/code.tsx'

/** The secret, this once. */
export function SecretShown({ secret }: { readonly secret: string }) {
  const { t } = useTranslation()
  return (
    <Alert role="status" title={t('webhooks.secretTitle')} color="sea">
      <Stack gap="xs">
        <Text size="sm">{t('webhooks.secretLead')}</Text>
        <CodeBlock label={t('webhooks.secret')}>{secret}</CodeBlock>
      </Stack>
    </Alert>
  )
}
