import { useTranslation } from 'react-i18next'
import type { ClockFragment } from '../../generated/operations.ts'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'

/** How much of the three months is left, and that the clock stands still where it does. */
export function DecisionClock({ clock }: { readonly clock: ClockFragment }) {
  const { t } = useTranslation()
  const { daysLeft, dueAt, isPaused, pausedDays } = clock
  return (
    <>
      <When at={dueAt} dateOnly />{' '}
      <Tag tone={isPaused ? 'quiet' : daysLeft < 0 ? 'bad' : daysLeft < 15 ? 'waiting' : 'plain'}>
        {isPaused
          ? t('board.clock.paused')
          : daysLeft < 0
            ? t('board.clock.late', { count: -daysLeft })
            : t('board.clock.left', { count: daysLeft })}
      </Tag>
      {pausedDays > 0 && <> {t('board.clock.stood', { count: pausedDays })}</>}
    </>
  )
}
