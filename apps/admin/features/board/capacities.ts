import type {
  Capacity,
  Closing,
  ConditionDuty,
  Lapse,
  PanelTask,
  Signing,
  Threshold,
} from '../../generated/operations.ts'

export const CAPACITIES: readonly Capacity[] = ['MEDICINE', 'ETHICS', 'LAW', 'IT', 'PRIVACY', 'PUBLIC', 'PROVIDER']
export const THRESHOLDS: readonly Threshold[] = ['MAJORITY', 'TWO_THIRDS', 'UNANIMOUS']
export const TASKS: readonly PanelTask[] = ['REVIEW', 'PROVIDER_CONSENT', 'APPEAL']
export const SIGNINGS: readonly Signing[] = ['SIGNED', 'OPENPGP', 'SESSION']
export const LAPSES: readonly Lapse[] = ['CHAIR', 'NEXT_STAGE']
export const DUTIES: readonly ConditionDuty[] = [
  'PUBLISH',
  'RETURN_RESULTS',
  'ACKNOWLEDGE',
  'DESTROY',
  'RETRAIN',
  'REPORT_YEARLY',
  'REPORT_INCIDENT',
]
export const CLOSINGS: readonly Closing[] = ['CERTAIN', 'QUORUM']
