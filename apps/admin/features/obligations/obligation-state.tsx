import { useTranslation } from 'react-i18next'
import type { ObligationRowFragment, ObligationState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const TONES: Readonly<Record<ObligationState, Tone>> = {
  OPEN: 'open',
  SUBMITTED: 'waiting',
  ACCEPTED: 'good',
  WAIVED: 'quiet',
}

export const OBLIGATION_STATES = Object.keys(TONES) as ObligationState[]

/** Overdue is not a state of its own, but what a reader needs to see first. */
export function ObligationStateTag({ state, isOverdue }: Pick<ObligationRowFragment, 'state' | 'isOverdue'>) {
  const { t } = useTranslation()
  return isOverdue ? (
    <Tag tone="bad">{t('obligations.overdue')}</Tag>
  ) : (
    <Tag tone={TONES[state]}>{t(`obligations.state.${state}`)}</Tag>
  )
}
