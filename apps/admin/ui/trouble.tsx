import { Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ui.module.css'

/** Something that did not work. Where `message` is absent, the code has a sentence of its own. */
export type Trouble = { readonly code: string; readonly message?: string; readonly requestId?: string }

const KNOWN = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'NETWORK',
  'STORE_FULL',
  'STORE_UNAVAILABLE',
] as const

/** Says what went wrong where the person is looking, and offers to try again where that makes sense. */
export function TroublePanel({
  trouble,
  onRetry,
  children,
}: {
  readonly trouble: Trouble
  readonly onRetry?: () => void
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  const known = KNOWN.find((code) => code === trouble.code)
  return (
    <div role="alert" className={classes.trouble}>
      <IconAlertTriangle size={20} aria-hidden className={classes.troubleIcon} />
      <Stack gap="xs" flex={1}>
        <Text>{trouble.message ?? t(`ui.trouble.${known ?? 'INTERNAL'}`)}</Text>
        {trouble.requestId && (
          <Text size="xs" c="dimmed">
            {t('ui.trouble.requestId', { id: trouble.requestId })}
          </Text>
        )}
        {children}
        {onRetry && (
          <Group>
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('ui.tryAgain')}
            </Button>
          </Group>
        )}
      </Stack>
    </div>
  )
}
