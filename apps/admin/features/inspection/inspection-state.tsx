import { useTranslation } from 'react-i18next'
import type { InspectionState, Severity } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

export const INSPECTION_STATES = ['HELD', 'RUNNING', 'PASSED', 'ACCEPTED'] as const satisfies readonly InspectionState[]

const TONES: Readonly<Record<InspectionState, Tone>> = {
  RUNNING: 'waiting',
  PASSED: 'good',
  HELD: 'bad',
  ACCEPTED: 'good',
}
const SEVERITIES: Readonly<Record<Severity, Tone>> = { INFO: 'quiet', WARN: 'waiting', BLOCKING: 'bad' }

export function InspectionStateTag({ state }: { readonly state: InspectionState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`inspection.state.${state}`)}</Tag>
}

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation()
  return <Tag tone={SEVERITIES[severity]}>{t(`inspection.severity.${severity}`)}</Tag>
}
