import { Box, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/page.tsx'

/** A bug, or a part of the app that could not be loaded after an update: a fresh page mends the second. */
export function Crashed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.crashed.title')}>
      <Stack role="alert">
        <Text>{t('shell.crashed.body')}</Text>
        <Text size="xs" c="dimmed">
          {error instanceof Error ? error.message : String(error)}
        </Text>
        <Group>
          <Button onClick={() => location.reload()}>{t('shell.crashed.reload')}</Button>
        </Group>
      </Stack>
    </Page>
  )
}

/** The same where there is no frame around it. */
export function CrashedAlone({ error }: { readonly error: unknown }) {
  return (
    <Box component="main" p="lg">
      <Crashed error={error} />
    </Box>
  )
}
