import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TroublePanel } from '../ui/trouble.tsx'
import { currentLanguage } from './language.ts'
import type { Autosave } from './use-autosave.ts'

/** Whether what is on the screen is safe, and since when. */
export function SaveStatus({
  autosave,
  onReopen,
}: {
  readonly autosave: Pick<Autosave<never>, 'status' | 'saveNow' | 'overwrite'>
  readonly onReopen?: () => void
}) {
  const { t } = useTranslation()
  const { status } = autosave
  if (status.state === 'elsewhere') {
    return (
      <TroublePanel trouble={{ code: 'CONFLICT', message: t('requests.save.elsewhere') }}>
        <Group gap="xs">
          {onReopen && (
            <Button size="xs" onClick={onReopen}>
              {t('requests.save.reload')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => void autosave.overwrite()}>
            {t('requests.save.overwrite')}
          </Button>
        </Group>
      </TroublePanel>
    )
  }
  if (status.state === 'failed') {
    return <TroublePanel trouble={status.trouble} onRetry={() => void autosave.saveNow()} />
  }
  const time = (at: Date) => at.toLocaleTimeString(currentLanguage() === 'ja' ? 'ja-JP' : 'en-GB')
  return (
    <Text size="sm" c="dimmed" role="status" aria-live="polite">
      {status.state === 'saved'
        ? t('requests.save.savedAt', { time: time(status.at) })
        : t(`requests.save.${status.state}`)}
    </Text>
  )
}
