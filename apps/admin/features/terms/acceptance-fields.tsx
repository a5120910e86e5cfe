import { Checkbox, Fieldset, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Whether those who hold grants must accept the terms too, and by which day. Empty: they hold for new grants only. */
export function AcceptanceFields({
  acceptBy,
  onChange,
}: {
  readonly acceptBy: string | undefined
  readonly onChange: (day: string | undefined) => void
}) {
  const { t } = useTranslation()
  return (
    <Fieldset legend={t('terms.require.legend')}>
      <Stack gap="sm">
        <Checkbox
          label={t('terms.require.label')}
          description={t('terms.require.description')}
          checked={acceptBy !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? inAMonth() : undefined)}
        />
        {acceptBy !== undefined && (
          <TextInput
            type="date"
            label={t('terms.require.by')}
            withAsterisk
            value={acceptBy}
            onChange={(event) => onChange(event.currentTarget.value)}
            w="14rem"
          />
        )}
        {acceptBy === undefined && (
          <Text size="sm" c="dimmed">
            {t('terms.require.newOnly')}
          </Text>
        )}
      </Stack>
    </Fieldset>
  )
}

const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** «By 31 March» includes that day, as it is counted in Japan. */
export const endOfDay = (day: string): string => `${day}T23:59:59.999+09:00`
