import { Group, Progress as ProgressBar, Stack, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bytes } from '../../ui/bytes.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import type { Progress, PushState } from './use-push.ts'

/** How far each file has got; while anything is under way, leaving the page asks first. */
export function PushProgress({
  state,
  progress,
  onGiveUp,
}: {
  readonly state: PushState
  readonly progress: Progress
  readonly onGiveUp: () => void
}) {
  const { t } = useTranslation()
  const isUnderWay = state.state === 'pushing' || state.state === 'stopped'
  useBlocker({
    shouldBlockFn: () => isUnderWay && !window.confirm(t('uploads.leave')),
    enableBeforeUnload: () => isUnderWay,
    disabled: !isUnderWay,
  })
  if (!isUnderWay) return null
  return (
    <Stack gap="md">
      {[...progress].map(([path, { sent, total }]) => {
        const share = total === 0 ? 100 : Math.min(100, Math.round((sent / total) * 100))
        return (
          <div key={path}>
            <Group justify="space-between" gap="sm">
              <Text size="sm">{path}</Text>
              <Text size="sm" c="dimmed">
                <Bytes count={sent} /> / <Bytes count={total} />
              </Text>
            </Group>
            <ProgressBar.Root size="md">
              <ProgressBar.Section value={share} aria-label={t('uploads.progressOf', { path })} />
            </ProgressBar.Root>
          </div>
        )
      })}
      {state.state === 'stopped' && (
        <TroublePanel trouble={state.trouble}>
          <Text size="sm">{t('uploads.stoppedLead')}</Text>
        </TroublePanel>
      )}
      <Group>
        <ConfirmButton
          size="compact-sm"
          label={t('uploads.giveUp')}
          question={t('uploads.giveUpQuestion')}
          confirm={t('uploads.giveUp')}
          onConfirm={async () => {
            onGiveUp()
            return true
          }}
        >
          <Text size="sm">{t('uploads.giveUpBody')}</Text>
        </ConfirmButton>
      </Group>
    </Stack>
  )
}
