import { Button, Group, Progress as ProgressBar, Stack, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bytes, bytesText } from '../../ui/bytes.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { GiveUpButton } from './give-up-button.tsx'
import { Pace } from './pace.ts'
import type { Progress, PushState } from './use-push.ts'

/** How far each file has got; while anything is under way, leaving the page asks first. */
export function PushProgress({
  state,
  progress,
  onPause,
  onGoOn,
  onGiveUp,
}: {
  readonly state: PushState
  readonly progress: Progress
  readonly onPause: () => void
  /** Where the form, whose button otherwise goes on, is not shown. */
  readonly onGoOn: (() => void) | undefined
  readonly onGiveUp: () => Promise<void>
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
      {state.state === 'pushing' && <PaceLine progress={progress} />}
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
      {state.state === 'stopped' && !state.trouble && <Text role="status">{t('uploads.stoppedLead')}</Text>}
      {state.state === 'stopped' && state.trouble && (
        <TroublePanel trouble={state.trouble}>
          <Text size="sm">{t('uploads.stoppedLead')}</Text>
        </TroublePanel>
      )}
      <Group>
        {state.state === 'pushing' && (
          <Button size="compact-sm" variant="default" onClick={onPause}>
            {t('uploads.pause')}
          </Button>
        )}
        {state.state === 'stopped' && onGoOn && (
          <Button size="compact-sm" onClick={onGoOn}>
            {t('uploads.goOn')}
          </Button>
        )}
        <GiveUpButton size="compact-sm" onGiveUp={onGiveUp} />
      </Group>
    </Stack>
  )
}

/** How much of everything has left, how quickly, and how long the rest will take. */
function PaceLine({ progress }: { readonly progress: Progress }) {
  const { t, i18n } = useTranslation()
  const pace = useRef(new Pace())
  const all = [...progress.values()]
  const sent = all.reduce((sum, each) => sum + each.sent, 0)
  const total = all.reduce((sum, each) => sum + each.total, 0)
  pace.current.note(sent, performance.now())
  const rate = pace.current.bytesPerSecond()
  const seconds = pace.current.secondsFor(total - sent)
  return (
    <Text size="sm" c="dimmed" aria-live="off">
      {rate === undefined || seconds === undefined
        ? t('uploads.measuring')
        : t('uploads.pace', { rate: bytesText(rate, i18n.language), left: timeText(seconds, i18n.language) })}
    </Text>
  )
}

function timeText(seconds: number, language: string): string {
  const [value, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 5400 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour']
  return new Intl.NumberFormat(language, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Math.ceil(Number(value)),
  )
}
